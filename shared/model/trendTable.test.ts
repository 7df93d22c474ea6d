import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestShown } from './smallCounts.ts';
import { trendTable, type TrendTable, type YearCounts } from './trendTable.ts';

const years = [2021, 2022, 2023, 2024] as const;
const labels = { theme: ['a', 'b', 'c'], area: ['noord', 'zuid'] } as const;
type Dimension = keyof typeof labels;
const dimensions = ['theme', 'area'] as const;

interface Case {
  readonly year: number;
  readonly theme: string;
  readonly area: string;
}

const cases = fc.array(
  fc.record({
    year: fc.constantFrom(...years),
    theme: fc.constantFrom(...labels.theme),
    area: fc.constantFrom(...labels.area),
  }),
  { minLength: 5, maxLength: 60 },
);

function countsOf(all: readonly Case[], dimension: Dimension): YearCounts[] {
  return labels[dimension].map((label) => ({
    label,
    years: new Map(
      years.map((year) => [year, all.filter((one) => one.year === year && one[dimension] === label).length]),
    ),
  }));
}

/** Every count that there is, as an unknown: of each dimension each label in each year. */
const unknowns = dimensions.flatMap((dimension) =>
  labels[dimension].flatMap((label) => years.map((year) => `${dimension} ${label} ${year}`)),
);
type Sum = readonly number[];
const sumOver = (names: readonly string[]): Sum => unknowns.map((name) => (names.includes(name) ? 1 : 0));
const namesOf = (dimension: Dimension, label: string, from: number, to: number): string[] =>
  years.filter((year) => year >= from && year <= to).map((year) => `${dimension} ${label} ${year}`);

/** The sums that somebody knows who has this table; nothing at all says that each year in it has nothing. */
function knownSums(table: TrendTable, dimension: Dimension): Sum[] {
  return table.periods.flatMap(([from, to], at) => {
    const cellSums = labels[dimension].flatMap((label) => {
      const row = table.rows.find((one) => one.label === label);
      const value = row === undefined ? 0 : (row.cells[at] ?? null);
      const names = namesOf(dimension, label, from, to);
      if (value === 0) return names.map((name) => sumOver([name]));
      return value === null ? [] : [sumOver(names)];
    });
    return [...cellSums, sumOver(labels[dimension].flatMap((label) => namesOf(dimension, label, from, to)))];
  });
}

function rowTotals(table: TrendTable, dimension: Dimension): Sum[] {
  const from = table.periods[0]?.[0] ?? 0;
  const to = table.periods.at(-1)?.[1] ?? 0;
  return table.rows.flatMap(({ label, total }) =>
    total === null ? [] : [sumOver(namesOf(dimension, label, from, to))],
  );
}

/** In every year the sum of all themes is the sum of all areas: the same cases were counted. */
const sameCases: Sum[] = years.map((year) =>
  unknowns.map((name) => (name.endsWith(String(year)) ? (name.startsWith('theme') ? 1 : -1) : 0)),
);

/** Adds and subtracts the known sums in every way: is the wanted one among what comes out? */
function followsFrom(known: readonly Sum[], wanted: Sum): boolean {
  return rankOf([...known, wanted]) === rankOf(known);
}

function rankOf(sums: readonly Sum[]): number {
  const rows = sums.map((sum) => [...sum]);
  let rank = 0;
  for (let column = 0; column < unknowns.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    const pivot = rows[at];
    if (pivot === undefined) continue;
    rows.splice(at, 1);
    rows.splice(rank, 0, pivot);
    for (const row of rows.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor === 0) continue;
      pivot.forEach((value, index) => {
        row[index] = (row[index] ?? 0) - factor * value;
      });
    }
    rank += 1;
  }
  return rank;
}

describe('the table of a trend', () => {
  test('no small count follows by subtraction over theme, area and period, from the files of all years together', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const known = [...sameCases];
        for (const lastYear of years) {
          for (const dimension of dimensions) {
            // What came later was not there when the file was made.
            const then = all.filter(({ year }) => year <= lastYear);
            const table = trendTable(countsOf(then, dimension), lastYear);
            if (table === null) continue;
            known.push(...knownSums(table, dimension), ...rowTotals(table, dimension));
            for (const value of table.rows.flatMap(({ cells }) => cells)) {
              expect(value === null || value === 0 || value >= smallestShown).toBe(true);
            }
          }
        }
        for (const dimension of dimensions) {
          const periods = trendTable(countsOf(all, dimension), 2024)?.periods ?? [];
          for (const { label, years: counts } of countsOf(all, dimension)) {
            for (const [from, to] of [...periods, ...years.map((year) => [year, year] as const)]) {
              const count = years
                .filter((year) => year >= from && year <= to)
                .reduce((sum, year) => sum + (counts.get(year) ?? 0), 0);
              if (count === 0 || count >= smallestShown) continue;
              const wanted = sumOver(namesOf(dimension, label, from, to));
              expect([label, from, to, followsFrom(known, wanted)]).toEqual([label, from, to, false]);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the search by subtraction finds a count that was hidden alone', () => {
    const known = [
      sumOver(['theme a 2021', 'theme b 2021', 'theme c 2021']),
      sumOver(['theme b 2021']),
      sumOver(['theme c 2021']),
    ];
    expect(followsFrom(known, sumOver(['theme a 2021']))).toBe(true);
    expect(followsFrom(known.slice(0, 2), sumOver(['theme a 2021']))).toBe(false);
  });

  const counted = (label: string, ...cells: number[]): YearCounts => ({
    label,
    years: new Map(cells.map((cases, index) => [2021 + index, cases])),
  });

  test('a thin year waits for the next one, and a period stays what it was once it was shown', () => {
    const counts = [counted('a', 2, 9, 10, 3), counted('b', 0, 6, 7, 0)];
    expect(trendTable(counts, 2021)).toBeNull();
    const then = trendTable(counts, 2023);
    expect(then?.periods).toEqual([
      [2021, 2022],
      [2023, 2023],
    ]);
    expect(then?.rows).toEqual([
      { label: 'a', cells: [11, 10], total: 21 },
      { label: 'b', cells: [6, 7], total: 13 },
    ]);
    expect(trendTable(counts, 2024)).toEqual(then);
  });

  test('a row with something hidden has no total, and a row of nothing is not there', () => {
    const table = trendTable([counted('a', 20), counted('b', 3), counted('c', 8), counted('d', 0)], 2021);
    expect(table).toEqual({
      periods: [[2021, 2021]],
      rows: [
        { label: 'a', cells: [20], total: 20 },
        { label: 'b', cells: [null], total: null },
        { label: 'c', cells: [null], total: null },
      ],
      totals: [31],
      total: 31,
    });
  });

  test('at most six periods stand in it, the newest', () => {
    const table = trendTable([counted('a', 5, 6, 7, 8, 9, 10, 11, 12)], 2028);
    expect(table?.periods[0]).toEqual([2023, 2023]);
    expect(table?.totals).toEqual([7, 8, 9, 10, 11, 12]);
  });
});
