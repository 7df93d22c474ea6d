import type { ListItem } from './listItem.ts';

/** Perspectives for "wie mist aan tafel". */
export const perspectives = [
  { id: 'home', label: 'thuis' },
  { id: 'school', label: 'school' },
  { id: 'street', label: 'straat en wijk' },
  { id: 'online', label: 'online' },
  { id: 'care', label: 'zorg' },
] as const satisfies readonly ListItem[];

export type PerspectiveId = (typeof perspectives)[number]['id'];
