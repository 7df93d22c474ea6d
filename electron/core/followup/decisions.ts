import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { missingInDecision } from '../../../shared/model/decisionState.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { decisionsWithoutMandate } from '../network/together.ts';
import type { Reader } from '../reader.ts';
import { searchExpression } from '../search/searchWords.ts';
import { requireContact } from './references.ts';
import { caseLabelOf, contactLabel, type DecisionRow } from './rows.ts';
import { statements } from './decisionStore.ts';

type Inputs = {
  readonly [Name in keyof typeof followupContract]: z.output<(typeof followupContract)[Name]['input']>;
};
type Changed = { id: string; version: number };

interface StoredDecision {
  readonly id: string;
  readonly version: number;
  readonly status: DecisionRow['status'];
  readonly body: string;
  readonly reason: string;
  readonly alternatives: string;
  readonly caseId: string | null;
  readonly discussionId: string | null;
  readonly meetingId: string | null;
  readonly type: string | null;
  readonly decidedOn: string | null;
  readonly reviewDate: string | null;
}

/** The register (feature A2 at first depth): newest first, each with what it replaced or was replaced by. */
export function listDecisions(input: Inputs['followup.decisions'], { reader, today }: QueryContext) {
  const filter = {
    today,
    implementerId: input.implementerId ?? null,
    onlyReviewLate: input.onlyReviewLate === true ? 1 : 0,
    status: input.status ?? null,
    caseId: input.caseId ?? null,
    words: searchExpression(input.text ?? ''),
  };
  const total = reader.one<{ total: number }>(statements.decisionTotal, filter)?.total ?? 0;
  const ids = reader
    .all<{ id: string }>(statements.decisionIds, { ...filter, limit: input.limit, offset: input.offset })
    .map(({ id }) => id);
  return { total, counts: countDecisions(reader), rows: decisionsById(reader, today, ids) };
}

/** Only a concept can still be changed: what counts is replaced, so that the old text stays. */
export function updateDecision(
  { id, version, ...fields }: Inputs['followup.updateDecision'],
  { reader, write }: CommandContext,
): Changed {
  const decision = storedDecision(reader, id);
  if (decision.status !== 'concept') throw new CallFailure('validation', followupText.refused.noConcept);
  requireContact(reader, fields.implementerId);
  return write.update(
    'decision',
    id,
    {
      ...(fields.body === undefined ? {} : { body: fields.body }),
      ...(fields.reason === undefined ? {} : { reason: fields.reason }),
      ...(fields.alternatives === undefined ? {} : { alternatives: fields.alternatives }),
      ...(fields.changeWhen === undefined ? {} : { change_when: fields.changeWhen }),
      ...(fields.implementerId === undefined ? {} : { implementer_id: fields.implementerId }),
      ...(fields.reviewDate === undefined ? {} : { review_date: fields.reviewDate }),
    },
    version,
  );
}

/** Text, reason and implementer are there: the concept becomes a decision that counts (feature A1). */
export function completeDecision(
  input: Inputs['followup.completeDecision'],
  { reader, write, today }: CommandContext,
): Changed {
  const decision = storedDecision(reader, input.id);
  if (decision.status !== 'concept') throw new CallFailure('validation', followupText.refused.noConcept);
  requireContact(reader, input.implementerId);
  return write.update(
    'decision',
    input.id,
    {
      reason: input.reason,
      implementer_id: input.implementerId,
      status: 'valid',
      decided_on: decision.decidedOn ?? today,
      ...(input.alternatives === undefined ? {} : { alternatives: input.alternatives }),
      ...(input.changeWhen === undefined ? {} : { change_when: input.changeWhen }),
      ...(input.reviewDate === undefined ? {} : { review_date: input.reviewDate }),
    },
    input.version,
  );
}

/** Changing what counts: a new decision with its own reason; the old one stays readable as replaced (invariant 1). */
export function replaceDecision(
  input: Inputs['followup.replaceDecision'],
  { reader, write, today }: CommandContext,
): Changed {
  const old = validDecision(reader, input.id);
  requireContact(reader, input.implementerId);
  write.update('decision', old.id, { status: 'superseded' }, input.version);
  return write.insert('decision', {
    case_id: old.caseId,
    discussion_id: old.discussionId,
    meeting_id: old.meetingId,
    type: old.type,
    body: input.body,
    reason: input.reason,
    alternatives: input.alternatives ?? '',
    change_when: input.changeWhen ?? '',
    implementer_id: input.implementerId,
    status: 'valid',
    decided_on: today,
    review_date: input.reviewDate === undefined ? old.reviewDate : input.reviewDate,
    supersedes_id: old.id,
  });
}

/** Ends a valid decision as a person says it ended; one that is let go says why (feature I4). */
export function endDecision(
  input: { readonly id: string; readonly version: number; readonly reason?: string },
  status: 'carriedOut' | 'expired',
  { reader, write, today }: CommandContext,
): Changed {
  validDecision(reader, input.id);
  return write.update(
    'decision',
    input.id,
    { status, ended_on: today, end_reason: input.reason ?? '' },
    input.version,
  );
}

function validDecision(reader: Reader, decisionId: string): StoredDecision {
  const decision = storedDecision(reader, decisionId);
  if (decision.status === 'concept') {
    throw new CallFailure('validation', followupText.refused.conceptStillOpen);
  }
  if (decision.status !== 'valid') throw new CallFailure('validation', followupText.refused.notValid);
  return decision;
}

function storedDecision(reader: Reader, decisionId: string): StoredDecision {
  const decision = reader.one<StoredDecision>(statements.decision, [decisionId]);
  if (decision === undefined) throw new CallFailure('notFound', followupText.refused.noDecision);
  return decision;
}

function countDecisions(reader: Reader) {
  const counts = { concept: 0, valid: 0, superseded: 0, expired: 0, carriedOut: 0 };
  for (const { status, total } of reader.all<{ status: keyof typeof counts; total: number }>(
    statements.decisionCounts,
  )) {
    counts[status] = total;
  }
  return counts;
}

/** The rows with these ids in this order, as the register shows them on that day. */
export function decisionsById(reader: Reader, today: string, ids: readonly string[]) {
  const withoutMandate = decisionsWithoutMandate(reader, ids);
  return reader.all<DecisionRow>(statements.decisionRows, { ids: JSON.stringify(ids), today }).map((row) => ({
    id: row.id,
    version: row.version,
    body: row.body,
    reason: row.reason,
    alternatives: row.alternatives,
    changeWhen: row.changeWhen,
    endedOn: row.endedOn,
    endReason: row.endReason,
    isReviewLate: row.isReviewLate === 1,
    openActionCount: row.openActionCount,
    dissentCount: row.dissentCount,
    status: row.status,
    missing: [
      ...missingInDecision({
        text: row.body,
        reason: row.reason,
        implementerId: row.implementerId ?? undefined,
      }),
    ],
    type: row.type,
    decidedOn: row.decidedOn,
    reviewDate: row.reviewDate,
    implementer: contactLabel(
      row.implementerId,
      row.implementerName,
      row.implementerDomain,
      row.implementerOrganisation,
    ),
    withoutMandate: withoutMandate.has(row.id) ? { askBackOn: withoutMandate.get(row.id) ?? null } : null,
    case: caseLabelOf(row),
    meetingId: row.meetingId,
    replaced: row.replacedId === null ? null : { id: row.replacedId, body: row.replacedBody ?? '' },
    replacedBy: row.nextId === null ? null : { id: row.nextId, body: row.nextBody ?? '' },
    actionCount: row.actionCount,
  }));
}
