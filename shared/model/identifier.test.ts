import { expect, test } from 'vitest';
import { identifierOf } from './identifier.ts';

test('an identifier begins with its moment and keeps its random bytes, but for version and variant', () => {
  const random = Uint8Array.from({ length: 10 }, () => 0xff);
  expect(identifierOf(0x0123456789ab, random)).toBe('01234567-89ab-7fff-bfff-ffffffffffff');
  expect(identifierOf(0, new Uint8Array(10))).toBe('00000000-0000-7000-8000-000000000000');
});
