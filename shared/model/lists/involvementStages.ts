import type { ListItem } from './listItem.ts';

/** How far things have gone, chosen for one look at whom to invite; never stored on a person or a case (domain.md §8.1). */
export const involvementStages = [
  { id: 'hunch', label: 'onderbuikgevoel' },
  { id: 'signs', label: 'signalen herhalen zich' },
  { id: 'serious', label: 'veiligheid of strafbaar' },
  { id: 'deep', label: 'diep in de problemen' },
] as const satisfies readonly ListItem[];

export type InvolvementStage = (typeof involvementStages)[number]['id'];
