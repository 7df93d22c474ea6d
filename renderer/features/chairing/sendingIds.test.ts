import { expect, test } from 'vitest';
import { createSendingIds } from './sendingIds.ts';

const counting = (): (() => string) => {
  let last = 0;
  return () => {
    last += 1;
    return `id ${last}`;
  };
};

test('the same words twice are two things', () => {
  const ids = createSendingIds(counting());
  expect([ids.take('/a Bellen'), ids.take('/a Bellen')]).toEqual(['id 1', 'id 2']);
});

test('what was refused keeps its id when it is sent again with the same words, and only then', () => {
  const ids = createSendingIds(counting());
  ids.giveBack('/a Bellen', ids.take('/a Bellen'));
  expect(ids.take('/a Bellen morgen')).toBe('id 2');
  expect(ids.take('/a Bellen')).toBe('id 1');
  expect(ids.take('/a Bellen')).toBe('id 3');
});

test('without a maker of its own it makes an identifier of version 7', () => {
  expect(createSendingIds().take('x')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
});
