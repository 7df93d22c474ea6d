import type { ListItem } from './listItem.ts';

/** Consent for a case, derived from all whose consent is needed. */
export const consentStates = [
  { id: 'notAsked', label: 'niet gevraagd' },
  { id: 'asked', label: 'gevraagd' },
  { id: 'given', label: 'gegeven' },
  { id: 'partial', label: 'deels' },
  { id: 'refused', label: 'geweigerd' },
  { id: 'withdrawn', label: 'ingetrokken' },
  { id: 'expired', label: 'verlopen' },
  { id: 'notRequired', label: 'niet nodig, met grondslag' },
] as const satisfies readonly ListItem[];

export type ConsentState = (typeof consentStates)[number]['id'];

/** What a consent is for: lifting secrecy, a basis under the AVG, or holding the meeting. */
export const consentKinds = [
  { id: 'secrecy', label: 'beroepsgeheim doorbreken' },
  { id: 'avgBasis', label: 'grondslag onder de AVG' },
  { id: 'participation', label: 'houden van het overleg' },
] as const satisfies readonly ListItem[];

export type ConsentKind = (typeof consentKinds)[number]['id'];

/** How consent was given. */
export const consentMethods = [
  { id: 'written', label: 'schriftelijk' },
  { id: 'oral', label: 'mondeling' },
  { id: 'email', label: 'per e-mail' },
] as const satisfies readonly ListItem[];

export type ConsentMethod = (typeof consentMethods)[number]['id'];

/** Whether the person concerned was told; postponed needs a reason and a recheck date. */
export const informingStates = [
  { id: 'informed', label: 'geïnformeerd' },
  { id: 'toDo', label: 'nog te doen' },
  { id: 'postponed', label: 'uitgesteld' },
  { id: 'notApplicable', label: 'niet van toepassing' },
] as const satisfies readonly ListItem[];

export type InformingState = (typeof informingStates)[number]['id'];
