import { addDays } from '../dates/isoDay.ts';
import { modelText } from '../text/nl/model.ts';
import type { ActionStatus } from './lists/actionStatuses.ts';

/** An action as far as its state goes. Dates are `YYYY-MM-DD`. */
export type ActionFacts = Readonly<{
  status: ActionStatus;
  ownerId?: string | undefined;
  dueDate?: string | undefined;
}>;

/** What is seen beside the status: `concept` lacks an owner or a date, `dueSoon` is within seven days. */
export type ActionUrgency = 'concept' | 'late' | 'dueSoon' | 'none';

const dueSoonDays = 7;

/** How urgent an action is on a day. Derived, never stored; a closed action is never urgent. */
export function actionUrgency(action: ActionFacts, today: string): ActionUrgency {
  if (isClosedAction(action.status)) return 'none';
  if (isConceptAction(action) || action.dueDate === undefined) return 'concept';
  if (action.dueDate < today) return 'late';
  return action.dueDate <= addDays(today, dueSoonDays) ? 'dueSoon' : 'none';
}

/** A line without owner or date is a concept: it is named when the case closes. */
export function isConceptAction(action: Pick<ActionFacts, 'ownerId' | 'dueDate'>): boolean {
  return action.ownerId === undefined || action.dueDate === undefined;
}

/** True when nothing more is expected under this row. */
export function isClosedAction(status: ActionStatus): boolean {
  return status === 'done' || status === 'dropped' || status === 'transferred';
}

/** Statuses that a person may choose next. A closed action can be opened again; a transferred one lives on at its new owner. */
export function nextActionStatuses(status: ActionStatus): readonly ActionStatus[] {
  switch (status) {
    case 'open':
      return ['inProgress', 'waiting', 'done', 'dropped', 'transferred'];
    case 'inProgress':
      return ['open', 'waiting', 'done', 'dropped', 'transferred'];
    case 'waiting':
      return ['open', 'inProgress', 'done', 'dropped', 'transferred'];
    case 'done':
    case 'dropped':
      return ['open'];
    case 'transferred':
      return [];
  }
}

/** Why a change of status cannot be made, in Dutch; undefined when it can. Dropping needs a reason. */
export function actionChangeProblem(
  from: ActionStatus,
  to: ActionStatus,
  reason: string | undefined,
): string | undefined {
  if (!nextActionStatuses(from).includes(to)) return modelText.action.notAllowed;
  return to === 'dropped' && (reason ?? '').trim() === '' ? modelText.action.reasonNeeded : undefined;
}
