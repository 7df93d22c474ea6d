import type { ListItem } from './listItem.ts';

/** The domains at the table: never shown by colour alone, so each has a letter. */
export const domains = [
  { id: 'care', letter: 'Z', label: 'zorg' },
  { id: 'safety', letter: 'V', label: 'veiligheid' },
  { id: 'education', letter: 'O', label: 'onderwijs' },
  { id: 'social', letter: 'S', label: 'sociaal domein' },
  { id: 'administration', letter: 'B', label: 'bestuur' },
  { id: 'private', letter: 'J', label: 'jongere, gezin en overig' },
] as const satisfies readonly (ListItem & { readonly letter: string })[];

export type DomainId = (typeof domains)[number]['id'];
