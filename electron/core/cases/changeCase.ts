import type * as z from 'zod';
import type { casesContract } from '../../../shared/contract/cases.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import { requireStaysAnonymous } from '../meetings/anonymousTable.ts';
import { retentionAfter } from '../meetings/tableOfCase.ts';
import { addStatement } from './addStatement.ts';
import { caseHeader } from './caseHeader.ts';
import { requireFreeNumber } from './caseNumber.ts';
import type { Header } from './rows.ts';
import { statements } from './store.ts';

type In<Name extends keyof typeof casesContract> = z.output<(typeof casesContract)[Name]['input']>;
type Changed = { id: string; version: number };
type EventKind =
  | 'status'
  | 'responsibleOrganisation'
  | 'processCoordinator'
  | 'caseCoordinator'
  | 'leadHolder'
  | 'retention';

/** Where a field stands in the table. */
const columns: Readonly<Record<keyof In<'cases.update'>['changes'], string>> = {
  number: 'number',
  type: 'type',
  alias: 'alias',
  theme: 'theme',
  question: 'question',
  reason: 'reason',
  whyNow: 'why_now',
  introducerContactId: 'introducer_contact_id',
  responsibleOrganisationId: 'responsible_organisation_id',
  processCoordinatorId: 'process_coordinator_id',
  caseCoordinatorId: 'case_coordinator_id',
  leadHolderId: 'lead_holder_id',
  consentRule: 'consent_rule',
  urgent: 'urgent',
  reviewDate: 'review_date',
  retentionEnd: 'retention_end',
  nextDiscussionOn: 'next_discussion_on',
  safetyAgreements: 'safety_agreements',
};

/** @throws CallFailure `notFound`, `conflict`, or `validation` (taken number, persons in a case that becomes anonymous) */
export function updateCase(
  { caseId, version, changes }: In<'cases.update'>,
  context: CommandContext,
): Changed {
  const before = caseHeader(context.reader, caseId);
  if (changes.number !== undefined) requireFreeNumber(context.reader, changes.number, caseId);
  if (changes.type !== undefined) requireFittingPeople(changes.type, caseId, context);
  const values: Record<string, Values[string]> = {};
  for (const [field, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    values[columns[field as keyof typeof columns]] = typeof value === 'boolean' ? Number(value) : value;
  }
  const changed = context.write.update('cases', caseId, values, version);
  keepMoves(before, changes, context);
  return changed;
}

/** Roles, the responsible organisation and the end of retention keep their history with dates (domain.md §2, L19). */
function keepMoves(before: Header, changes: In<'cases.update'>['changes'], context: CommandContext): void {
  const moves: readonly [EventKind, string | null | undefined, string | null][] = [
    [
      'responsibleOrganisation',
      changes.responsibleOrganisationId,
      before.responsibleOrganisation?.id ?? null,
    ],
    ['processCoordinator', changes.processCoordinatorId, before.processCoordinator?.id ?? null],
    ['caseCoordinator', changes.caseCoordinatorId, before.caseCoordinator?.id ?? null],
    ['leadHolder', changes.leadHolderId, before.leadHolder?.id ?? null],
    ['retention', changes.retentionEnd, before.retentionEnd],
  ];
  for (const [kind, to, from] of moves) {
    if (to !== undefined && to !== from) keepEvent(context, before.id, kind, from, to, '');
  }
}

export function keepEvent(
  context: CommandContext,
  caseId: string,
  kind: EventKind,
  from: string | null,
  to: string | null,
  reason: string,
): void {
  context.write.insert('case_event', {
    case_id: caseId,
    on_date: context.today,
    kind,
    from_value: from,
    to_value: to,
    reason,
  });
}

/**
 * Another status, with its day in the timeline. Closing a case about people in which no voice was written down asks why
 * (D13); reopening asks a reason (L21).
 */
export function setStatus(input: In<'cases.setStatus'>, context: CommandContext): Changed {
  const header = caseHeader(context.reader, input.caseId);
  const wasClosed = header.closedOn !== null;
  const closes = input.status === 'closed' || input.status === 'declined';
  if (wasClosed && !closes && input.reason === '') {
    throw new CallFailure('validation', casesText.refusals.reopenReason, [
      { field: 'reason', message: 'required' },
    ]);
  }
  if (input.status === 'closed' && voiceMissing(header, context)) {
    if (input.voiceMissingReason === '') {
      throw new CallFailure('validation', casesText.refusals.voiceMissing, [
        { field: 'voiceMissingReason', message: 'required' },
      ]);
    }
    addStatement(context, {
      caseId: header.id,
      discussionId: null,
      kind: 'unknown',
      body: casesText.notSpokenBecause(input.voiceMissingReason),
      sourceContactId: null,
      sourceOrganisationId: null,
      sourceNote: context.actor,
      observedOn: context.today,
      findPlace: null,
      visibility: 'casePartners',
      shareability: 'shareable',
      howAsked: '',
    });
  }
  const retentionEnd = closes && !wasClosed ? retentionAt(input.status, header.id, context) : undefined;
  const changed = context.write.update(
    'cases',
    header.id,
    {
      status: input.status,
      closed_on: closes ? (header.closedOn ?? context.today) : null,
      ...(retentionEnd === undefined ? {} : { retention_end: retentionEnd }),
    },
    input.version,
  );
  if (retentionEnd !== undefined && retentionEnd !== header.retentionEnd) {
    keepEvent(context, header.id, 'retention', header.retentionEnd, retentionEnd, '');
  }
  if (header.status !== input.status) {
    keepEvent(context, header.id, 'status', header.status, input.status, input.reason);
  }
  return changed;
}

/** A kind of table may count its retention from the closing or the refusal of a case (domain.md §3). */
function retentionAt(
  status: In<'cases.setStatus'>['status'],
  caseId: string,
  context: CommandContext,
): string | undefined {
  return retentionAfter(context, caseId, status === 'declined' ? 'declined' : 'closing');
}

function voiceMissing(header: Header, { reader }: CommandContext): boolean {
  const aboutPeople = ['person', 'family', 'early'].includes(header.type);
  return aboutPeople && reader.one(statements.lastVoice, [header.id]) === undefined;
}

function requireFittingPeople(type: Header['type'], caseId: string, { reader }: CommandContext): void {
  if (type !== 'anonymous') requireStaysAnonymous(reader, caseId);
  const impersonal = type === 'group' || type === 'area' || type === 'anonymous';
  if (impersonal && reader.all(statements.people, [caseId]).length > 0) {
    throw new CallFailure('validation', casesText.refusals.removePeopleFirst, [
      { field: 'type', message: 'people' },
    ]);
  }
}
