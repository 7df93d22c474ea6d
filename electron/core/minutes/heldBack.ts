import type { Input, Output } from '../../../shared/contract/contract.ts';
import { minutesRecipientsText as words } from '../../../shared/text/nl/minutesRecipients.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { discussionOf, type DiscussionRow } from './caseMaterial.ts';
import { currentMinutes, type CurrentMinutes } from './edition.ts';
import { statements } from './recipientStore.ts';

type Outcome = Output<'minutes.recipients'>['outcome'];

interface HeldRow {
  readonly id: string;
  readonly contactId: string;
  readonly decisionId: string | null;
  readonly actionId: string | null;
  readonly reason: string;
}

/** Decisions and actions of a case at a meeting, with who does not get them and why; for the screen of the chair. */
export function outcomeOf({ reader }: Pick<QueryContext, 'reader'>, discussion: DiscussionRow): Outcome {
  const held = reader.all<HeldRow>(statements.heldBack, [discussion.caseId]);
  return reader
    .all<{ kind: 'decision' | 'action'; id: string; body: string }>(statements.outcome, {
      caseId: discussion.caseId,
      discussionId: discussion.id,
      meetingId: discussion.meetingId,
    })
    .map((line) => ({
      ...line,
      heldBackFrom: held
        .filter(({ decisionId, actionId }) => (line.kind === 'decision' ? decisionId : actionId) === line.id)
        .map(({ contactId, reason }) => ({ contactId, reason })),
    }));
}

/** Whether a partner does not get something of this case. */
export function isHeldBack(
  { reader }: Pick<QueryContext, 'reader'>,
  caseId: string,
  contactId: string,
): boolean {
  return reader.all<HeldRow>(statements.heldBack, [caseId]).some((row) => row.contactId === contactId);
}

/** One file for everyone would tell it after all. @throws CallFailure `forbidden` with the names of who does not get all of it */
export function refuseHeldBack(context: QueryContext, { material }: CurrentMinutes): void {
  const { discussion, attendance } = material;
  const held = outcomeOf(context, discussion).flatMap(({ heldBackFrom }) =>
    heldBackFrom.map(({ contactId }) => contactId),
  );
  const names = attendance.present
    .filter(({ contact }) => held.includes(contact.id))
    .map(({ contact }) => contact.name);
  if (names.length > 0) throw new CallFailure('forbidden', words.notForAll(names.join(', ')));
}

/** @throws CallFailure `notFound` for a line of another case, `forbidden` for who was not at the case */
export function holdBack(
  { kind, lineId, contactId, reason, ...place }: Input<'minutes.holdBack'>,
  context: CommandContext,
): Output<'minutes.holdBack'> {
  const { reader, write } = context;
  const discussion = discussionOf(reader, place);
  const line = outcomeOf(context, discussion).find((one) => one.kind === kind && one.id === lineId);
  if (line === undefined) throw new CallFailure('notFound', words.lineOfOther);
  const row = reader
    .all<HeldRow>(statements.heldBack, [place.caseId])
    .find(
      (one) =>
        one.contactId === contactId && (kind === 'decision' ? one.decisionId : one.actionId) === lineId,
    );
  if (reason === null) {
    if (row !== undefined) write.remove('held_back', row.id);
    return { id: null };
  }
  const { present } = currentMinutes(context, place).material.attendance;
  if (!present.some(({ contact }) => contact.id === contactId)) {
    throw new CallFailure('forbidden', words.notPresent);
  }
  if (row !== undefined) return { id: write.update('held_back', row.id, { reason }).id };
  const values = {
    case_id: place.caseId,
    contact_id: contactId,
    decision_id: kind === 'decision' ? lineId : null,
    action_id: kind === 'action' ? lineId : null,
    reason,
  };
  return { id: write.insert('held_back', values).id };
}
