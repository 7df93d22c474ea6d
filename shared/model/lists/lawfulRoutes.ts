import type { ListItem } from './listItem.ts';

/** How an open question may be found out. Not a verdict: whether it is lawful in this case is for people (feature D15). */
export const lawfulRoutes = [
  { id: 'askPerson', label: 'vraag het de jongere of de ouders' },
  { id: 'consent', label: 'met toestemming opvragen' },
  { id: 'ownTask', label: 'een partner zoekt het uit binnen de eigen taak' },
  { id: 'throughIntroducer', label: 'via de inbrenger' },
  { id: 'advice', label: 'eerst advies, zonder naam' },
  { id: 'other', label: 'anders, met toelichting' },
] as const satisfies readonly ListItem[];

export type LawfulRouteId = (typeof lawfulRoutes)[number]['id'];
