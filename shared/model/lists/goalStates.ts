import type { ListItem } from './listItem.ts';

/** How a goal stands, said by a person in words; nothing is measured or added up. */
export const goalStates = [
  { id: 'notStarted', label: 'nog niet begonnen' },
  { id: 'underway', label: 'bezig' },
  { id: 'stuck', label: 'loopt vast' },
  { id: 'reached', label: 'bereikt' },
  { id: 'dropped', label: 'vervallen' },
] as const satisfies readonly ListItem[];

export type GoalState = (typeof goalStates)[number]['id'];
