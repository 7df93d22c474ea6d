import type { Output } from '../../../shared/contract/contract.ts';
import { daysBetween } from '../../../shared/dates/isoDay.ts';
import type { QueryContext } from '../context.ts';
import { consentOverview } from '../law/consentOverview.ts';
import { exportBasis } from '../law/exportBasis.ts';
import type { Reader } from '../reader.ts';
import { caseHeader, maskedPeople } from './caseHeader.ts';
import type { StatementOutput, StatementRow } from './rows.ts';
import { statements } from './store.ts';

type Page = Output<'cases.get'>;
type ActionLine = Page['openActions'][number];

/** Everything the case page shows at once. @throws CallFailure `notFound` */
export function casePage(caseId: string, context: QueryContext): Page {
  const { reader, today } = context;
  const header = caseHeader(reader, caseId);
  const basis = exportBasis(reader, caseId);
  const voice = reader.one<StatementRow>(statements.lastVoice, [caseId]);
  return {
    header,
    people: maskedPeople(reader, caseId, today),
    statements: reader.all<StatementRow>(statements.statementsOfCase, [caseId]).map(statementOutput),
    statementsTotal: total(reader, statements.countStatements, caseId),
    boardColumns: boardColumns(reader, caseId),
    basis: { basis: basis.basis, state: basis.state },
    consent: consentOverview(reader, caseId, today).map((subject) => ({
      casePersonId: subject.casePersonId,
      initials: subject.initials,
      age: subject.age,
      state: subject.consents[0]?.state ?? 'notAsked',
      rule: subject.rule,
      givers: (subject.consents[0]?.givers ?? [])
        .filter(({ needed, record }) => needed || record !== null)
        .map(({ initials, role, state }) => ({ initials, role, state })),
      guardiansUnknown: subject.guardiansUnknown,
      nextBirthday:
        subject.nextBirthday === null
          ? null
          : {
              age: subject.nextBirthday.age,
              date: subject.nextBirthday.date,
              reviewDue: subject.nextBirthday.reviewDue,
            },
    })),
    voice: voice === undefined ? null : statementOutput(voice),
    openActions: actionLines(reader, statements.openActions, caseId, today),
    openActionsTotal: total(reader, statements.countOpenActions, caseId),
    nextMeeting:
      reader.one<NonNullable<Page['nextMeeting']>>(statements.nextMeeting, { caseId, today }) ?? null,
    feedbackOwed: feedbackOwed(reader, caseId, today),
  };
}

/** Decisions and actions of one case, for its tab. */
export function caseFollowUp(caseId: string, { reader, today }: QueryContext): Output<'cases.followUp'> {
  caseHeader(reader, caseId);
  return {
    decisions: reader.all<Output<'cases.followUp'>['decisions'][number]>(statements.decisions, [caseId]),
    actions: actionLines(reader, statements.actions, caseId, today),
  };
}

function statementOutput(row: StatementRow): StatementOutput {
  return { ...row, released: row.released === 1 };
}

function actionLines(reader: Reader, sql: string, caseId: string, today: string): ActionLine[] {
  return reader.all<Omit<ActionLine, 'late'>>(sql, [caseId]).map((row) => ({
    ...row,
    late:
      row.dueDate !== null && row.dueDate < today && ['open', 'inProgress', 'waiting'].includes(row.status),
  }));
}

function boardColumns(reader: Reader, caseId: string): Page['boardColumns'] {
  type Contribution = NonNullable<Page['boardColumns'][number]['contribution']>;
  const last = new Map<string, Contribution>();
  for (const row of reader.all<Contribution & { organisationId: string }>(statements.contributions, [
    caseId,
  ])) {
    const { organisationId, ...contribution } = row;
    last.set(organisationId, contribution);
  }
  return reader
    .all<Omit<Page['boardColumns'][number], 'contribution'>>(statements.boardColumns, { caseId })
    .map((column) => ({ ...column, contribution: last.get(column.organisationId) ?? null }));
}

function feedbackOwed(reader: Reader, caseId: string, today: string): Page['feedbackOwed'] {
  type Row = Omit<Page['feedbackOwed'][number], 'waitingDays'> & { readonly waitingSince: string | null };
  return reader.all<Row>(statements.feedbackOwed, [caseId]).map(({ waitingSince, ...row }) => ({
    ...row,
    waitingDays: waitingSince === null ? null : daysBetween(waitingSince, today),
  }));
}

function total(reader: Reader, sql: string, caseId: string): number {
  return reader.one<{ total: number }>(sql, [caseId])?.total ?? 0;
}
