import path from 'node:path';
import { expect, test } from 'vitest';
import { firstScriptKilobytes } from '../support/firstScripts.ts';

const renderer = path.join(import.meta.dirname, '../../dist/renderer');

test('what the page fetches before its first screen is at most 300 kB, compressed', () => {
  expect(firstScriptKilobytes(renderer, 'StartScreen')).toBeLessThanOrEqual(300);
});

test('so it is when a file is open already', () => {
  expect(firstScriptKilobytes(renderer, 'Shell')).toBeLessThanOrEqual(300);
});
