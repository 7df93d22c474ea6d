import { expect, test } from 'vitest';
import { boardStep } from './boardSteps.ts';

const size = { rows: 3, columns: 7 };
const press = (key: string, from = { row: 1, column: 3 }, ctrlKey = false) =>
  boardStep(from, { key, ctrlKey }, size);

test('arrows walk one cell and stop at the edge', () => {
  expect(press('ArrowRight')).toEqual({ row: 1, column: 4 });
  expect(press('ArrowUp')).toEqual({ row: 0, column: 3 });
  expect(press('ArrowUp', { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
  expect(press('ArrowDown', { row: 2, column: 6 })).toEqual({ row: 2, column: 6 });
});

test('Home and End go to the first and last partner, with Ctrl to the corners', () => {
  expect(press('Home')).toEqual({ row: 1, column: 0 });
  expect(press('End')).toEqual({ row: 1, column: 6 });
  expect(press('Home', undefined, true)).toEqual({ row: 0, column: 0 });
  expect(press('End', undefined, true)).toEqual({ row: 2, column: 6 });
});

test('another key, and an arrow with Ctrl, does not walk', () => {
  expect(press('a')).toBeUndefined();
  expect(press('ArrowLeft', undefined, true)).toBeUndefined();
});
