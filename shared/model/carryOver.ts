import { isClosedAction } from './actionState.ts';
import type { ActionStatus } from './lists/actionStatuses.ts';

/** How often an action was on a table, as its own row keeps it: the row is never copied. */
export type MentionedAction = Readonly<{
  status: ActionStatus;
  /** Making it counts as the first time, wherever it was made. */
  mentionCount: number;
  /** The mention at which a person last said that it stays and is done; 0 when nobody did. */
  keptAtMention: number;
}>;

/** What somebody chooses on the third time and later: do it, drop it with a reason, or hand it over. */
export type CarryOverChoice = 'do' | 'drop' | 'handOver';

const mentionThatAsks = 3;

/** How often an action is on the table at a discussion, that time included; once per discussion, however often it is said. */
export function mentionAt(action: Pick<MentionedAction, 'mentionCount'>, isMentionedHere: boolean): number {
  return Math.max(1, action.mentionCount + (isMentionedHere ? 0 : 1));
}

/** The choices that an open action asks for; none before the third mention, or when that mention was answered already. */
export function carryOverChoices({
  status,
  mentionCount,
  keptAtMention,
}: MentionedAction): readonly CarryOverChoice[] {
  if (isClosedAction(status) || mentionCount < mentionThatAsks || mentionCount <= keptAtMention) return [];
  return ['do', 'drop', 'handOver'];
}
