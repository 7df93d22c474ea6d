import { expect, test } from 'vitest';
import { createHeldFiles, newHandle } from './heldFiles.ts';

const file = { name: 'a.csv', mediaType: 'text/csv', bytes: new Uint8Array([1]) };

test('bytes are given once', () => {
  const held = createHeldFiles();
  const handle = held.keep(file);
  expect(held.take(handle)).toEqual(file);
  expect(held.take(handle)).toBeUndefined();
});

test('bytes are forgotten after five minutes', () => {
  let now = 0;
  const held = createHeldFiles(() => now);
  const [early, late] = [held.keep(file), held.keep(file)];
  now = 5 * 60_000;
  expect(held.take(early)).toEqual(file);
  now += 1;
  expect(held.take(late)).toBeUndefined();
});

test('clearing forgets everything', () => {
  const held = createHeldFiles();
  const handle = held.keep(file);
  held.clear();
  expect(held.take(handle)).toBeUndefined();
});

test('handles cannot be guessed and say nothing', () => {
  const handles = new Set(Array.from({ length: 500 }, newHandle));
  expect(handles.size).toBe(500);
  for (const handle of handles) expect(handle).toMatch(/^[\w-]{24}$/);
});
