import type * as z from 'zod';
import type { planContract } from '../../../shared/contract/plan.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import type { Reader } from '../reader.ts';
import { requireChosen } from './lifeDomains.ts';
import { statements } from './store.ts';

type In<Name extends keyof typeof planContract> = z.output<(typeof planContract)[Name]['input']>;
type Changed = { id: string; version: number };
type GoalFields = Omit<In<'plan.addGoal'>, 'caseId'>;
type StepFields = Omit<In<'plan.addStep'>, 'goalId'>;
interface GoalRow {
  readonly id: string;
  readonly caseId: string;
  readonly lifeDomain: string | null;
  readonly state: In<'plan.setGoalState'>['state'];
}

/** @throws CallFailure `notFound` for the case, `validation` for a life domain that was not chosen */
export function addGoal({ caseId, ...fields }: In<'plan.addGoal'>, context: CommandContext): Changed {
  const { reader, write } = context;
  caseHeader(reader, caseId);
  requireChosen(reader, caseId, fields.lifeDomain);
  return write.insert('goal', {
    case_id: caseId,
    ...goalValues(fields),
    state: 'notStarted',
    position: reader.one<{ position: number }>(statements.nextPosition, [caseId])?.position ?? 0,
  });
}

export function changeGoal(
  { id, version, ...fields }: In<'plan.changeGoal'>,
  { reader, write }: CommandContext,
): Changed {
  const goal = requireGoal(reader, id);
  if (fields.lifeDomain !== goal.lifeDomain) requireChosen(reader, goal.caseId, fields.lifeDomain);
  return write.update('goal', id, goalValues(fields), version);
}

/** Keeps the day of each state, for the timeline. @throws CallFailure `validation` when a goal is dropped without a reason */
export function setGoalState(input: In<'plan.setGoalState'>, context: CommandContext): Changed {
  const { reader, write, today } = context;
  const goal = requireGoal(reader, input.id);
  if (input.state === 'dropped' && input.note === '') {
    throw new CallFailure('validation', planText.refusals.dropReason, [
      { field: 'note', message: 'required' },
    ]);
  }
  const changed = write.update(
    'goal',
    goal.id,
    { state: input.state, state_note: input.note, state_on: today },
    input.version,
  );
  if (goal.state !== input.state || input.note !== '') {
    write.insert('goal_event', {
      goal_id: goal.id,
      case_id: goal.caseId,
      on_date: today,
      from_state: goal.state,
      to_state: input.state,
      note: input.note,
    });
  }
  return changed;
}

/** To the bin: can be undone for 30 days. */
export function removeGoal({ id, version }: In<'plan.removeGoal'>, context: CommandContext): Changed {
  requireGoal(context.reader, id);
  return context.write.update('goal', id, { deleted_at: context.now }, version);
}

export function addStep(
  { goalId, ...fields }: In<'plan.addStep'>,
  { reader, write }: CommandContext,
): Changed {
  requireGoal(reader, goalId);
  return write.insert('goal_step', {
    goal_id: goalId,
    ...stepValues(fields),
    done_on: null,
    position: reader.one<{ position: number }>(statements.nextStepPosition, [goalId])?.position ?? 0,
  });
}

/** @throws CallFailure `validation` for a day after today */
export function changeStep(
  { id, version, doneOn, ...fields }: In<'plan.changeStep'>,
  { reader, write, today }: CommandContext,
): Changed {
  requireStep(reader, id);
  if (doneOn !== null && doneOn > today) {
    throw new CallFailure('validation', planText.refusals.doneLater, [
      { field: 'doneOn', message: 'future' },
    ]);
  }
  return write.update('goal_step', id, { ...stepValues(fields), done_on: doneOn }, version);
}

export function removeStep({ id, version }: In<'plan.removeStep'>, { reader, write }: CommandContext): void {
  requireStep(reader, id);
  write.remove('goal_step', id, version);
}

/** @throws CallFailure `validation` for an action of another case */
export function linkActions(input: In<'plan.linkActions'>, { reader, write }: CommandContext): void {
  const goal = requireGoal(reader, input.goalId);
  const before = reader.all<{ id: string; actionId: string }>(statements.linksOfGoal, [goal.id]);
  const wanted = new Set(input.actionIds);
  for (const link of before) if (!wanted.has(link.actionId)) write.remove('goal_action', link.id);
  for (const actionId of wanted) {
    if (before.some((link) => link.actionId === actionId)) continue;
    if (reader.one(statements.actionOfCase, [actionId, goal.caseId]) === undefined) {
      throw new CallFailure('validation', planText.refusals.actionElsewhere);
    }
    write.insert('goal_action', { goal_id: goal.id, action_id: actionId });
  }
}

function requireGoal(reader: Reader, id: string): GoalRow {
  const goal = reader.one<GoalRow>(statements.goal, [id]);
  if (goal === undefined) throw new CallFailure('notFound', planText.refusals.goalGone);
  return goal;
}

function requireStep(reader: Reader, id: string): void {
  if (reader.one(statements.step, [id]) === undefined) {
    throw new CallFailure('notFound', planText.refusals.stepGone);
  }
}

function goalValues(fields: GoalFields): Values {
  return {
    life_domain: fields.lifeDomain,
    body: fields.body,
    result: fields.result,
    until_date: fields.untilDate,
    who_contact_id: fields.whoContactId,
    who_words: fields.whoWords,
  };
}

function stepValues(fields: StepFields): Values {
  return {
    body: fields.body,
    who_contact_id: fields.whoContactId,
    who_words: fields.whoWords,
    due_date: fields.dueDate,
  };
}
