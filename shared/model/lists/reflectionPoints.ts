import type { ListItem } from './listItem.ts';

/** What the chair looks back on after a case (feature I2): always the meeting, never a person. */
export const reflectionPoints = [
  { id: 'facts', label: 'Feiten', question: 'Hadden we de feiten die nodig waren?' },
  {
    id: 'voice',
    label: 'Beeld en stem',
    question: 'Klopte het beeld, met de stem van jongere en ouders erbij?',
  },
  { id: 'collaboration', label: 'Samenwerking', question: 'Kwam iedereen aan tafel tot zijn recht?' },
  { id: 'safety', label: 'Veiligheid', question: 'Hebben we stilgestaan bij de veiligheid?' },
  { id: 'options', label: 'Opties', question: 'Hebben we meer dan één weg bekeken?' },
  { id: 'plan', label: 'Plan', question: 'Weet iedereen wie wat wanneer doet?' },
] as const satisfies readonly (ListItem & { readonly question: string })[];

export type ReflectionPoint = (typeof reflectionPoints)[number]['id'];

/** In words, on purpose: there is nothing to add up. */
export const reflectionAnswers = [
  { id: 'good', label: 'ging goed' },
  { id: 'mixed', label: 'half' },
  { id: 'poor', label: 'kon beter' },
] as const satisfies readonly ListItem[];

export type ReflectionAnswer = (typeof reflectionAnswers)[number]['id'];
