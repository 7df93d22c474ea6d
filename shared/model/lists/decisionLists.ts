import type { ListItem } from './listItem.ts';

/** Status of a decision in the register. A concept is not in the register and has none of these. */
export const decisionStatuses = [
  { id: 'valid', label: 'geldig' },
  { id: 'superseded', label: 'vervangen' },
  { id: 'expired', label: 'verlopen' },
  { id: 'carriedOut', label: 'uitgevoerd' },
] as const satisfies readonly ListItem[];

export type DecisionStatus = (typeof decisionStatuses)[number]['id'];

/** Stance of a partner towards a decision; the last two ask for a reason. */
export const stances = [
  { id: 'support', label: 'steun' },
  { id: 'canLiveWith', label: 'kan ermee leven' },
  { id: 'reservation', label: 'bedenking' },
  { id: 'objection', label: 'bezwaar' },
] as const satisfies readonly ListItem[];

export type StanceKind = (typeof stances)[number]['id'];

/** Feedback owed to someone; not allowed needs a reason. */
export const feedbackStates = [
  { id: 'toDo', label: 'nog te doen' },
  { id: 'done', label: 'gedaan' },
  { id: 'notAllowed', label: 'mag niet' },
] as const satisfies readonly ListItem[];

export type FeedbackState = (typeof feedbackStates)[number]['id'];
