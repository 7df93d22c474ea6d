import { intakeText } from '../../../shared/text/nl/intake.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import { setStatus } from '../cases/changeCase.ts';
import { createCase } from '../cases/createCase.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { intakeOf, type Changed, type In, type IntakeRow } from './rows.ts';
import { statements } from './store.ts';

type CaseStatus = Parameters<typeof setStatus>[0]['status'];

/** School tables ask consent by their own rule (domain.md, section 6.3); a person may change it at the case. */
const consentRules = { zvh: 'careDual', local: 'careDual', school: 'school16' } as const;
/** The question of a case is one line; an aanmelding may say more, and all of it goes along as the reason. */
const longestQuestion = 500;

/**
 * The case of an aanmelding, with number and question. The name moves to the case: here only initials stay.
 * @throws CallFailure `validation` when there is a case already, or as `createCase`
 */
export function makeCase(
  { intakeId, version, number, responsibleOrganisationId }: In<'intake.makeCase'>,
  context: CommandContext,
): Changed & { readonly caseId: string; readonly number: string } {
  const row = intakeOf(context.reader, intakeId);
  if (row.caseId !== null) throw new CallFailure('validation', intakeText.refused.hasCase);
  const made = createCase(
    {
      number,
      type: row.about,
      alias: '',
      theme: '',
      question: row.purpose.replaceAll(/\s+/gu, ' ').trim().slice(0, longestQuestion),
      reason: row.purpose.length > longestQuestion ? `${row.reason}\n\n${row.purpose}` : row.reason,
      whyNow: row.whyNow,
      urgent: row.urgency === 'urgent',
      introducerContactId: row.bringerContactId,
      responsibleOrganisationId,
      consentRule: consentRules[row.framework],
      person: personOf(row),
    },
    context,
  );
  const changed = context.write.update(
    'intake_request',
    intakeId,
    { case_id: made.id, given_name: '', infix: '', family_name: '', birth_date: null, retention_end: null },
    version,
  );
  if (row.status === 'inTriage') caseTo(made.id, 'inTriage', '', context);
  return { ...changed, caseId: made.id, number: made.number };
}

function personOf(row: IntakeRow): Parameters<typeof createCase>[0]['person'] {
  const { givenName, infix, familyName, initials, birthDate } = row;
  if (row.about === 'group' || row.about === 'anonymous') return null;
  if (givenName === '' && familyName === '' && initials === '') return null;
  return {
    givenName,
    infix,
    familyName,
    initials,
    birthDate,
    note: '',
    role: 'youngPerson',
    isSubject: true,
    hasAuthority: false,
    isOffender: false,
    isVictim: false,
    isWitness: false,
  };
}

/** Ties an aanmelding to a case that was there already. The name stays at the case only. */
export function joinCase(
  { intakeId, version, caseId }: In<'intake.joinCase'>,
  context: CommandContext,
): Changed {
  const row = intakeOf(context.reader, intakeId);
  if (row.caseId !== null) throw new CallFailure('validation', intakeText.refused.hasCase);
  if (context.reader.one(statements.caseExists, [caseId]) === undefined) {
    throw new CallFailure('notFound', intakeText.refused.noCase);
  }
  return context.write.update(
    'intake_request',
    intakeId,
    { case_id: caseId, given_name: '', infix: '', family_name: '', birth_date: null, retention_end: null },
    version,
  );
}

/** States in which a case still waits for its triage: only there does a triage move the case. */
const beforeTriage: ReadonlySet<string> = new Set(['draft', 'submitted', 'inTriage']);

/** Moves the case along with its aanmelding; a case that is worked on already stays where it is. */
export function caseTo(caseId: string, status: CaseStatus, reason: string, context: CommandContext): void {
  const header = caseHeader(context.reader, caseId);
  const reopens = header.status === 'declined' && status === 'inTriage';
  if (header.status === status || (!beforeTriage.has(header.status) && !reopens)) return;
  setStatus(
    { caseId, version: header.version, status, reason: reason.slice(0, 500), voiceMissingReason: '' },
    context,
  );
}
