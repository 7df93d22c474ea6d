import type * as z from 'zod';
import type { trendOperations } from '../../../shared/contract/insight/trends.ts';
import { addDays } from '../../../shared/dates/isoDay.ts';
import { domains } from '../../../shared/model/lists/domains.ts';
import { themes } from '../../../shared/model/lists/themes.ts';
import { hideSmallCounts, joinSmallPeriods } from '../../../shared/model/smallCounts.ts';
import { trendsText as words } from '../../../shared/text/nl/trends.ts';
import type { QueryContext } from '../context.ts';
import { statements } from './trendStore.ts';

export type TrendDimension = z.output<(typeof trendOperations)['insight.trends']['input']>['dimension'];

interface TrendRow {
  readonly label: string;
  readonly year: string;
  readonly cases: number;
}

/** Older years are no trend of today, and a picture with more periods cannot be read. */
const mostYears = 6;
/** Together with one row for the rest. */
const mostRows = 30;

/**
 * How many cases were submitted, by theme, area or domain and by year (feature I6). Nobody chooses the periods: from two
 * periods that differ by a month, a month follows. For the same reason counting ends with the last full quarter.
 */
export function readTrends({ dimension }: { readonly dimension: TrendDimension }, context: QueryContext) {
  const until = endOfLastQuarter(context.today);
  const lastYear = Number(until.slice(0, 4));
  const allYears = Array.from({ length: mostYears }, (_unused, index) => lastYear - mostYears + 1 + index);
  const allCounts = countsByLabel(dimension, context, until, allYears);
  const allPerYear = allYears.map((_year, index) =>
    sumOf([...allCounts.values()].map((line) => line[index] ?? 0)),
  );
  // Years before the first case are no part of the picture.
  const firstYear = Math.max(
    0,
    allPerYear.findIndex((total) => total > 0),
  );
  const years = allYears.slice(firstYear);
  const perYear = allPerYear.slice(firstYear);
  const counts = new Map([...allCounts].map(([label, line]) => [label, line.slice(firstYear)]));
  const labels = [...counts.keys()].toSorted(
    (a, b) => order(dimension, a) - order(dimension, b) || a.localeCompare(b, 'nl'),
  );
  const periods = joinSmallPeriods(perYear);
  const joined = labels.map((label) =>
    periods.map(([first, last]) => sumOf((counts.get(label) ?? []).slice(first, last + 1))),
  );
  const safe = periods.length === 0 ? undefined : hideSmallCounts(joined);
  if (safe === undefined) return { until, table: null };
  return {
    until,
    table: {
      periods: periods.map(([first, last]) => words.period(years[first] ?? 0, years[last] ?? 0)),
      rows: labels.map((label, row) => ({
        label,
        cells: [...(safe.cells[row] ?? [])],
        total: safe.rowTotals[row] ?? null,
      })),
      totals: [...safe.columnTotals],
      total: safe.total,
    },
  };
}

/** Counts per label and year. Words that are on no list are taken together: they might say who it is about. */
function countsByLabel(
  dimension: TrendDimension,
  { reader }: QueryContext,
  until: string,
  years: readonly number[],
): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  const rows = reader.all<TrendRow>(statements[dimension], { until });
  const isCrowded = new Set(rows.map(({ label }) => labelOf(dimension, label))).size > mostRows;
  const kept = isCrowded ? largestLabels(dimension, rows) : undefined;
  for (const row of rows) {
    const index = years.indexOf(Number(row.year));
    if (index < 0) continue;
    const named = labelOf(dimension, row.label);
    const label = kept === undefined || kept.has(named) ? named : words.rest;
    const line = counts.get(label) ?? years.map(() => 0);
    line[index] = (line[index] ?? 0) + row.cases;
    counts.set(label, line);
  }
  return counts;
}

function largestLabels(dimension: TrendDimension, rows: readonly TrendRow[]): ReadonlySet<string> {
  const totals = new Map<string, number>();
  for (const { label, cases } of rows) {
    const named = labelOf(dimension, label);
    totals.set(named, (totals.get(named) ?? 0) + cases);
  }
  const largest = [...totals].toSorted((a, b) => b[1] - a[1]).slice(0, mostRows - 1);
  return new Set(largest.map(([label]) => label));
}

function labelOf(dimension: TrendDimension, label: string): string {
  const text = label.trim();
  switch (dimension) {
    case 'theme': {
      const known = themes.find((theme) => theme.label === text.toLowerCase() || theme.id === text);
      return known?.label ?? (text === '' ? words.none.theme : words.rest);
    }
    case 'domain':
      return domains.find(({ id }) => id === text)?.label ?? words.none.domain;
    case 'area':
      return text === '' ? words.none.area : text;
  }
}

/** What is not filled in and the rest stand last. */
function order(dimension: TrendDimension, label: string): number {
  if (label === words.rest) return 1;
  return label === words.none[dimension] ? 2 : 0;
}

function endOfLastQuarter(today: string): string {
  const year = today.slice(0, 4);
  const firstMonth = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
  return addDays(`${year}-${String(firstMonth).padStart(2, '0')}-01`, -1);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
