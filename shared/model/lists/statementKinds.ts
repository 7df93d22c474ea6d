import type { ListItem } from './listItem.ts';

/** Kinds of statements, each with a shape so that a kind is never shown by colour alone. */
export const statementKinds = [
  { id: 'fact', label: 'feit', shape: '●' },
  { id: 'observation', label: 'waarneming', shape: '◐' },
  { id: 'hearsay', label: 'van horen zeggen', shape: '○' },
  { id: 'interpretation', label: 'duiding', shape: '◇' },
  { id: 'strength', label: 'kracht', shape: '▲' },
  { id: 'concern', label: 'zorg', shape: '▼' },
  { id: 'voice', label: 'stem', shape: '“' },
  { id: 'unknown', label: 'weten we niet', shape: '?' },
] as const satisfies readonly (ListItem & { readonly shape: string })[];

export type StatementKind = (typeof statementKinds)[number]['id'];

/** Who may read a text; `chair` is in no export, ever. */
export const visibilities = [
  { id: 'room', label: 'zaalscherm' },
  { id: 'casePartners', label: 'partners bij deze casus' },
  { id: 'subset', label: 'gekozen ontvangers' },
  { id: 'chair', label: 'alleen voorzitter' },
] as const satisfies readonly ListItem[];

export type Visibility = (typeof visibilities)[number]['id'];

/** What may happen with a statement; `oralOnly` is in no file. */
export const shareabilities = [
  { id: 'shareable', label: 'deelbaar' },
  { id: 'oralOnly', label: 'alleen mondeling' },
  { id: 'doNotShare', label: 'niet delen' },
] as const satisfies readonly ListItem[];

export type Shareability = (typeof shareabilities)[number]['id'];
