import { expect, test } from 'vitest';
import { fitParts } from './fitParts.ts';

const items = [
  { id: 'a', label: 'Opening', minutes: 10, kind: 'item' },
  { id: 'b', label: 'Casus', minutes: 40, kind: 'case' },
] as const;

test('an agenda that fits leaves the spare time open at the end', () => {
  const fit = fitParts(items, 100);
  expect(fit.overMinutes).toBe(-50);
  expect(fit.parts.map((part) => [part.id, part.percent, part.isOver])).toEqual([
    ['a', 10, false],
    ['b', 40, false],
  ]);
});

test('an item that passes the end is cut where the time is over', () => {
  const fit = fitParts(items, 40);
  expect(fit.overMinutes).toBe(10);
  expect(fit.parts.map((part) => [part.id, part.minutes, part.percent, part.isOver])).toEqual([
    ['a', 10, 20, false],
    ['b', 30, 60, false],
    ['b', 10, 20, true],
  ]);
});

test('an item that starts after the end is wholly too late', () => {
  expect(fitParts(items, 10).parts.map((part) => [part.id, part.isOver])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});

test('an empty agenda has no pieces and items of nought minutes are not drawn', () => {
  expect(fitParts([], 60)).toEqual({ parts: [], totalMinutes: 0, overMinutes: -60 });
  expect(fitParts([{ id: 'z', label: 'Los', minutes: 0, kind: 'item' }], 0).parts).toEqual([]);
});
