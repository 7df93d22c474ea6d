import type * as z from 'zod';
import type { yearOperations } from '../../../shared/contract/insight/year.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';
import type { QueryContext } from '../context.ts';
import { statements } from './yearStore.ts';

type Inputs = {
  readonly [Name in keyof typeof yearOperations]: z.output<(typeof yearOperations)[Name]['input']>;
};
export type DecisionOutcome = NonNullable<Inputs['insight.decisionsOfYear']['outcome']>;

interface DecisionRow {
  readonly id: string;
  readonly outcome: DecisionOutcome;
  readonly decidedOn: string;
  readonly body: string;
  readonly reason: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly caseAlias: string | null;
}

/** What became of the decisions of a year, newest first (feature I4). */
export function decisionsOfYear(input: Inputs['insight.decisionsOfYear'], { reader }: QueryContext) {
  const days = daysOfYear(input.year);
  const counts = { carriedOut: 0, changed: 0, dropped: 0, standing: 0 };
  for (const row of reader.all<{ outcome: DecisionOutcome; total: number }>(
    statements.decisionOutcomes,
    days,
  )) {
    counts[row.outcome] = row.total;
  }
  const { outcome = null, offset, limit } = input;
  const rows = reader.all<DecisionRow>(statements.decisions, { ...days, outcome, offset, limit });
  return {
    counts,
    total: outcome === null ? Object.values(counts).reduce((sum, value) => sum + value, 0) : counts[outcome],
    rows: rows.map(({ caseId, caseNumber, caseAlias, ...row }) => ({
      ...row,
      case: caseId === null ? null : { id: caseId, number: caseNumber ?? '', alias: caseAlias ?? '' },
    })),
  };
}

type Accountability = Readonly<
  Record<
    | 'submitted'
    | 'accepted'
    | 'declined'
    | 'closed'
    | 'open'
    | 'discussed'
    | 'withoutConsent'
    | 'postponedInforming'
    | 'extensions'
    | 'destroyed'
    | 'exports',
    number
  >
>;

/** Counts for FG and manager (feature I9). */
export function accountabilityOf(
  { year }: Inputs['insight.accountability'],
  { reader }: QueryContext,
): Accountability {
  const found = reader.one<Accountability>(statements.accountability, {
    ...daysOfYear(year),
    fromAt: Date.UTC(year, 0, 1),
    toAt: Date.UTC(year + 1, 0, 1),
  });
  if (found === undefined) throw new Error('A count gives one row');
  return found;
}

interface PresenceRow {
  readonly organisation: string;
  readonly domain: DomainId | null;
  readonly asked: number;
  readonly present: number;
  readonly substitute: number;
  readonly excused: number;
  readonly absent: number;
  readonly contributionsAsked: number;
  readonly contributionsGiven: number;
}

/** Per organisation, in order of name (feature I5): no person, and nothing to rank by. */
export function presenceOf(input: Inputs['insight.presence'], { reader }: QueryContext) {
  const rows = reader.all<PresenceRow>(statements.presence, { from: input.from, to: input.to });
  return { total: rows.length, rows: rows.slice(input.offset, input.offset + input.limit) };
}

export function daysOfYear(year: number): { readonly from: string; readonly to: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
