import type { ListItem } from './listItem.ts';

/** What ties two people or organisations on the network map. */
export const mapTieKinds = [
  { id: 'family', label: 'familie' },
  { id: 'partner', label: 'partner' },
  { id: 'friend', label: 'vriend' },
  { id: 'peer', label: 'kent elkaar' },
  { id: 'school', label: 'school' },
  { id: 'work', label: 'werk' },
  { id: 'care', label: 'hulp' },
  { id: 'safety', label: 'politie en justitie' },
  { id: 'leisure', label: 'sport en vrije tijd' },
  { id: 'neighbour', label: 'buurt' },
  { id: 'online', label: 'online' },
  { id: 'other', label: 'anders' },
] as const satisfies readonly ListItem[];

export type MapTieKind = (typeof mapTieKinds)[number]['id'];

/** How it is between them, in words of people; never a measure of risk. `line` says how it is drawn. */
export const mapTieQualities = [
  { id: 'unknown', label: 'weten we niet', line: 'dotted' },
  { id: 'supports', label: 'steunt', line: 'double' },
  { id: 'good', label: 'goed contact', line: 'solid' },
  { id: 'distant', label: 'weinig contact', line: 'dashed' },
  { id: 'tense', label: 'gespannen', line: 'zigzag' },
  { id: 'broken', label: 'geen contact meer', line: 'broken' },
  { id: 'pressure', label: 'zet onder druk', line: 'arrow' },
] as const satisfies readonly (ListItem & { readonly line: string })[];

export type MapTieQuality = (typeof mapTieQualities)[number]['id'];
export type MapLine = (typeof mapTieQualities)[number]['line'];
