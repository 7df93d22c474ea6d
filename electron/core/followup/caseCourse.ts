import type { Output } from '../../../shared/contract/contract.ts';
import { isClosedAction } from '../../../shared/model/actionState.ts';
import { decisionBreaks, questionBreaks } from '../../../shared/model/decisionChain.ts';
import type { ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import { contactCaseTypes, outOfSightWeeks, weeksSince } from '../../../shared/model/outOfSight.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { statements } from './courseStore.ts';

type Course = Output<'followup.course'>;
type ChainDecision = Course['otherDecisions'][number];

interface CaseRow {
  readonly version: number;
  readonly number: string;
  readonly question: string;
  readonly type: string;
  readonly ownWeeks: number | null;
  readonly clockFrom: string;
  readonly processCoordinator: string;
  readonly caseCoordinator: string;
  readonly leadHolder: string;
}

interface DiscussionRow {
  readonly id: string;
  readonly meetingId: string;
  readonly title: string;
  readonly date: string;
  readonly question: string;
  readonly answered: 'yes' | 'partly' | 'no' | null;
  readonly answerNote: string;
  readonly isOver: number;
}

interface DecisionRow {
  readonly id: string;
  readonly discussionId: string | null;
  readonly body: string;
  readonly status: ChainDecision['status'];
  readonly decidedOn: string | null;
}

interface ActionRow {
  readonly id: string;
  readonly decisionId: string | null;
  readonly body: string;
  readonly status: ActionStatus;
  readonly ownerId: string | null;
  readonly owner: string;
  readonly dueDate: string | null;
}

/** One case from question to outcome, newest discussion first, and where that way is broken; who led it and who had contact. */
export function caseCourse(
  { caseId }: Readonly<{ caseId: string }>,
  { reader, today }: QueryContext,
): Course {
  const row = reader.one<CaseRow>(statements.case, { caseId, today });
  if (row === undefined) throw new CallFailure('notFound', followupText.refused.noCase);
  const actions = reader.all<ActionRow>(statements.actions, [caseId]);
  const decisions = reader.all<DecisionRow>(statements.decisions, [caseId]);
  const discussions = reader.all<DiscussionRow>(statements.discussions, [caseId]);
  const shown = (of: readonly DecisionRow[]): ChainDecision[] =>
    of.map((decision) => decisionShown(decision, actions, today));
  const atTable = new Set(discussions.map(({ id }) => id));
  const leadHistory = reader.all<Course['leadHistory'][number]>(statements.leadHistory, [caseId]);
  const leadOf = (role: Course['leadHistory'][number]['role']): Course['leads']['leadHolder'] =>
    row[role] === ''
      ? null
      : { name: row[role], since: leadHistory.find((change) => change.role === role)?.on ?? null };
  return {
    version: row.version,
    number: row.number,
    question: row.question,
    discussions: discussions.map((discussion) => {
      const own = decisions.filter(({ discussionId }) => discussionId === discussion.id);
      const { isOver, ...facts } = discussion;
      return {
        ...facts,
        breaks: [
          ...questionBreaks({ isOver: isOver === 1, decisions: own.length, answered: facts.answered }),
        ],
        decisions: shown(own),
      };
    }),
    otherDecisions: shown(
      decisions.filter(({ discussionId }) => discussionId === null || !atTable.has(discussionId)),
    ),
    looseActions: actions.filter(({ decisionId, status }) => decisionId === null && !isClosedAction(status))
      .length,
    leads: {
      processCoordinator: leadOf('processCoordinator'),
      caseCoordinator: leadOf('caseCoordinator'),
      leadHolder: leadOf('leadHolder'),
    },
    leadHistory,
    contact: contactOf(row, caseId, { reader, today }),
  };
}

function decisionShown(decision: DecisionRow, actions: readonly ActionRow[], today: string): ChainDecision {
  const own = actions.filter(({ decisionId }) => decisionId === decision.id);
  return {
    id: decision.id,
    body: decision.body,
    status: decision.status,
    decidedOn: decision.decidedOn,
    breaks: [...decisionBreaks({ status: decision.status, actions: own })],
    actions: own.map(({ id, body, owner, status, dueDate }) => ({
      id,
      body,
      owner,
      status,
      dueDate,
      isLate: !isClosedAction(status) && dueDate !== null && dueDate < today,
    })),
  };
}

function contactOf(
  row: CaseRow,
  caseId: string,
  { reader, today }: Pick<QueryContext, 'reader' | 'today'>,
): Course['contact'] {
  if (!contactCaseTypes.some((type) => type === row.type)) return null;
  const limitWeeks = row.ownWeeks ?? outOfSightWeeks;
  const moments = reader.all<NonNullable<Course['contact']>['moments'][number]>(statements.moments, {
    caseId,
    today,
  });
  const weeks = weeksSince(row.clockFrom, today);
  return {
    weeks,
    limitWeeks,
    ownWeeks: row.ownWeeks,
    isOutOfSight: weeks >= limitWeeks && !isExactly(row.clockFrom, limitWeeks, today),
    moments,
  };
}

/** On the day itself the weeks are full but not over. */
function isExactly(from: string, weeks: number, today: string): boolean {
  return Date.parse(today) - Date.parse(from) === weeks * 7 * 86_400_000;
}
