import type { Output } from '../../../shared/contract/contract.ts';
import { intakeText } from '../../../shared/text/nl/intake.ts';
import { signalCategories } from '../../../shared/model/lists/signalCategories.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import type { In } from './rows.ts';
import { statements } from './store.ts';

/** Signs that somebody ticked at a case, in the order of ticking; never counted. */
export function earlySignsOf(caseId: string, reader: Reader): Output<'intake.earlySigns'> {
  return reader.all<Output<'intake.earlySigns'>[number]>(statements.earlySigns, [caseId]);
}

/** Ticks a sign, or takes it away without a trace in the list: not chosen is not recorded. */
export function setEarlySign(
  { caseId, sign, isSeen, seenOn, note }: In<'intake.setEarlySign'>,
  { reader, write, today }: CommandContext,
): void {
  if (reader.one(statements.caseExists, [caseId]) === undefined) {
    throw new CallFailure('notFound', intakeText.refused.noCase);
  }
  const known = reader.one<{ id: string }>(statements.earlySign, [caseId, sign]);
  if (!isSeen) {
    if (known !== undefined) write.remove('early_sign', known.id);
    return;
  }
  if (findListItem(signalCategories, sign) === undefined) {
    throw new CallFailure('validation', intakeText.refused.noSign);
  }
  if (seenOn !== null && seenOn > today) throw new CallFailure('validation', intakeText.refused.seenLater);
  const values = { seen_on: seenOn, note };
  if (known === undefined) write.insert('early_sign', { case_id: caseId, sign, ...values });
  else write.update('early_sign', known.id, values);
}
