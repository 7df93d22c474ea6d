import { describe, expect, test } from 'vitest';
import { movedBehind, placeForCase } from './positions.ts';

describe('moving an item', () => {
  test.each([
    ['c', 'a', ['a', 'c', 'b', 'd']],
    ['a', 'c', ['b', 'c', 'a', 'd']],
    ['d', null, ['d', 'a', 'b', 'c']],
    ['a', null, ['a', 'b', 'c', 'd']],
    ['b', 'b', ['a', 'b', 'c', 'd']],
    ['b', 'gone', ['a', 'b', 'c', 'd']],
    ['gone', 'a', ['a', 'b', 'c', 'd']],
  ])('puts %s behind %s', (id, behind, order) => {
    expect(movedBehind(['a', 'b', 'c', 'd'], id, behind)).toEqual(order);
  });
});

describe('the place of a new case', () => {
  const opening = { id: 'opening', kind: 'plain' };
  const pause = { id: 'pause', kind: 'break' };
  const closing = { id: 'closing', kind: 'plain' };

  test('is behind the last case', () => {
    const items = [opening, { id: 'one', kind: 'case' }, pause, { id: 'two', kind: 'case' }, closing];
    expect(placeForCase(items, 1)).toBe('two');
  });

  test('is where the template has its cases when there is none yet', () => {
    expect(placeForCase([opening, pause, closing], 1)).toBe('opening');
  });

  test('is the front when nothing comes before the cases', () => {
    expect(placeForCase([closing], 0)).toBeNull();
  });

  test('is the end when items of the template were removed', () => {
    expect(placeForCase([opening], 3)).toBe('opening');
  });
});
