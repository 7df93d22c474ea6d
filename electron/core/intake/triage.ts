import { addMonths } from '../../../shared/dates/isoDay.ts';
import type { TriageOutcome } from '../../../shared/model/lists/caseLists.ts';
import { intakeText } from '../../../shared/text/nl/intake.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { caseTo, makeCase } from './intakeCase.ts';
import { keepIntakeEvent } from './intakeEvent.ts';
import { intakeOf, type Changed, type In } from './rows.ts';

/** What is not taken in is looked at after so many months, then removed (domain.md, section 6.6; an estimate). */
export const declinedMonthsSetting = 'intakeDeclinedMonths';

/** Outcomes by which somebody else goes on: then the letter says where. */
const elsewhere: ReadonlySet<TriageOutcome> = new Set([
  'declinedReferPartner',
  'declinedReferLocalTeam',
  'referOtherTable',
]);

/** @throws CallFailure `validation` when an outcome is known already */
export function startTriage(
  { intakeId, version, reason }: In<'intake.startTriage'>,
  context: CommandContext,
): Changed {
  const row = intakeOf(context.reader, intakeId);
  if (row.outcome !== null) throw new CallFailure('validation', intakeText.refused.decidedAlready);
  if (row.caseId !== null) caseTo(row.caseId, 'inTriage', reason, context);
  if (row.status !== 'inTriage') {
    keepIntakeEvent(context, intakeId, { from: row.status, to: 'inTriage', outcome: null, reason });
  }
  return context.write.update('intake_request', intakeId, { status: 'inTriage' }, version);
}

/**
 * Keeps the outcome that a person chose, with the reason and the name of who chose it. Never follows from the criteria.
 * @throws CallFailure `validation` without a case to take in, without a place to refer to, or when it was decided already
 */
export function decideIntake(
  input: In<'intake.decide'>,
  context: CommandContext,
): Changed & { readonly caseId: string | null } {
  const { intakeId, outcome, reason, referTo } = input;
  const before = intakeOf(context.reader, intakeId);
  if (before.status === 'decided') throw new CallFailure('validation', intakeText.refused.decidedAlready);
  if (elsewhere.has(outcome) && referTo === '') {
    throw new CallFailure('validation', intakeText.refused.referTo, [
      { field: 'referTo', message: 'required' },
    ]);
  }
  let { version } = input;
  let { caseId } = before;
  if (outcome === 'accepted' && caseId === null) {
    if (input.newCase === null) {
      throw new CallFailure('validation', intakeText.refused.caseFirst, [
        { field: 'newCase', message: 'required' },
      ]);
    }
    ({ version, caseId } = makeCase({ intakeId, version, ...input.newCase }, context));
  }
  const status = outcome === 'onHold' ? 'onHold' : 'decided';
  if (caseId !== null) {
    const caseStatus = outcome === 'accepted' ? 'accepted' : outcome === 'onHold' ? 'inTriage' : 'declined';
    caseTo(caseId, caseStatus, reason, context);
  }
  keepIntakeEvent(context, intakeId, { from: before.status, to: status, outcome, reason });
  const stays = outcome === 'accepted' || outcome === 'onHold';
  const changed = context.write.update(
    'intake_request',
    intakeId,
    {
      status,
      outcome,
      outcome_reason: reason,
      outcome_by: context.actor,
      outcome_on: context.today,
      refer_to: referTo,
      retention_end: stays ? null : addMonths(context.today, context.setting(declinedMonthsSetting, 6)),
    },
    version,
  );
  return { ...changed, caseId };
}

/** Back to triage; what was decided stays in the history. */
export function reopenIntake(
  { intakeId, version, reason }: In<'intake.reopen'>,
  context: CommandContext,
): Changed {
  const row = intakeOf(context.reader, intakeId);
  if (row.outcome === null) throw new CallFailure('validation', intakeText.refused.notDecided);
  if (row.caseId !== null) caseTo(row.caseId, 'inTriage', reason, context);
  keepIntakeEvent(context, intakeId, { from: row.status, to: 'inTriage', outcome: null, reason });
  return context.write.update(
    'intake_request',
    intakeId,
    {
      status: 'inTriage',
      outcome: null,
      outcome_reason: '',
      outcome_by: '',
      outcome_on: null,
      refer_to: '',
      retention_end: null,
    },
    version,
  );
}
