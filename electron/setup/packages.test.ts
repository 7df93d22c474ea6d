import { describe, expect, test } from 'vitest';
import { differingPackages } from './packages.mjs';

const lock = (packages: Record<string, object>) => JSON.stringify({ packages: { '': {}, ...packages } });

describe('packages that need installing', () => {
  test('everything when nothing is installed', () => {
    expect(differingPackages(lock({ 'node_modules/zod': { version: '4.0.0' } }), undefined)).toEqual([
      'node_modules/zod',
    ]);
  });

  test('nothing when the installed versions are the locked ones', () => {
    const same = lock({ 'node_modules/zod': { version: '4.0.0' } });
    expect(differingPackages(same, same)).toEqual([]);
  });

  test('a package of which the lockfile names another version', () => {
    expect(
      differingPackages(
        lock({ 'node_modules/zod': { version: '4.1.0' } }),
        lock({ 'node_modules/zod': { version: '4.0.0' } }),
      ),
    ).toEqual(['node_modules/zod']);
  });

  test('not the optional packages of other operating systems', () => {
    expect(
      differingPackages(
        lock({ 'node_modules/native-win32': { version: '1.0.0', optional: true } }),
        lock({}),
      ),
    ).toEqual([]);
  });
});
