import type { ListItem } from './listItem.ts';

/** How a person belongs to a case. Offender, victim and witness are marks beside the role: one person can be all three. */
export const casePersonRoles = [
  { id: 'youngPerson', label: 'jongere' },
  { id: 'parent', label: 'ouder' },
  { id: 'guardian', label: 'voogd of andere gezagsdrager' },
  { id: 'sibling', label: 'broer of zus' },
  { id: 'adult', label: 'volwassene' },
  { id: 'network', label: 'netwerk' },
  { id: 'other', label: 'anders' },
] as const satisfies readonly ListItem[];

export type CasePersonRole = (typeof casePersonRoles)[number]['id'];
