import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { isClosedAction } from '../../../shared/model/actionState.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { storedAction, writeActionEvent } from './actionChange.ts';
import { statements } from './agreementStore.ts';
import { requireCase } from './references.ts';
import { caseLabelOf, type CaseColumns } from './rows.ts';

type Inputs = {
  readonly [Name in keyof typeof followupContract]: z.output<(typeof followupContract)[Name]['input']>;
};
type Changed = { id: string; version: number };

interface AgreementRow extends CaseColumns {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly madeOn: string;
  readonly endedOn: string | null;
  readonly reason: string;
}

/** What was agreed without anyone who does it: newest first (feature A4). */
export function listAgreements(input: Inputs['followup.agreements'], { reader }: QueryContext) {
  const filter = { state: input.state, caseId: input.caseId ?? null };
  return {
    total: reader.one<{ total: number }>(statements.agreementTotal, filter)?.total ?? 0,
    rows: reader
      .all<AgreementRow>(statements.agreementRows, { ...filter, limit: input.limit, offset: input.offset })
      .map((row) => ({
        id: row.id,
        version: row.version,
        body: row.body,
        case: caseLabelOf(row),
        madeOn: row.madeOn,
        endedOn: row.endedOn,
        reason: row.reason,
      })),
  };
}

export function addAgreement(
  input: Inputs['followup.addAgreement'],
  { reader, write, today }: CommandContext,
): Changed {
  requireCase(reader, input.caseId);
  return write.insert('agreement', {
    case_id: input.caseId,
    body: input.body,
    state: 'valid',
    made_on: today,
  });
}

/** Only the words of one that still holds; @throws CallFailure `notFound`, `validation`, `conflict` */
export function changeAgreement(
  input: Inputs['followup.changeAgreement'],
  { reader, write }: CommandContext,
): Changed {
  requireValid(reader, input.id);
  return write.update('agreement', input.id, { body: input.body }, input.version);
}

/** It holds no more, with the reason; it stays readable. */
export function endAgreement(
  input: Inputs['followup.endAgreement'],
  { reader, write, today }: CommandContext,
): Changed {
  requireValid(reader, input.id);
  return write.update(
    'agreement',
    input.id,
    { state: 'ended', ended_on: today, reason: input.reason },
    input.version,
  );
}

/** The words of an action go on as an agreement; the action ends with that as its reason, its history stays. */
export function makeAgreement(input: Inputs['followup.makeAgreement'], context: CommandContext): Changed {
  const { reader, write, today } = context;
  const action = storedAction(reader, input.id);
  if (isClosedAction(action.status)) throw new CallFailure('validation', followupText.refused.closedAction);
  const reason =
    input.note === '' ? followupText.becameAgreement : `${followupText.becameAgreement} ${input.note}`;
  write.update('action_item', input.id, { status: 'dropped', status_reason: reason }, input.version);
  writeActionEvent(context, input.id, { fromStatus: action.status, toStatus: 'dropped', note: reason });
  return write.insert('agreement', {
    case_id: action.caseId,
    discussion_id: action.discussionId,
    action_id: input.id,
    body: action.body,
    state: 'valid',
    made_on: today,
  });
}

function requireValid(reader: Reader, agreementId: string): void {
  const agreement = reader.one<{ state: string }>(statements.agreement, [agreementId]);
  if (agreement === undefined) throw new CallFailure('notFound', followupText.refused.noAgreement);
  if (agreement.state !== 'valid') throw new CallFailure('validation', followupText.refused.agreementEnded);
}
