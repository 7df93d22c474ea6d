import type * as z from 'zod';
import type { boardKind, boardOperations } from '../../../shared/contract/insight/board.ts';
import { addDays, daysBetween } from '../../../shared/dates/isoDay.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { actionsById } from '../followup/actionList.ts';
import type { Reader } from '../reader.ts';
import { statements } from './boardStore.ts';

type Input = z.output<(typeof boardOperations)['insight.board']['input']>;
export type BoardKind = z.output<typeof boardKind>;

interface BoardLine {
  readonly id: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly caseAlias: string | null;
  readonly words: string;
  readonly day: string | null;
  readonly who: string;
  readonly meetingId: string | null;
  readonly itemId: string | null;
}

interface BoardSource {
  readonly count: string;
  readonly lines: string;
}

const sources: Readonly<Record<BoardKind, BoardSource>> = {
  withoutNextDate: { count: statements.countWithoutNextDate, lines: statements.withoutNextDate },
  lateAction: { count: statements.countLateAction, lines: statements.lateAction },
  missingPartner: { count: statements.countMissingPartner, lines: statements.missingPartner },
  contributionOpen: { count: statements.countContributionOpen, lines: statements.contributionOpen },
  caseReview: { count: statements.countCaseReview, lines: statements.caseReview },
  decisionReview: { count: statements.countDecisionReview, lines: statements.decisionReview },
  feedback: { count: statements.countFeedback, lines: statements.feedback },
};
const kinds = Object.keys(sources) as readonly BoardKind[];

/** A review is shown from this many days before its date, as on Vandaag. */
const reviewDaysAhead = 14;

/**
 * What asks the attention of whoever guards the process, by date and by nothing else (feature I1): nothing here grades people
 * or cases.
 */
export function readBoard(input: Input, { reader, today }: QueryContext) {
  const counts = countBoard(reader, today);
  const wanted = input.kind === undefined ? kinds : [input.kind];
  const most = input.offset + input.limit;
  const rows = wanted
    .flatMap((kind) => linesOf(reader, today, kind, most).map((line) => boardRow(kind, line, today)))
    .toSorted(
      (a, b) => (a.date ?? '').localeCompare(b.date ?? '') || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    );
  return {
    counts,
    total: wanted.reduce((sum, kind) => sum + counts[kind], 0),
    rows: rows.slice(input.offset, most),
  };
}

/** One late action with all that its row in the action list has. @throws CallFailure `notFound` */
export function readBoardAction({ id }: { readonly id: string }, { reader, today }: QueryContext) {
  const [row] = actionsById(reader, today, [id]);
  if (row === undefined) throw new CallFailure('notFound', followupText.refused.noAction);
  return row;
}

function countBoard(reader: Reader, today: string): Record<BoardKind, number> {
  const count = (kind: BoardKind): number =>
    reader.one<{ total: number }>(sources[kind].count, daysOf(today))?.total ?? 0;
  return {
    withoutNextDate: count('withoutNextDate'),
    lateAction: count('lateAction'),
    missingPartner: count('missingPartner'),
    contributionOpen: count('contributionOpen'),
    caseReview: count('caseReview'),
    decisionReview: count('decisionReview'),
    feedback: count('feedback'),
  };
}

const daysOf = (today: string) => ({ today, until: addDays(today, reviewDaysAhead) });

function linesOf(reader: Reader, today: string, kind: BoardKind, most: number): BoardLine[] {
  return reader.all<BoardLine>(sources[kind].lines, { ...daysOf(today), most });
}

function boardRow(kind: BoardKind, line: BoardLine, today: string) {
  return {
    kind,
    id: line.id,
    date: line.day,
    days: line.day === null ? null : daysBetween(today, line.day),
    case:
      line.caseId === null
        ? null
        : { id: line.caseId, number: line.caseNumber ?? '', alias: line.caseAlias ?? '' },
    words: line.words,
    who: line.who,
    meetingId: line.meetingId,
    itemId: line.itemId,
  };
}
