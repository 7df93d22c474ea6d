import { isClosedAction, isConceptAction } from './actionState.ts';
import type { ActionStatus } from './lists/actionStatuses.ts';
import type { DecisionStatus } from './lists/decisionLists.ts';

/** A decision with its actions, as far as the way from question to outcome goes. */
export type ChainDecision = Readonly<{
  status: DecisionStatus | 'concept';
  actions: readonly Readonly<{
    status: ActionStatus;
    ownerId: string | null;
    dueDate: string | null;
  }>[];
}>;

/** Where the way from a decision to its outcome is broken. */
export type DecisionBreak = 'concept' | 'noAction' | 'noOwner' | 'allDropped' | 'noOutcome';

/** Where the way from a question to a decision is broken. */
export type QuestionBreak = 'noDecision' | 'notAnswered';

/** One decision: what stands between it and an outcome. A decision that was replaced or ran out leads nowhere on purpose. */
export function decisionBreaks({ status, actions }: ChainDecision): readonly DecisionBreak[] {
  if (status === 'concept') return ['concept'];
  if (status !== 'valid') return [];
  if (actions.length === 0) return ['noAction'];
  const open = actions.filter((action) => !isClosedAction(action.status));
  const unowned = open.some((action) =>
    isConceptAction({ ownerId: action.ownerId ?? undefined, dueDate: action.dueDate ?? undefined }),
  );
  if (unowned) return ['noOwner'];
  if (open.length > 0) return [];
  // Everything is closed and nobody said what came of it.
  return actions.every((action) => action.status === 'dropped') ? ['allDropped'] : ['noOutcome'];
}

/** One discussion that is over: whether its question led to a decision and was answered. */
export function questionBreaks(
  discussion: Readonly<{ isOver: boolean; decisions: number; answered: 'yes' | 'partly' | 'no' | null }>,
): readonly QuestionBreak[] {
  if (!discussion.isOver) return [];
  return [
    ...(discussion.decisions === 0 ? (['noDecision'] as const) : []),
    ...(discussion.answered === null ? (['notAnswered'] as const) : []),
  ];
}
