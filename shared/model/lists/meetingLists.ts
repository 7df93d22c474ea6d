import type { ListItem } from './listItem.ts';

/** Statuses a person gives to a meeting. */
export const meetingStatuses = [
  { id: 'draft', label: 'concept' },
  { id: 'planned', label: 'gepland' },
  { id: 'invited', label: 'uitgenodigd' },
  { id: 'inProgress', label: 'bezig' },
  { id: 'finished', label: 'afgerond' },
  { id: 'cancelled', label: 'vervallen' },
] as const satisfies readonly ListItem[];

export type MeetingStatus = (typeof meetingStatuses)[number]['id'];

/** Derived from the verslagen of the cases of a meeting; never stored. */
export const meetingMinutesStatuses = [
  { id: 'minutesConcept', label: 'verslag concept' },
  { id: 'minutesAdopted', label: 'verslag vastgesteld' },
  { id: 'sent', label: 'verzonden' },
] as const satisfies readonly ListItem[];

export type MeetingMinutesStatus = (typeof meetingMinutesStatuses)[number]['id'];

/** States of the verslag of one case. */
export const minutesStates = [
  { id: 'none', label: 'nog geen verslag' },
  { id: 'actionListSent', label: 'actielijst verzonden' },
  { id: 'concept', label: 'concept' },
  { id: 'adopted', label: 'vastgesteld' },
  { id: 'sent', label: 'verzonden' },
] as const satisfies readonly ListItem[];

export type MinutesState = (typeof minutesStates)[number]['id'];

/** Kind of one discussion of one case at one meeting. */
export const discussionKinds = [
  { id: 'triage', label: 'triage' },
  { id: 'new', label: 'nieuw' },
  { id: 'followUp', label: 'vervolg' },
  { id: 'closing', label: 'afsluiting' },
  { id: 'urgent', label: 'spoed' },
] as const satisfies readonly ListItem[];

export type DiscussionKind = (typeof discussionKinds)[number]['id'];

/** Attendance of one person at one case. */
export const attendanceStates = [
  { id: 'invited', label: 'uitgenodigd' },
  { id: 'accepted', label: 'toegezegd' },
  { id: 'present', label: 'aanwezig' },
  { id: 'partly', label: 'deels' },
  { id: 'excused', label: 'afwezig met bericht' },
  { id: 'absent', label: 'afwezig' },
  { id: 'substitute', label: 'vervanger' },
] as const satisfies readonly ListItem[];

export type AttendanceState = (typeof attendanceStates)[number]['id'];

/** What came of a contribution that was asked of a partner. */
export const contributionStates = [
  { id: 'asked', label: 'gevraagd' },
  { id: 'promised', label: 'toegezegd' },
  { id: 'received', label: 'ontvangen' },
  { id: 'nothingToAdd', label: 'niets toe te voegen' },
] as const satisfies readonly ListItem[];

export type ContributionState = (typeof contributionStates)[number]['id'];
