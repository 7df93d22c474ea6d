import type { Output } from '../../../shared/contract/contract.ts';

export type Meeting = Output<'meetings.get'>;
export type AgendaItem = Meeting['items'][number];
export type Discussion = NonNullable<AgendaItem['discussion']>;
export type Seat = Discussion['seats'][number];
export type Contribution = Discussion['contributions'][number];
export type MeetingRow = Output<'meetings.list'>['rows'][number];
export type SeriesRow = Output<'meetings.listSeries'>[number];
export type SendingCheck = Output<'meetings.sendingCheck'>;
/** The parts of the inspector of a case. */
export type CaseTab = 'case' | 'table' | 'contributions';
export type ProposedPerson = Output<'meetings.partnerSuggestions'>['missing'][number]['people'][number];
