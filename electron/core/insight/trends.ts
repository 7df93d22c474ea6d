import type * as z from 'zod';
import type { trendOperations } from '../../../shared/contract/insight/trends.ts';
import { domains } from '../../../shared/model/lists/domains.ts';
import { themes } from '../../../shared/model/lists/themes.ts';
import { trendTable, type YearCounts } from '../../../shared/model/trendTable.ts';
import { trendsText as words } from '../../../shared/text/nl/trends.ts';
import type { QueryContext } from '../context.ts';
import { statements } from './trendStore.ts';

export type TrendDimension = z.output<(typeof trendOperations)['insight.trends']['input']>['dimension'];

interface TrendRow {
  readonly label: string;
  readonly year: string;
  readonly cases: number;
}

/**
 * How many cases were submitted, by theme, area or domain and by year (feature I6). Nobody chooses the periods, and a year
 * counts when it is over: from two counts that differ by a month, a month follows.
 */
export function readTrends({ dimension }: { readonly dimension: TrendDimension }, context: QueryContext) {
  const lastYear = Number(context.today.slice(0, 4)) - 1;
  const until = `${lastYear}-12-31`;
  const table = trendTable(countsByLabel(dimension, context, until), lastYear);
  if (table === null) return { until, table };
  return {
    until,
    table: {
      periods: table.periods.map(([first, last]) => words.period(first, last)),
      rows: table.rows.map(({ label, cells, total }) => ({ label, cells: [...cells], total })),
      totals: [...table.totals],
      total: table.total,
    },
  };
}

/** Counts per label and year, by name. Themes that are on no list are taken together: they might say who it is about. */
function countsByLabel(dimension: TrendDimension, { reader }: QueryContext, until: string): YearCounts[] {
  const counts = new Map<string, Map<number, number>>();
  for (const { label, year, cases } of reader.all<TrendRow>(statements[dimension], { until })) {
    const named = labelOf(dimension, label);
    const years = counts.get(named) ?? new Map<number, number>();
    years.set(Number(year), (years.get(Number(year)) ?? 0) + cases);
    counts.set(named, years);
  }
  return [...counts]
    .map(([label, years]) => ({ label, years }))
    .toSorted(
      (a, b) => order(dimension, a.label) - order(dimension, b.label) || a.label.localeCompare(b.label, 'nl'),
    );
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
