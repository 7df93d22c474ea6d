import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { carryOverChoices } from '../../../shared/model/carryOver.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { changeActionStatus, mentionAction, storedAction, transferAction } from '../followup/actionChange.ts';
import { contactRefOf, discussionOf } from './records.ts';

type ActionNames = 'carryAction' | 'setActionStatus' | 'handOverAction';

/**
 * Open actions that come back at the table: by reference, one row for life (feature A5). Their status and owner change by the
 * rules of the room that keeps them.
 */
export const actionOperations: Pick<Handlers<typeof chairingContract>, `chairing.${ActionNames}`> = {
  'chairing.carryAction': ({ actionId, discussionId }, context) => {
    const action = storedAction(context.reader, actionId);
    const discussion = discussionOf(context.reader, discussionId);
    if (action.caseId !== discussion.caseId) throw new CallFailure('validation', chairingRefused.otherCase);
    const mention = mentionAction(context, actionId, discussionId);
    return { mention, choices: [...carryOverChoices({ ...action, mentionCount: mention })] };
  },

  'chairing.setActionStatus': ({ id, version, status, note }, context) =>
    changeActionStatus(context, id, { status, reason: note, waitingFor: note }, version),

  'chairing.handOverAction': ({ id, version, ownerId, note }, context) => {
    contactRefOf(context.reader, ownerId);
    return transferAction(context, id, ownerId, note, version);
  },
};
