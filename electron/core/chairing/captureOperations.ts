import type * as z from 'zod';
import type { chairingContract } from '../../../shared/contract/chairing.ts';
import type { CapturedLine } from '../../../shared/model/capturedLine.ts';
import { isConceptDecision } from '../../../shared/model/decisionState.ts';
import { readTableLine } from '../../../shared/model/tableLine.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import {
  keepLine,
  placeOfLine,
  removeLine,
  rewriteLine,
  unsay,
  type LinePlace,
  type LineRef,
} from './keptLines.ts';
import { lineSentBefore } from './lineSentBefore.ts';
import { discussionOf, meetingOf, runningMeeting } from './records.ts';
import { someStatementsOf, statementsOf } from './statementsOf.ts';
import { statements } from './store.ts';
import { lineTable, tableOf } from './table.ts';

type CaptureNames =
  | 'statements'
  | 'capture'
  | 'rewrite'
  | 'removeLine'
  | 'completeDecision'
  | 'completeAction';

/** What is typed at the table (features C11, A1, A4). */
export const captureOperations: Pick<Handlers<typeof chairingContract>, `chairing.${CaptureNames}`> = {
  'chairing.statements': ({ discussionId, ids }, { reader }) => {
    discussionOf(reader, discussionId);
    return ids === undefined
      ? statementsOf(reader, discussionId)
      : someStatementsOf(reader, discussionId, ids);
  },

  'chairing.capture': ({ meetingId, discussionId, line, speakerId, defaultKind, lineId }, context) => {
    const before =
      lineId === undefined ? undefined : lineSentBefore(context, lineId, { meetingId, discussionId });
    const meeting = (before === undefined ? runningMeeting : meetingOf)(context.reader, meetingId);
    const table = tableOf(context, meeting, discussionId);
    const read = readTableLine(
      line,
      lineTable(context, table, { hasCase: discussionId !== null, speakerId, defaultKind }),
    );
    if (before !== undefined) return kept(context, discussionId, before, read);
    const place = placeToKeep(context, meetingId, discussionId);
    return kept(context, discussionId, keepLine(context, place, read, table, lineId), read);
  },

  'chairing.rewrite': ({ target, line }, context) => {
    const place = placeOfLine(context, target);
    const meeting = meetingOf(context.reader, place.meetingId);
    const table = tableOf(context, meeting, place.discussionId);
    const read = readTableLine(
      line,
      lineTable(context, table, { hasCase: place.discussionId !== null, speakerId: null }),
    );
    return kept(context, place.discussionId, rewriteLine(context, place, target, read, table), read);
  },

  'chairing.removeLine': ({ target }, context) => {
    placeOfLine(context, target);
    removeLine(context, target);
    return {};
  },

  'chairing.completeDecision': ({ id, version, body, reason, implementerId, reviewDate }, context) => {
    const { reader, write, today } = context;
    const decision = reader.one<{
      status: string;
      decidedOn: string | null;
      discussionId: string | null;
    }>(statements.decision, [id]);
    if (decision === undefined) throw new CallFailure('notFound', chairingRefused.noLine);
    if (!['concept', 'valid'].includes(decision.status)) {
      throw new CallFailure('validation', chairingRefused.decisionSuperseded);
    }
    const isConcept = isConceptDecision({ text: body, reason, implementerId: implementerId ?? undefined });
    unsay(context, decision.discussionId, 'decision');
    return write.update(
      'decision',
      id,
      {
        body,
        reason: reason.trim(),
        implementer_id: implementerId,
        review_date: reviewDate,
        status: isConcept ? 'concept' : 'valid',
        decided_on: isConcept ? null : (decision.decidedOn ?? today),
      },
      version,
    );
  },

  'chairing.completeAction': ({ id, version, body, ownerId, dueDate }, context) => {
    const { reader, write, now } = context;
    const action = reader.one<{
      status: string;
      ownerId: string | null;
      discussionId: string | null;
    }>(statements.action, [id]);
    if (action === undefined) throw new CallFailure('notFound', chairingRefused.noAction);
    if (action.ownerId !== ownerId) {
      write.insert('action_event', {
        action_id: id,
        at: now,
        from_status: action.status,
        to_status: action.status,
        from_owner_id: action.ownerId,
        to_owner_id: ownerId,
      });
    }
    unsay(context, action.discussionId, 'action');
    return write.update('action_item', id, { body, owner_id: ownerId, due_date: dueDate }, version);
  },
};

/** What the screen hears of a line: with the row when it is a statement, so that it need not ask for all of them. */
function kept(
  { reader }: CommandContext,
  discussionId: string | null,
  made: LineRef,
  read: CapturedLine,
): z.input<(typeof chairingContract)['chairing.capture']['output']> {
  const [statement] =
    made.type === 'statement' && discussionId !== null
      ? someStatementsOf(reader, discussionId, [made.id])
      : [];
  return { made, missing: [...read.missing], statement: statement ?? null };
}

/** @throws CallFailure `validation` when the case belongs to another meeting or is closed */
function placeToKeep({ reader }: CommandContext, meetingId: string, discussionId: string | null): LinePlace {
  if (discussionId === null) return { meetingId, discussionId, caseId: null };
  const discussion = discussionOf(reader, discussionId);
  if (discussion.meetingId !== meetingId) throw new CallFailure('validation', chairingRefused.otherMeeting);
  if (discussion.closedAt !== null) throw new CallFailure('validation', chairingRefused.itemClosed);
  return { meetingId, discussionId, caseId: discussion.caseId, phase: discussion.currentPhase };
}
