import type { ListItem } from './listItem.ts';

/** What kind of event it was. Pressure and coercion have words of their own: whoever is forced is also a victim. */
export const eventKinds = [
  { id: 'incident', label: 'incident' },
  { id: 'pressure', label: 'onder druk gezet' },
  { id: 'coercion', label: 'gedwongen of gechanteerd' },
  { id: 'threat', label: 'bedreiging' },
  { id: 'violence', label: 'geweld' },
  { id: 'exploitation', label: 'uitbuiting' },
  { id: 'other', label: 'anders' },
] as const satisfies readonly ListItem[];

export type EventKind = (typeof eventKinds)[number]['id'];
