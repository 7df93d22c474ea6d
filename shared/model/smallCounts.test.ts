import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideSmallCounts, joinSmallPeriods, smallestShown, type SafeCounts } from './smallCounts.ts';

/**
 * What somebody can work out who sees the table: for each hidden count the values that it has in some table of whole numbers,
 * zero or more, that shows the same. Tried out one by one, so it knows nothing of the rules that hid them.
 */
function valuesLeft(shown: SafeCounts): readonly (readonly ReadonlySet<number>[])[] {
  const columns = shown.columnTotals.length;
  const left = shown.cells.map((row) => [...row, null].map(() => new Set<number>()));
  const filled: number[][] = shown.cells.map((row) => row.map(() => 0));
  const room = [...shown.columnTotals];
  const lastRow = shown.cells.length - 1;
  const fill = (row: number, column: number): void => {
    if (row > lastRow) {
      if (room.some((rest) => rest !== 0)) return;
      filled.forEach((cells, at) => {
        cells.forEach((value, place) => left[at]?.[place]?.add(value));
        left[at]?.[columns]?.add(sum(cells));
      });
      return;
    }
    const line = filled[row] ?? [];
    if (column === columns) {
      const total = shown.rowTotals[row];
      if (total === null || total === sum(line)) fill(row + 1, 0);
      return;
    }
    const known = shown.cells[row]?.[column];
    const rest = room[column] ?? 0;
    const from = known ?? 0;
    const to = known ?? rest;
    for (let value = from; value <= Math.min(to, rest); value += 1) {
      line[column] = value;
      room[column] = rest - value;
      fill(row, column + 1);
    }
    room[column] = rest;
    line[column] = 0;
  };
  fill(0, 0);
  return left;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const withTotals = (shown: SafeCounts) => shown.cells.map((row, at) => [...row, shown.rowTotals[at] ?? null]);

/** Columns are made large enough by the first row, as joined periods are. */
const smallTable = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((rows) =>
    rows.map((row, at) =>
      row.map((value, column) =>
        at > 0 ? value : Math.max(value, smallestShown - sum(rows.slice(1).map((line) => line[column] ?? 0))),
      ),
    ),
  );

describe('hiding small counts', () => {
  test('no hidden count follows from what is shown, by trying every table that looks the same', () => {
    fc.assert(
      fc.property(smallTable, (cells) => {
        const shown = hideSmallCounts(cells);
        if (shown === undefined) return;
        const left = valuesLeft(shown);
        withTotals(shown).forEach((row, at) => {
          row.forEach((value, column) => {
            const real = column < (cells[at]?.length ?? 0) ? cells[at]?.[column] : sum(cells[at] ?? []);
            if (value !== null) {
              expect(value).toBe(real);
              expect(value === 0 || value >= smallestShown).toBe(true);
              return;
            }
            expect([...(left[at]?.[column] ?? [])]).toContain(real);
            expect(left[at]?.[column]?.size).toBeGreaterThan(1);
          });
        });
      }),
      { numRuns: 150 },
    );
  });

  test('the oracle sees a table in which only the small count is hidden', () => {
    const careless: SafeCounts = {
      cells: [
        [null, 8],
        [9, 7],
      ],
      rowTotals: [11, 16],
      columnTotals: [12, 15],
      total: 27,
    };
    expect(valuesLeft(careless)[0]?.[0]).toEqual(new Set([3]));
  });

  test('a table without small counts is shown whole, zeros too', () => {
    const cells = [
      [0, 9],
      [12, 5],
    ];
    expect(hideSmallCounts(cells)).toEqual({
      cells,
      rowTotals: [9, 17],
      columnTotals: [12, 14],
      total: 26,
    });
  });

  test('one small count takes the cheapest rectangle with it', () => {
    const shown = hideSmallCounts([
      [3, 8, 40],
      [9, 7, 50],
      [60, 70, 80],
    ]);
    expect(shown?.cells).toEqual([
      [null, null, 40],
      [null, null, 50],
      [60, 70, 80],
    ]);
    expect(shown?.rowTotals).toEqual([51, 66, 210]);
  });

  test('a row of one case in all hides its total as well', () => {
    const shown = hideSmallCounts([
      [1, 0],
      [20, 30],
      [25, 10],
    ]);
    expect(shown?.cells[0]?.[0]).toBeNull();
    expect(shown?.rowTotals[0]).toBeNull();
    expect(shown?.columnTotals).toEqual([46, 40]);
  });

  test('a column with too few, or nothing at all, gives no table', () => {
    expect(hideSmallCounts([[4]])).toBeUndefined();
    expect(hideSmallCounts([])).toBeUndefined();
  });

  test('forty rows over six periods take no time to speak of', () => {
    const cells = Array.from({ length: 40 }, (_row, row) =>
      Array.from({ length: 6 }, (_column, column) => (row * 7 + column * 5) % 11),
    );
    const shown = hideSmallCounts(cells);
    const hidden = shown?.cells.flat().filter((value) => value === null).length ?? 0;
    expect(hidden).toBeGreaterThan(0);
    expect(hidden).toBeLessThan(200);
  });
});

describe('joining small periods', () => {
  test.each([
    [
      [3, 4, 10],
      [
        [0, 1],
        [2, 2],
      ],
    ],
    [[10, 3], [[0, 1]]],
    [[2, 2], []],
    [
      [0, 0, 5, 0, 9, 4],
      [
        [0, 2],
        [3, 5],
      ],
    ],
  ])('%j becomes %j', (totals, groups) => {
    expect(joinSmallPeriods(totals)).toEqual(groups);
  });
});
