import type { ListItem } from './listItem.ts';

/** Statuses a person gives to an action; done is never derived. */
export const actionStatuses = [
  { id: 'open', label: 'open', shape: '○' },
  { id: 'inProgress', label: 'bezig', shape: '◐' },
  { id: 'waiting', label: 'wacht op ander', shape: '◷' },
  { id: 'done', label: 'gedaan', shape: '✓' },
  { id: 'dropped', label: 'vervallen', shape: '✕' },
  { id: 'transferred', label: 'overgedragen', shape: '→' },
] as const satisfies readonly (ListItem & { readonly shape: string })[];

export type ActionStatus = (typeof actionStatuses)[number]['id'];

/** Kind of action, to see a plan that is only repressive or only care. */
export const actionKinds = [
  { id: 'care', label: 'zorg en hulp' },
  { id: 'school', label: 'onderwijs en werk' },
  { id: 'prevention', label: 'preventie en vrije tijd' },
  { id: 'administrative', label: 'bestuurlijk' },
  { id: 'penal', label: 'straf en handhaving' },
  { id: 'information', label: 'informatie en bericht' },
] as const satisfies readonly ListItem[];

export type ActionKind = (typeof actionKinds)[number]['id'];
