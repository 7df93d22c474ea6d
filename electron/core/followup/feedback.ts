import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { daysBetween } from '../../../shared/dates/isoDay.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { placeOf, requireCase, requireContact, requireDecision } from './references.ts';
import type { FeedbackRow } from './rows.ts';
import { statements } from './feedbackStore.ts';

type Inputs = {
  readonly [Name in keyof typeof followupContract]: z.output<(typeof followupContract)[Name]['input']>;
};
type Changed = { id: string; version: number };

/** Who still waits for word, longest first; or what was told, latest first (feature A9). */
export function listFeedback(input: Inputs['followup.feedback'], { reader, today }: QueryContext) {
  const filter = {
    state: input.state,
    caseId: input.caseId ?? null,
    organisationId: input.organisationId ?? null,
    byContactId: input.byContactId ?? null,
  };
  const counts = { toDo: 0, done: 0, notAllowed: 0 };
  for (const { state, total } of reader.all<{ state: keyof typeof counts; total: number }>(
    statements.feedbackCounts,
  )) {
    counts[state] = total;
  }
  return {
    total: reader.one<{ total: number }>(statements.feedbackTotal, filter)?.total ?? 0,
    counts,
    rows: reader
      .all<FeedbackRow>(statements.feedbackRows, { ...filter, limit: input.limit, offset: input.offset })
      .map((row) => feedbackShown(row, today)),
  };
}

/**
 * The case must be there; of the two ways to say for whom one is needed.
 * @param notAllowedReason given: it stands there as what may not be told
 */
export function addFeedback(
  input: Inputs['followup.addFeedback'],
  context: CommandContext,
  notAllowedReason?: string,
): Changed {
  const { reader, write, today } = context;
  if (input.toContactId === null && input.toWhom === '') {
    throw new CallFailure('validation', followupText.refused.toWhomNeeded);
  }
  requireCase(reader, input.caseId);
  requireContact(reader, input.toContactId);
  requireContact(reader, input.byContactId);
  placeOf(reader, input.discussionId);
  requireDecision(reader, input.decisionId);
  return write.insert('feedback', {
    case_id: input.caseId,
    discussion_id: input.discussionId ?? null,
    decision_id: input.decisionId ?? null,
    to_contact_id: input.toContactId,
    to_whom: input.toWhom,
    may_tell: input.mayTell,
    by_contact_id: input.byContactId,
    before_date: input.beforeDate,
    ...(notAllowedReason === undefined
      ? { state: 'toDo', waiting_since: today }
      : { state: 'notAllowed', reason: notAllowedReason }),
  });
}

/** The same promise to several people: who brought it in, who contributed, the young person, the parents (feature A8). */
export function addFeedbackFor(input: Inputs['followup.addFeedbackFor'], context: CommandContext) {
  for (const to of input.to) {
    const { to: _all, notAllowedReason, ...promise } = input;
    addFeedback({ ...promise, ...to }, context, notAllowedReason);
  }
  return { added: input.to.length };
}

/** Told: on which day, and in short what. */
export function giveFeedback(
  input: Inputs['followup.giveFeedback'],
  { reader, write, today }: CommandContext,
): Changed {
  requireToDo(reader, input.id);
  if (input.givenOn > today) throw new CallFailure('validation', followupText.refused.doneInFuture);
  return write.update(
    'feedback',
    input.id,
    { state: 'done', given_on: input.givenOn, content: input.content, reason: '' },
    input.version,
  );
}

/** May not be told: the reason stands with it. */
export function refuseFeedback(
  input: Inputs['followup.notAllowed'],
  { reader, write }: CommandContext,
): Changed {
  requireToDo(reader, input.id);
  return write.update('feedback', input.id, { state: 'notAllowed', reason: input.reason }, input.version);
}

function requireToDo(reader: Reader, feedbackId: string): void {
  const feedback = reader.one<{ state: string }>(statements.feedback, [feedbackId]);
  if (feedback === undefined) throw new CallFailure('notFound', followupText.refused.noFeedback);
  if (feedback.state !== 'toDo') throw new CallFailure('validation', followupText.refused.feedbackClosed);
}

function feedbackShown(row: FeedbackRow, today: string) {
  const waits = row.state === 'toDo';
  return {
    id: row.id,
    version: row.version,
    case: { id: row.caseId ?? '', number: row.caseNumber ?? '', alias: row.caseAlias ?? '' },
    to: row.toId === null ? row.toWhom : (row.toName ?? ''),
    domain: row.toDomain,
    organisation: row.toOrganisation,
    mayTell: row.mayTell,
    by: row.byId === null ? null : row.byName,
    beforeDate: row.beforeDate,
    state: row.state,
    givenOn: row.givenOn,
    content: row.content,
    reason: row.reason,
    decision: row.decisionId === null ? null : { id: row.decisionId, body: row.decisionBody ?? '' },
    waitingSince: row.waitingSince,
    days: waits && row.waitingSince !== null ? Math.max(0, daysBetween(row.waitingSince, today)) : 0,
    isLate: waits && row.beforeDate !== null && row.beforeDate < today,
  };
}
