import { addDays } from '../../../shared/dates/isoDay.ts';
import type { CaseType } from '../../../shared/model/lists/caseLists.ts';
import { dayOf } from '../clock.ts';
import type { QueryContext } from '../context.ts';
import { meetingOf } from './agenda.ts';
import { typeOfMeeting } from './meetingTypes.ts';
import { likeWords, statements } from './store.ts';

/** How far ahead of the meeting a date counts as "near", in days (estimates; each is a reason to look, never a weight). */
export const near = { promised: 7, review: 14, consent: 30, retention: 60 } as const;

export type ReasonKind =
  | 'urgent'
  | 'submitted'
  | 'promised'
  | 'review'
  | 'consent'
  | 'retention'
  | 'signals'
  | 'parked'
  | 'notDiscussed'
  | 'feedback'
  | 'questions';

export interface Reason {
  readonly kind: ReasonKind;
  readonly date: string | null;
  readonly count: number;
}

export interface BacklogRow {
  readonly caseId: string;
  readonly number: string;
  readonly alias: string;
  readonly type: CaseType;
  readonly status: string;
  readonly question: string;
  readonly urgent: number;
  readonly submittedOn: string | null;
  readonly promisedOn: string | null;
  readonly reviewOn: string | null;
  readonly retentionOn: string | null;
  readonly consentOn: string | null;
  readonly signals: number;
  readonly firstSignalAt: number | null;
  readonly lastDiscussedOn: string | null;
  readonly parked: number;
}

/** Until which day each date counts for a meeting on `day`: worked out once for all cases. */
function nearUntil(day: string): Readonly<Record<keyof typeof near, string>> {
  return {
    promised: addDays(day, near.promised),
    review: addDays(day, near.review),
    consent: addDays(day, near.consent),
    retention: addDays(day, near.retention),
  };
}

/**
 * Why a case could be on the agenda of a meeting on `day`, in a fixed order. Only facts that people recorded; feature P3
 * without its proposals.
 */
export function reasonsOf(row: BacklogRow, day: string, until = nearUntil(day)): Reason[] {
  const reasons: Reason[] = [];
  const add = (kind: ReasonKind, date: string | null, count = 1): void =>
    void reasons.push({ kind, date, count });
  if (row.urgent === 1) add('urgent', null);
  if (row.promisedOn !== null && row.promisedOn <= until.promised) add('promised', row.promisedOn);
  if (row.consentOn !== null && row.consentOn <= until.consent) add('consent', row.consentOn);
  if (row.reviewOn !== null && row.reviewOn <= until.review) add('review', row.reviewOn);
  if (row.retentionOn !== null && row.retentionOn <= until.retention) add('retention', row.retentionOn);
  if (row.signals > 0) {
    add('signals', row.firstSignalAt === null ? null : dayOf(row.firstSignalAt), row.signals);
  }
  if (row.parked > 0) add('parked', null, row.parked);
  if (row.status === 'submitted' || row.status === 'inTriage') add('submitted', row.submittedOn);
  else if (row.lastDiscussedOn === null) add('notDiscussed', null);
  return reasons;
}

/** Urgent as a person typed it, then the earliest date among the reasons, then those with any reason, then the case number. */
export function compareBacklog(a: BacklogEntry, b: BacklogEntry): number {
  return (
    b.row.urgent - a.row.urgent ||
    compareText(a.firstDate, b.firstDate) ||
    Number(b.reasons.length > 0) - Number(a.reasons.length > 0) ||
    compareText(a.row.number, b.row.number)
  );
}

export interface BacklogEntry {
  readonly row: BacklogRow;
  readonly reasons: Reason[];
  /** The earliest date among the reasons: worked out once, not at each comparison. */
  readonly firstDate: string;
}

/** Later than every date, so that a case without a date comes after those with one. */
const noDate = '9999-12-31';

export function backlogEntry(row: BacklogRow, day: string, until = nearUntil(day)): BacklogEntry {
  const reasons = reasonsOf(row, day, until);
  const firstDate = reasons.reduce(
    (first, { date }) => (date !== null && date < first ? date : first),
    noDate,
  );
  return { row, reasons, firstDate };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Everything that could still be put on this agenda. */
export function backlogOf(
  { reader }: Pick<QueryContext, 'reader'>,
  input: {
    readonly meetingId: string;
    readonly search: string;
    readonly onlyEarly: boolean;
    readonly offset: number;
    readonly limit: number;
  },
) {
  const meeting = meetingOf(reader, input.meetingId);
  const former = reader.one<{ id: string; date: string }>(statements.formerMeeting, [meeting.id]);
  const rows = reader.all<BacklogRow>(statements.backlog, {
    meetingId: meeting.id,
    formerMeetingId: former?.id ?? null,
    search: input.search,
    onlyEarly: input.onlyEarly ? 1 : 0,
    // What would be refused is not offered.
    onlyAnonymous: typeOfMeeting(reader, meeting)?.personalData === false ? 1 : 0,
    like: likeWords(input.search),
  });
  const until = nearUntil(meeting.date);
  const entries = rows.map((row) => backlogEntry(row, meeting.date, until)).toSorted(compareBacklog);
  return {
    total: entries.length,
    cases: entries.slice(input.offset, input.offset + input.limit).map(({ row, reasons }) => ({
      caseId: row.caseId,
      number: row.number,
      alias: row.alias,
      type: row.type,
      status: row.status,
      question: row.question,
      reasons,
      lastDiscussedOn: row.lastDiscussedOn,
    })),
    parkedPoints:
      former === undefined
        ? []
        : reader
            .all<{ id: string; body: string }>(statements.parkedWithoutCase, [former.id])
            .map((point) => ({ ...point, date: former.date })),
  };
}
