import { isClosedAction } from './actionState.ts';
import type { ActionStatus } from './lists/actionStatuses.ts';

/** An action with the discussions at which it was mentioned, by reference: the row itself is never copied. */
export type CarriedAction = Readonly<{
  id: string;
  status: ActionStatus;
  /** Ids of discussions, the one at which it was made first. */
  mentions: readonly string[];
}>;

export type CarryOver = Readonly<{
  actionId: string;
  /** How often it is on the table, this time included. */
  mention: number;
  /** On the third time and later somebody chooses: do it, drop it with a reason, or hand it over. */
  choices: readonly ('do' | 'drop' | 'handOver')[];
}>;

const mentionThatAsks = 3;

/** The open actions that return at a discussion, in the order given. One that is already mentioned there is not counted twice. */
export function carryOver(actions: readonly CarriedAction[], discussionId: string): readonly CarryOver[] {
  return actions
    .filter((action) => !isClosedAction(action.status))
    .map((action) => {
      const mention = new Set([...action.mentions, discussionId]).size;
      return {
        actionId: action.id,
        mention,
        choices: mention >= mentionThatAsks ? ['do', 'drop', 'handOver'] : [],
      };
    });
}
