import type { ListItem } from './listItem.ts';

/** Roles around a case, kept with dates; procesregie and casusregie are two fields on purpose. */
export const caseRoles = [
  { id: 'submitter', label: 'aanmelder' },
  { id: 'caseIntroducer', label: 'inbrenger' },
  { id: 'processCoordinator', label: 'procesregisseur' },
  { id: 'caseCoordinator', label: 'casusregisseur' },
  { id: 'leadHolder', label: 'regiehouder' },
  { id: 'responsiblePartner', label: 'aanbrenger' },
] as const satisfies readonly ListItem[];

export type CaseRole = (typeof caseRoles)[number]['id'];

/** Roles at a meeting; the chair is not the minute taker. */
export const meetingRoles = [
  { id: 'organiser', label: 'organisator' },
  { id: 'chair', label: 'voorzitter' },
  { id: 'reserveChair', label: 'reservevoorzitter' },
  { id: 'minuteTaker', label: 'notulist' },
  { id: 'partner', label: 'partner' },
  { id: 'participant', label: 'deelnemer' },
] as const satisfies readonly ListItem[];

export type MeetingRole = (typeof meetingRoles)[number]['id'];

/** How a person belongs to a case. */
export const personRoles = [
  { id: 'youngPerson', label: 'jongere' },
  { id: 'parent', label: 'ouder' },
  { id: 'legalGuardian', label: 'gezagsdrager' },
  { id: 'sibling', label: 'broer of zus' },
  { id: 'partner', label: 'partner' },
  { id: 'network', label: 'netwerk' },
  { id: 'groupMember', label: 'lid van de groep' },
  { id: 'other', label: 'anders' },
] as const satisfies readonly ListItem[];

export type PersonRole = (typeof personRoles)[number]['id'];
