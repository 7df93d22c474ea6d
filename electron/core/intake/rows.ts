import type * as z from 'zod';
import type { intakeContract } from '../../../shared/contract/intake.ts';
import type { intakeDetail, intakeRow } from '../../../shared/contract/intakeShapes.ts';
import { daysBetween } from '../../../shared/dates/isoDay.ts';
import { intakeText } from '../../../shared/text/nl/intake.ts';
import { CallFailure } from '../failure.ts';
import { caseLabelOf, type CaseColumns } from '../followup/rows.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

export type In<Name extends keyof typeof intakeContract> = z.output<(typeof intakeContract)[Name]['input']>;
export type Changed = { id: string; version: number };
type Row = z.output<typeof intakeRow>;
type Detail = z.output<typeof intakeDetail>;

/** A line of the queue as the statements give it. */
export interface ListedRow extends Omit<Row, 'days' | 'case'>, CaseColumns {}

/** The whole row, name included: it leaves this room only through `intake.revealName`. */
export interface IntakeRow
  extends
    ListedRow,
    Pick<
      Detail,
      | 'purpose'
      | 'whyNow'
      | 'toldReason'
      | 'bringerContactId'
      | 'urgencyReason'
      | 'framework'
      | 'necessity'
      | 'outcomeReason'
      | 'outcomeBy'
      | 'outcomeOn'
      | 'referTo'
      | 'retentionEnd'
    > {
  readonly told: 0 | 1;
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly birthDate: string | null;
}

export function listedRow({ caseId, caseNumber, caseAlias, ...row }: ListedRow, today: string): Row {
  return {
    ...row,
    days: Math.max(0, daysBetween(row.receivedOn, today)),
    case: caseLabelOf({ caseId, caseNumber, caseAlias }),
  };
}

/** @throws CallFailure `notFound` when it is not there or was removed */
export function intakeOf(reader: Reader, intakeId: string): IntakeRow {
  const row = reader.one<IntakeRow>(statements.intake, [intakeId]);
  if (row === undefined) throw new CallFailure('notFound', intakeText.refused.gone);
  return row;
}
