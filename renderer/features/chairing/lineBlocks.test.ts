import { describe, expect, test } from 'vitest';
import type { Line } from './cockpit.ts';
import { isSameBlock, nextBlocks, type LineBlock } from './lineBlocks.ts';

const line = (id: string): Line => ({
  type: 'option',
  row: { id, version: 1, createdAt: 0, body: id, isNothing: false },
});
const many = (count: number): Line[] => Array.from({ length: count }, (_, index) => line(`l${index}`));
const inOrder = (blocks: readonly LineBlock[]): string[] =>
  blocks.flatMap(({ lines }) => lines.map(({ row }) => row.id));
const homeOf = (blocks: readonly LineBlock[], id: string): number | undefined =>
  blocks.find(({ lines }) => lines.some(({ row }) => row.id === id))?.key;

describe('lines in blocks', () => {
  test('fill one block after the other', () => {
    const blocks = nextBlocks([], many(40));
    expect(blocks.map(({ lines }) => lines.length)).toEqual([16, 16, 8]);
    expect(inOrder(blocks)).toEqual(many(40).map(({ row }) => row.id));
  });

  test('stay in their block when a line goes, and a new line comes at the end', () => {
    const before = nextBlocks([], many(40));
    const lines = [...many(40).filter(({ row }) => row.id !== 'l3'), line('new')];
    const after = nextBlocks(before, lines);
    expect(after.map(({ lines: own }) => own.length)).toEqual([15, 16, 9]);
    expect(homeOf(after, 'l16')).toBe(homeOf(before, 'l16'));
    expect(inOrder(after)).toEqual(lines.map(({ row }) => row.id));
  });

  test('begin a new block after a full one, also when an earlier block has room', () => {
    const before = nextBlocks(nextBlocks([], many(32)), many(32).slice(1));
    const after = nextBlocks(before, [...many(32).slice(1), line('new')]);
    expect(after.map(({ lines }) => lines.length)).toEqual([15, 16, 1]);
  });

  test.each([0, 1, 15, 16, 20, 31, 32])(
    'keep their order and their blocks when one comes in at place %i',
    (place) => {
      const before = nextBlocks([], many(32));
      const lines = many(32).toSpliced(place, 0, line('between'));
      const after = nextBlocks(before, lines);
      expect(inOrder(after)).toEqual(lines.map(({ row }) => row.id));
      for (const { row } of many(32)) expect(homeOf(after, row.id)).toBe(homeOf(before, row.id));
    },
  );

  test('leave no block behind when all lines go, and begin anew', () => {
    const before = nextBlocks([], many(20));
    expect(nextBlocks(before, [])).toEqual([]);
    expect(inOrder(nextBlocks(before, [line('other'), line('another')]))).toEqual(['other', 'another']);
  });

  test('are the same block only with the same rows', () => {
    const [one] = nextBlocks([], many(2));
    const lines = one?.lines ?? [];
    expect(one).toBeDefined();
    if (one === undefined) return;
    expect(isSameBlock(one, { key: one.key, lines: lines.map((entry) => ({ ...entry })) })).toBe(true);
    expect(isSameBlock(one, { key: one.key, lines: lines.slice(1) })).toBe(false);
    expect(isSameBlock(one, { key: one.key, lines: many(2) })).toBe(false);
  });
});
