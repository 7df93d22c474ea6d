import { daysBetween } from '../../../shared/dates/isoDay.ts';
import { median } from '../../../shared/model/median.ts';
import { smallestShown } from '../../../shared/model/smallCounts.ts';
import type { QueryContext } from '../context.ts';
import { typeName } from '../meetings/templates.ts';
import { statements } from './leadTimeStore.ts';

interface LeadRow {
  readonly submitted: string;
  readonly received: string | null;
  readonly discussed: string;
  readonly type: string;
  readonly acted: string | null;
  readonly told: string | null;
}

interface Lead {
  readonly median: number | null;
  readonly cases: number | null;
}

/**
 * Days from aanmelding to the first discussion, the first finished action and the first feedback, for cases that were submitted
 * in the period, by the kind of meeting that discussed them first (feature I8). A number that rests on fewer than five cases
 * is not given. What happened before the aanmelding (an older case that was typed in later) does not count.
 */
export function readLeadTimes(
  { from, to }: { readonly from: string; readonly to: string },
  { reader }: QueryContext,
) {
  const byType = new Map<string, LeadRow[]>();
  for (const row of reader.all<LeadRow>(statements.leadTimes, { from, to })) {
    const rows = byType.get(row.type);
    if (rows === undefined) byType.set(row.type, [row]);
    else rows.push(row);
  }
  const rows = [...byType].map(([type, cases]) => ({
    type,
    typeName: typeName(type),
    discussion: leadOf(cases, ({ discussed }) => discussed),
    action: leadOf(cases, ({ acted }) => acted),
    feedback: leadOf(cases, ({ told }) => told),
  }));
  return { rows: rows.toSorted((a, b) => a.typeName.localeCompare(b.typeName, 'nl')) };
}

function leadOf(cases: readonly LeadRow[], day: (row: LeadRow) => string | null): Lead {
  const days = cases.flatMap((row) => {
    const reached = day(row);
    if (reached === null) return [];
    const taken = daysBetween(row.received ?? row.submitted, reached);
    return taken < 0 ? [] : [taken];
  });
  if (days.length < smallestShown) return { median: null, cases: null };
  return { median: median(days) ?? null, cases: days.length };
}
