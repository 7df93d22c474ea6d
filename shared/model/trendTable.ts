import { hiddenCounts } from './smallCounts.ts';

/** Cases by year, of one label. */
export interface YearCounts {
  readonly label: string;
  readonly years: ReadonlyMap<number, number>;
}

/** Counts by label and period that may be shown; null is hidden. */
export interface TrendTable {
  readonly periods: readonly (readonly [first: number, last: number])[];
  readonly rows: readonly Readonly<{
    label: string;
    cells: readonly (number | null)[];
    total: number | null;
  }>[];
  readonly totals: readonly number[];
  readonly total: number;
}

/** A picture with more periods cannot be read, and older ones are no trend of today. */
const mostPeriods = 6;

/**
 * The table of a trend, in which no count of one to four is shown or follows by subtraction, also not from the table of another
 * year (feature I6). Years with too few cases are taken together with the years after them, always from the first year on: a
 * period never changes once it was shown. What still has too few at the end waits for the year to come.
 * @param counts in the order of the rows; that order may not depend on the counts
 * @param lastYear the last year that is over
 * @returns null when there is too little to show anything
 */
export function trendTable(counts: readonly YearCounts[], lastYear: number): TrendTable | null {
  const periods = periodsOf(counts, lastYear).slice(-mostPeriods);
  if (periods.length === 0) return null;
  const columns = periods.map((period) => columnOf(counts, period));
  const hidden = columns.map((column) => hiddenCounts(column) ?? new Set<number>());
  const totals = columns.map(sumOf);
  const rows = counts
    .map(({ label }, row) => {
      const cells = columns.map((column, at) => (hidden[at]?.has(row) === true ? null : (column[row] ?? 0)));
      const shown = cells.filter((cell) => cell !== null);
      return { label, cells, total: shown.length === cells.length ? sumOf(shown) : null };
    })
    // A row of nothing would tell that there is something in a year that is not shown yet.
    .filter(({ total }) => total !== 0);
  return { periods, rows, totals, total: sumOf(totals) };
}

function periodsOf(counts: readonly YearCounts[], lastYear: number): (readonly [number, number])[] {
  const years = counts.flatMap((one) =>
    [...one.years].filter(([, cases]) => cases > 0).map(([year]) => year),
  );
  const periods: (readonly [number, number])[] = [];
  let first = Math.min(...years);
  for (let year = first; year <= lastYear; year += 1) {
    if (hiddenCounts(columnOf(counts, [first, year])) === undefined) continue;
    periods.push([first, year]);
    first = year + 1;
  }
  return periods;
}

function columnOf(counts: readonly YearCounts[], [first, last]: readonly [number, number]): number[] {
  return counts.map(({ years }) =>
    sumOf([...years].filter(([year]) => year >= first && year <= last).map(([, cases]) => cases)),
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
