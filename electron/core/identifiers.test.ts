import { expect, test } from 'vitest';
import { newIdentifier, nextIdentifier } from './identifiers.ts';

test('an identifier is a UUID of version 7 that begins with its moment', () => {
  const id = newIdentifier(0x0123456789ab);
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('ten thousand identifiers of one millisecond sort as they were made, and none comes twice', () => {
  const ids = Array.from({ length: 10_000 }, () => nextIdentifier(4_000_000_000_000));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an identifier made after the clock went back still sorts last', () => {
  const before = nextIdentifier(4_100_000_000_000);
  expect(nextIdentifier(4_000_000_000_001) > before).toBe(true);
});
