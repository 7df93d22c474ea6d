import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { carryOver } from '../../../shared/model/carryOver.ts';
import type { ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { changeActionStatus, transferAction } from '../followup/actionChange.ts';
import { contactRefOf, discussionOf } from './records.ts';
import { statements } from './store.ts';

interface StoredAction {
  readonly id: string;
  readonly caseId: string | null;
  readonly status: ActionStatus;
}

type ActionNames = 'carryAction' | 'setActionStatus' | 'handOverAction';

/**
 * Open actions that come back at the table: by reference, one row for life (feature A5). Their status and owner change by the
 * rules of the room that keeps them.
 */
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

  'chairing.setActionStatus': ({ id, version, status, note }, context) =>
    changeActionStatus(context, id, { status, reason: note, waitingFor: note }, version),

  'chairing.handOverAction': ({ id, version, ownerId, note }, context) => {
    contactRefOf(context.reader, ownerId);
    return transferAction(context, id, ownerId, note, version);
  },
};

function actionOf({ reader }: CommandContext, actionId: string): StoredAction {
  const action = reader.one<StoredAction>(statements.action, [actionId]);
  if (action === undefined) throw new CallFailure('notFound', chairingRefused.noAction);
  return action;
}
