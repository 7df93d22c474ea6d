import type { EntityName } from '../../../shared/contract/entities.ts';

/** Tables that commands write, and the entity that a push names for each. */
export const tableEntity = {
  organisation: 'organisation',
  contact: 'contact',
  cases: 'case',
  person: 'person',
  case_person: 'casePerson',
  case_event: 'caseEvent',
  legal_basis: 'legalBasis',
  informing: 'informing',
  consent: 'consent',
  meeting_series: 'meetingSeries',
  meeting: 'meeting',
  participant: 'participant',
  agenda_item: 'agendaItem',
  discussion: 'discussion',
  seat: 'seat',
  contribution: 'contribution',
  phase_run: 'phaseRun',
  statement: 'statement',
  chair_note: 'chairNote',
  parked_point: 'parkedPoint',
  signal: 'signal',
  decision: 'decision',
  stance: 'stance',
  action_item: 'action',
  action_mention: 'actionMention',
  action_event: 'actionEvent',
  feedback: 'feedback',
  minutes: 'minutes',
  addendum: 'minutes',
  finding_kept: 'minutes',
  export_record: 'export',
  disclosure: 'disclosure',
} as const satisfies Record<string, EntityName>;

export type TableName = keyof typeof tableEntity;
