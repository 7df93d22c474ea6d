import { addDays } from '../../../shared/dates/isoDay.ts';
import { dayOf } from '../clock.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { meetingOf } from './agenda.ts';
import { backlogEntry, compareBacklog, near, type BacklogRow, type Reason } from './backlog.ts';
import { typeOfMeeting } from './meetingTypes.ts';
import { statements } from './seriesStore.ts';
import { statements as meetingStatements } from './store.ts';
import { minutesFor, proposedKind } from './templates.ts';

/** A case of the series with what else may be due about it. */
export interface ProposalRow extends BacklogRow {
  /** Feedback that was promised and not given: the first day it was due, and how often. */
  readonly feedbackOn: string | null;
  readonly feedbackOwed: number;
  /** What the table did not know and still does not: since when (UTC milliseconds), and how much. */
  readonly firstQuestionAt: number | null;
  readonly questions: number;
}

interface DeclinedRow {
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  readonly number: string;
  readonly alias: string;
  readonly reason: string;
}

/** Something that is due by a date or still open; that a case is new or was never discussed is no reason by itself. */
const dueKinds: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  'promised',
  'consent',
  'review',
  'retention',
  'feedback',
  'signals',
  'questions',
  'parked',
]);

/** Why a case of the series could come back at a meeting on `day`: the reasons of the backlog, feedback owed and open questions. */
export function proposalReasons(row: ProposalRow, day: string): Reason[] {
  const { reasons } = backlogEntry(row, day);
  const isOwed = row.feedbackOwed > 0 && (row.feedbackOn ?? '') <= addDays(day, near.promised);
  return [
    ...reasons,
    ...(isOwed ? [{ kind: 'feedback' as const, date: row.feedbackOn, count: row.feedbackOwed }] : []),
    ...(row.questions > 0
      ? [
          {
            kind: 'questions' as const,
            date: row.firstQuestionAt === null ? null : dayOf(row.firstQuestionAt),
            count: row.questions,
          },
        ]
      : []),
  ].filter(({ kind }) => kind === 'urgent' || dueKinds.has(kind));
}

/** What the series proposes for this agenda; what was declined for this meeting stands apart, with its reason. */
export function proposalsOf({ reader }: Pick<QueryContext, 'reader'>, meetingId: string) {
  const meeting = meetingOf(reader, meetingId);
  const declined = reader.all<DeclinedRow>(statements.declined, [meetingId]);
  if (meeting.seriesId === null) return { proposals: [], declined };
  const type = typeOfMeeting(reader, meeting);
  const former = reader.one<{ id: string }>(meetingStatements.formerMeeting, [meetingId]);
  const notNow = new Set(declined.map(({ caseId }) => caseId));
  const proposals = reader
    .all<ProposalRow>(statements.proposals, {
      meetingId,
      seriesId: meeting.seriesId,
      formerMeetingId: former?.id ?? null,
    })
    .filter((row) => !notNow.has(row.caseId))
    .filter((row) => type?.personalData !== false || row.type === 'anonymous')
    .map((row) => {
      const reasons = proposalReasons(row, meeting.date);
      const dates = reasons.flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
      return { row, reasons, firstDate: dates[0] ?? '9999-12-31' };
    })
    .filter(({ reasons }) => reasons.some(({ kind }) => dueKinds.has(kind)))
    .toSorted(compareBacklog)
    .map(({ row, reasons }) => {
      const kind = proposedKind(type, row.lastDiscussedOn !== null);
      return {
        caseId: row.caseId,
        number: row.number,
        alias: row.alias,
        type: row.type,
        question: row.question,
        reasons,
        kind,
        minutes: minutesFor(type, kind).planned,
      };
    });
  return { proposals, declined };
}

/** @throws CallFailure `notFound`, or `validation` when it was declined already */
export function declineProposal(
  input: { readonly meetingId: string; readonly caseId: string; readonly reason: string },
  { reader, write }: CommandContext,
): { id: string; version: number } {
  meetingOf(reader, input.meetingId);
  if (reader.one(meetingStatements.caseForAgenda, [input.caseId]) === undefined) {
    throw new CallFailure('notFound', meetingsText.refused.noCase);
  }
  const known = reader.all<DeclinedRow>(statements.declined, [input.meetingId]);
  if (known.some(({ caseId }) => caseId === input.caseId)) {
    throw new CallFailure('validation', meetingsText.refused.declinedAlready);
  }
  return write.insert('proposal_declined', {
    meeting_id: input.meetingId,
    case_id: input.caseId,
    reason: input.reason,
  });
}
