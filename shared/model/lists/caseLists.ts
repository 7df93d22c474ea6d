import type { ListItem } from './listItem.ts';

/** Statuses of a case. */
export const caseStatuses = [
  { id: 'draft', label: 'concept' },
  { id: 'submitted', label: 'aangemeld' },
  { id: 'inTriage', label: 'in triage' },
  { id: 'declined', label: 'niet geaccepteerd' },
  { id: 'accepted', label: 'geaccepteerd' },
  { id: 'active', label: 'actief' },
  { id: 'monitoring', label: 'monitoring' },
  { id: 'deEscalated', label: 'afgeschaald' },
  { id: 'closed', label: 'afgesloten' },
  { id: 'destroyed', label: 'vernietigd' },
] as const satisfies readonly ListItem[];

export type CaseStatus = (typeof caseStatuses)[number]['id'];

/** What a case is about. Anonymous and area cases have no person record. */
export const caseTypes = [
  { id: 'person', label: 'persoon' },
  { id: 'family', label: 'gezin' },
  { id: 'group', label: 'groep' },
  { id: 'area', label: 'gebied' },
  { id: 'early', label: 'voorzorg' },
  { id: 'anonymous', label: 'anoniem' },
] as const satisfies readonly ListItem[];

export type CaseType = (typeof caseTypes)[number]['id'];

/** Role of a person in an event; more than one role is allowed. */
export const eventRoles = [
  { id: 'suspect', label: 'dader of verdachte' },
  { id: 'victim', label: 'slachtoffer' },
  { id: 'witness', label: 'getuige' },
  { id: 'unclear', label: 'onduidelijk' },
] as const satisfies readonly ListItem[];

export type EventRole = (typeof eventRoles)[number]['id'];

/** What a triage decided, by a person. */
export const triageOutcomes = [
  { id: 'accepted', label: 'opnemen' },
  { id: 'declinedReferPartner', label: 'doorverwijzen naar partner' },
  { id: 'declinedReferLocalTeam', label: 'doorverwijzen naar lokaal team' },
  { id: 'adviceToSubmitter', label: 'advies aan melder' },
  { id: 'referOtherTable', label: 'ander (keten)overleg' },
  { id: 'onHold', label: 'aanhouden, informatie ontbreekt' },
] as const satisfies readonly ListItem[];

export type TriageOutcome = (typeof triageOutcomes)[number]['id'];
