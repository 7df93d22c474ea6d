import type { Output } from '../../../shared/contract/contract.ts';
import { planBalance } from '../../../shared/model/planBalance.ts';
import { caseHeader, contactReference } from '../cases/caseHeader.ts';
import type { QueryContext } from '../context.ts';
import { chosenDomains, mayHaveDomains } from './lifeDomains.ts';
import { statements } from './store.ts';

type Plan = Output<'plan.get'>;
type Goal = Plan['goals'][number];
type Step = Goal['steps'][number];

const stillOpen: ReadonlySet<Goal['state']> = new Set(['notStarted', 'underway', 'stuck']);

/** Life domains, goals with their steps and actions, and what the actions lean on. @throws CallFailure `notFound` */
export function casePlan(caseId: string, { reader, today }: QueryContext): Plan {
  const header = caseHeader(reader, caseId);
  const steps = grouped(
    reader.all<Omit<Step, 'late'> & { goalId: string }>(statements.steps, [caseId]),
    ({ goalId, ...step }): [string, Step] => [
      goalId,
      { ...step, late: step.doneOn === null && step.dueDate !== null && step.dueDate < today },
    ],
  );
  const links = grouped(
    reader.all<{ goalId: string; actionId: string }>(statements.links, [caseId]),
    ({ goalId, actionId }): [string, string] => [goalId, actionId],
  );
  const actions = reader
    .all<Omit<Plan['actions'][number], 'late'>>(statements.actions, [caseId])
    .map((action) => ({
      ...action,
      late:
        action.dueDate !== null &&
        action.dueDate < today &&
        ['open', 'inProgress', 'waiting'].includes(action.status),
    }));
  const goals = reader
    .all<Omit<Goal, 'who' | 'late' | 'steps' | 'actionIds'>>(statements.goals, [caseId])
    .map((goal) => ({
      ...goal,
      who: contactReference(reader, goal.whoContactId),
      late: goal.untilDate !== null && goal.untilDate < today && stillOpen.has(goal.state),
      steps: steps.get(goal.id) ?? [],
      actionIds: links.get(goal.id) ?? [],
    }));
  return {
    mayHaveDomains: mayHaveDomains(header.type),
    domains: chosenDomains(reader, caseId),
    anyStrength: reader.one(statements.anyStrength, [caseId]) !== undefined,
    goals,
    actions,
    balance: planBalance(actions.map(({ kind }) => kind)),
  };
}

/** Rows by the key that `entry` gives them, each list in the order of the rows. */
function grouped<Row, Value>(
  rows: readonly Row[],
  entry: (row: Row) => [key: string, value: Value],
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const [key, value] = entry(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
