import type { ListItem } from './listItem.ts';

/** Vindplaatsen: where a signal was seen. */
export const findPlaces = [
  { id: 'home', label: 'thuis' },
  { id: 'school', label: 'school' },
  { id: 'online', label: 'online' },
  { id: 'street', label: 'buiten, in de wijk' },
  { id: 'welfare', label: 'welzijn' },
  { id: 'sport', label: 'sport' },
  { id: 'care', label: 'zorg' },
  { id: 'other', label: 'anders' },
] as const satisfies readonly ListItem[];

export type FindPlaceId = (typeof findPlaces)[number]['id'];
