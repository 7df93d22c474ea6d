import type { ActionKind, ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import { actionChangeProblem, isClosedAction } from '../../../shared/model/actionState.ts';
import { mentionAt } from '../../../shared/model/carryOver.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { forgetHelper } from './helpers.ts';
import { statements } from './store.ts';

export interface StoredAction {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly status: ActionStatus;
  readonly ownerId: string | null;
  readonly caseId: string | null;
  readonly discussionId: string | null;
  /** `YYYY-MM-DD` */
  readonly dueDate: string | null;
  readonly waitingFor: string;
  readonly statusReason: string;
  readonly mentionCount: number;
  readonly keptAtMention: number;
}

/** One line in the history of an action; what did not change is left out. */
export interface ActionEvent {
  readonly fromStatus?: ActionStatus | null;
  readonly toStatus?: ActionStatus | null;
  readonly fromOwnerId?: string | null;
  readonly toOwnerId?: string | null;
  readonly note?: string;
}

export interface NewAction {
  readonly body: string;
  readonly ownerId: string | null;
  /** `YYYY-MM-DD` */
  readonly dueDate: string | null;
  readonly kind?: ActionKind | null;
  readonly caseId?: string | null;
  readonly discussionId?: string | null;
  readonly meetingId?: string | null;
  readonly decisionId?: string | null;
}

export interface StatusChange {
  readonly status: ActionStatus;
  readonly reason?: string | undefined;
  readonly waitingFor?: string | undefined;
  /** `YYYY-MM-DD`; left out: today. */
  readonly doneOn?: string | undefined;
}

/** @throws CallFailure `notFound` */
export function storedAction(reader: Reader, actionId: string): StoredAction {
  const action = reader.one<StoredAction>(statements.action, [actionId]);
  if (action === undefined) throw new CallFailure('notFound', followupText.refused.noAction);
  return action;
}

/** Adds a line to the history of an action, at the moment of the command. */
export function writeActionEvent(
  { write, now }: Pick<CommandContext, 'write' | 'now'>,
  actionId: string,
  event: ActionEvent,
): void {
  write.insert('action_event', {
    action_id: actionId,
    at: now,
    from_status: event.fromStatus ?? null,
    to_status: event.toStatus ?? null,
    from_owner_id: event.fromOwnerId ?? null,
    to_owner_id: event.toOwnerId ?? null,
    note: event.note ?? '',
  });
}

/** A new action with its first history line; made at a discussion it is mentioned there once. References must exist. */
export function insertAction(
  context: Pick<CommandContext, 'write' | 'now'>,
  action: NewAction,
): { id: string; version: number } {
  const made = context.write.insert('action_item', {
    body: action.body,
    owner_id: action.ownerId,
    due_date: action.dueDate,
    action_kind: action.kind ?? null,
    case_id: action.caseId ?? null,
    discussion_id: action.discussionId ?? null,
    meeting_id: action.meetingId ?? null,
    decision_id: action.decisionId ?? null,
    status: 'open',
    mention_count: 1,
  });
  if (action.discussionId !== undefined && action.discussionId !== null) {
    context.write.insert('action_mention', { action_id: made.id, discussion_id: action.discussionId });
  }
  writeActionEvent(context, made.id, { toStatus: 'open', toOwnerId: action.ownerId });
  return made;
}

/**
 * An open action returns at a discussion by reference: the row stays one row and its counter goes up, once per discussion.
 * @returns how often it is on the table now, this time included.
 */
export function mentionAction(
  { reader, write }: Pick<CommandContext, 'reader' | 'write'>,
  actionId: string,
  discussionId: string,
): number {
  const action = storedAction(reader, actionId);
  const isMentioned = reader.one(statements.actionMention, [actionId, discussionId]) !== undefined;
  const mention = mentionAt(action, isMentioned);
  if (isMentioned) return mention;
  write.insert('action_mention', { action_id: actionId, discussion_id: discussionId });
  write.update('action_item', actionId, { mention_count: mention });
  return mention;
}

/**
 * A status that a person typed. Dropping and handing over outside the table need a reason, waiting needs for whom or what.
 * @param expected version that the screen last saw
 * @throws CallFailure `validation` for a step that is not allowed, `conflict` for a newer row
 */
export function changeActionStatus(
  context: Pick<CommandContext, 'reader' | 'write' | 'now' | 'today'>,
  actionId: string,
  change: StatusChange,
  expected?: number,
): { id: string; version: number } {
  const action = storedAction(context.reader, actionId);
  const reason = change.reason ?? '';
  const waitingFor = change.waitingFor ?? '';
  // An open action may get its own status again: it waits for somebody else, or is still being done.
  const stays = action.status === change.status && !isClosedAction(change.status);
  const problem =
    (stays ? undefined : actionChangeProblem(action.status, change.status, reason)) ??
    wordsNeeded(change.status, reason, waitingFor);
  if (problem !== undefined) throw new CallFailure('validation', problem);
  const doneOn = change.status === 'done' ? (change.doneOn ?? context.today) : null;
  if (doneOn !== null && doneOn > context.today) {
    throw new CallFailure('validation', followupText.refused.doneInFuture);
  }
  const closed = isClosedAction(change.status);
  const changed = context.write.update(
    'action_item',
    actionId,
    {
      status: change.status,
      status_reason: closed ? reason : '',
      waiting_for: change.status === 'waiting' ? waitingFor : '',
      done_on: doneOn,
      // Whoever starts on it has answered what a third mention asks.
      ...(change.status === 'inProgress' ? { kept_at_mention: action.mentionCount } : {}),
    },
    expected,
  );
  writeActionEvent(context, actionId, {
    fromStatus: action.status,
    toStatus: change.status,
    note: change.status === 'waiting' ? waitingFor : reason,
  });
  return changed;
}

/**
 * The same action goes on with another owner, open again; its history keeps both names.
 * @param keepsStatus somebody leaves: what was being done or waited for still is
 */
export function transferAction(
  context: Pick<CommandContext, 'reader' | 'write' | 'now'>,
  actionId: string,
  toOwnerId: string,
  note: string,
  expected?: number,
  keepsStatus = false,
): { id: string; version: number } {
  const action = storedAction(context.reader, actionId);
  if (isClosedAction(action.status)) {
    throw new CallFailure('validation', followupText.refused.closedAction);
  }
  if (action.ownerId === toOwnerId) throw new CallFailure('validation', followupText.refused.sameOwner);
  const changed = context.write.update(
    'action_item',
    actionId,
    {
      owner_id: toOwnerId,
      kept_at_mention: action.mentionCount,
      ...(keepsStatus ? {} : { status: 'open', waiting_for: '' }),
    },
    expected,
  );
  // Whoever helped and now owns it helps no more.
  forgetHelper(context, actionId, toOwnerId);
  writeActionEvent(context, actionId, {
    fromStatus: action.status,
    toStatus: keepsStatus ? action.status : 'open',
    fromOwnerId: action.ownerId,
    toOwnerId,
    note,
  });
  return changed;
}

function wordsNeeded(status: ActionStatus, reason: string, waitingFor: string): string | undefined {
  if (status === 'waiting' && waitingFor === '') return followupText.refused.waitingForNeeded;
  return status === 'transferred' && reason === '' ? followupText.refused.transferReason : undefined;
}
