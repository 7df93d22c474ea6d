import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { actionChangeProblem } from '../../../shared/model/actionState.ts';
import { carryOver } from '../../../shared/model/carryOver.ts';
import type { ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { contactRefOf, discussionOf } from './records.ts';
import { statements } from './store.ts';

interface StoredAction {
  readonly id: string;
  readonly caseId: string | null;
  readonly ownerId: string | null;
  readonly status: ActionStatus;
}

type ActionNames = 'carryAction' | 'setActionStatus' | 'handOverAction';

/** Open actions that come back at the table: by reference, one row for life (feature A5). */
export const actionOperations: Pick<Handlers<typeof chairingContract>, `chairing.${ActionNames}`> = {
  'chairing.carryAction': ({ actionId, discussionId }, context) => {
    const { reader, write } = context;
    const action = actionOf(context, actionId);
    const discussion = discussionOf(reader, discussionId);
    if (action.caseId !== discussion.caseId) throw new CallFailure('validation', chairingRefused.otherCase);
    const earlier = reader.all<{ discussionId: string }>(statements.mentions, [actionId]);
    const mentions = earlier.map((mention) => mention.discussionId);
    if (!mentions.includes(discussionId)) {
      write.insert('action_mention', { action_id: actionId, discussion_id: discussionId });
      write.update('action_item', actionId, { mention_count: mentions.length + 1 });
    }
    const [carried] = carryOver([{ id: actionId, status: action.status, mentions }], discussionId);
    return { mention: carried?.mention ?? mentions.length, choices: [...(carried?.choices ?? [])] };
  },

  'chairing.setActionStatus': ({ id, version, status, note }, context) => {
    const { write, today, now } = context;
    const action = actionOf(context, id);
    const problem = actionChangeProblem(action.status, status, note);
    if (action.status !== status && problem !== undefined) throw new CallFailure('validation', problem);
    if (status === 'waiting' && note === '') {
      throw new CallFailure('validation', chairingRefused.waitingNeeded);
    }
    const changed = write.update(
      'action_item',
      id,
      {
        status,
        done_on: status === 'done' ? today : null,
        waiting_for: status === 'waiting' ? note : '',
        status_reason: status === 'dropped' ? note : '',
      },
      version,
    );
    write.insert('action_event', {
      action_id: id,
      at: now,
      from_status: action.status,
      to_status: status,
      note,
    });
    return changed;
  },

  'chairing.handOverAction': ({ id, version, ownerId, note }, context) => {
    const action = actionOf(context, id);
    if (action.ownerId === ownerId) throw new CallFailure('validation', chairingRefused.sameOwner);
    contactRefOf(context.reader, ownerId);
    const changed = context.write.update('action_item', id, { owner_id: ownerId }, version);
    context.write.insert('action_event', {
      action_id: id,
      at: context.now,
      from_status: action.status,
      to_status: action.status,
      from_owner_id: action.ownerId,
      to_owner_id: ownerId,
      note,
    });
    return changed;
  },
};

function actionOf({ reader }: CommandContext, actionId: string): StoredAction {
  const action = reader.one<StoredAction>(statements.action, [actionId]);
  if (action === undefined) throw new CallFailure('notFound', chairingRefused.noAction);
  return action;
}
