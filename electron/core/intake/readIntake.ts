import type { Output } from '../../../shared/contract/contract.ts';
import { ageOn } from '../../../shared/dates/isoDay.ts';
import type { CriterionAnswer } from '../../../shared/model/lists/triageCriteria.ts';
import { fullName } from '../../../shared/model/personInitials.ts';
import { triageAdvice } from '../../../shared/model/triageAdvice.ts';
import type { QueryContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { frameworkOf } from './criteria.ts';
import { intakeOf, listedRow, type In, type ListedRow } from './rows.ts';
import { statements } from './store.ts';

/** The queue (P9): by the day of receipt or by the urgency that a person gave. */
export function listIntakes(
  { filter, order, offset, limit }: In<'intake.list'>,
  { reader, today }: QueryContext,
): Output<'intake.list'> {
  const sql =
    filter === 'decided'
      ? statements.listDecided
      : order === 'urgency'
        ? statements.listByUrgency
        : statements.listByReceived;
  return {
    total: reader.one<{ total: number }>(statements.total, { filter })?.total ?? 0,
    counts: reader.one<{ open: number; decided: number }>(statements.counts) ?? { open: 0, decided: 0 },
    rows: reader.all<ListedRow>(sql, { filter, limit, offset }).map((row) => listedRow(row, today)),
  };
}

interface AnswerRow {
  readonly criterion: string;
  readonly text: string;
  readonly answer: CriterionAnswer;
  readonly motivation: string;
}

/** Everything about one aanmelding, without the name. */
export function readIntake(intakeId: string, context: QueryContext): Output<'intake.get'> {
  const { reader, today } = context;
  const row = intakeOf(reader, intakeId);
  const { givenName, infix, familyName, birthDate, told, ...shown } = row;
  const { id, caseId, initials } = row;
  const framework = frameworkOf(row.framework, context);
  const answers = reader.all<AnswerRow>(statements.criteriaOf, [id]);
  const given = new Map(answers.map(({ criterion, answer }) => [criterion, answer]));
  return {
    ...listedRow(shown, today),
    ...detailOf(shown),
    told: told === 1,
    age: birthDate === null || birthDate > today ? null : ageOn(birthDate, today),
    hasName: fullName({ givenName, infix, familyName }) !== '',
    partners: reader
      .all<Output<'intake.get'>['partners'][number] & { readonly id: string }>(statements.partners, [id])
      .map(({ id: _own, ...partner }) => partner),
    criteria: weighed(framework.criteria, answers),
    rule: framework.rule,
    advice: triageAdvice(framework, given),
    history: reader.all<Output<'intake.get'>['history'][number]>(statements.history, [id]),
    meetings:
      caseId === null
        ? []
        : reader.all<Output<'intake.get'>['meetings'][number]>(statements.triageMeetings, [caseId]),
    doubles: doublesOf(reader, { id, birthDate, initials }),
    letters: reader.all<Output<'intake.get'>['letters'][number]>(statements.letters, [id]),
  };
}

function detailOf(
  row: Omit<ReturnType<typeof intakeOf>, 'givenName' | 'infix' | 'familyName' | 'birthDate' | 'told'>,
) {
  const { purpose, whyNow, toldReason, bringerContactId, urgencyReason, framework, necessity } = row;
  const { outcomeReason, outcomeBy, outcomeOn, referTo, retentionEnd } = row;
  return {
    purpose,
    whyNow,
    toldReason,
    bringerContactId,
    urgencyReason,
    framework,
    necessity,
    outcomeReason,
    outcomeBy,
    outcomeOn,
    referTo,
    retentionEnd,
  };
}

/** The list of today, each with the words its answer was given to; then answers to criteria that are no longer on the list. */
function weighed(criteria: readonly { id: string; text: string }[], answers: readonly AnswerRow[]) {
  const known = new Map(answers.map((row) => [row.criterion, row]));
  const listed = criteria.map(({ id, text }) => {
    const row = known.get(id);
    return { id, text: row?.text ?? text, answer: row?.answer ?? null, motivation: row?.motivation ?? '' };
  });
  const ids = new Set(criteria.map(({ id }) => id));
  const retired = answers
    .filter(({ criterion }) => !ids.has(criterion))
    .map(({ criterion, text, answer, motivation }) => ({ id: criterion, text, answer, motivation }));
  return [...listed, ...retired];
}

/** Same initials and birth date: shown, because a name alone says too little; a person judges. */
function doublesOf(
  reader: Reader,
  who: { readonly id: string; readonly birthDate: string | null; readonly initials: string },
): Output<'intake.get'>['doubles'] {
  if (who.birthDate === null) return [];
  return reader.all<Output<'intake.get'>['doubles'][number]>(statements.samePerson, { ...who });
}

/** The one place where the name leaves; the dispatcher writes that it was read. */
export function revealIntakeName(intakeId: string, reader: Reader): Output<'intake.revealName'> {
  const { givenName, infix, familyName, initials, birthDate } = intakeOf(reader, intakeId);
  const person = { givenName, infix, familyName, initials, birthDate };
  return { fullName: fullName(person), person };
}
