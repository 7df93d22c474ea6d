import { describe, expect, test } from 'vitest';
import { rewriteSourceUrls } from './sourceUrls.ts';

const layout = {
  root: '/house',
  bundleOf: new Map([['/house/electron/core/worker.ts', '/house/dist/node/worker.js']]),
};
const rewrite = (code: string, bundle = '/house/dist/main/main.js') =>
  rewriteSourceUrls(code, '/house/electron/hosts/startWorker.ts', bundle, layout);

describe('addresses relative to a source file', () => {
  test('an entry becomes its bundle, seen from the bundle that names it', () => {
    expect(rewrite("new Worker(new URL('../core/worker.ts', import.meta.url))")).toBe(
      "new Worker(new URL('../node/worker.js', import.meta.url))",
    );
    expect(rewrite("new URL('../core/worker.ts', import.meta.url)", '/house/dist/node/host.js')).toBe(
      "new URL('./worker.js', import.meta.url)",
    );
  });

  test('a folder in resources stays the same folder, with its closing slash', () => {
    expect(rewrite('new URL("../../resources/word/", import.meta.url)')).toBe(
      'new URL("../../resources/word/", import.meta.url)',
    );
    expect(rewrite('new URL("../../resources/word/", import.meta.url)', '/house/dist/node/deep/x.js')).toBe(
      'new URL("../../../resources/word/", import.meta.url)',
    );
  });

  test('the built renderer is found from a bundle as well', () => {
    expect(rewrite("new URL('../../dist/renderer/', import.meta.url)")).toBe(
      "new URL('../renderer/', import.meta.url)",
    );
  });

  test('a file that no bundle carries stops the build', () => {
    expect(() => rewrite("new URL('./words.json', import.meta.url)")).toThrow('words.json');
  });

  test('code without such an address is left as it is', () => {
    expect(rewrite("new URL('http://127.0.0.1')")).toBeUndefined();
  });
});
