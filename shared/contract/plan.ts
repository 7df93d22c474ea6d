import * as z from 'zod';
import { actionLine } from './casePageShapes.ts';
import { actionKind } from './followup/shapes.ts';
import { contactReference } from './caseFields.ts';
import { changed, date, id, nothing, optionalLine, text, version } from './fields.ts';
import { command, query } from './operation.ts';

/** Id of a shipped life domain, or of one of the organisation's own. */
const domainId = z.string().min(1).max(40);
const body = z.string().trim().min(1).max(20_000);
const goalState = z.enum(['notStarted', 'underway', 'stuck', 'reached', 'dropped']);

const goalFields = {
  lifeDomain: domainId.nullable(),
  body,
  /** What will be seen when it is reached. */
  result: text,
  untilDate: date.nullable(),
  whoContactId: id.nullable(),
  /** Who takes care of it when that is no professional: the young person, a parent, an uncle. */
  whoWords: optionalLine,
};

const stepFields = {
  body,
  whoContactId: id.nullable(),
  whoWords: optionalLine,
  dueDate: date.nullable(),
};

const goalStep = z.strictObject({
  id,
  version,
  ...stepFields,
  who: z.string(),
  doneOn: date.nullable(),
  late: z.boolean(),
});

const goal = z.strictObject({
  id,
  version,
  ...goalFields,
  who: contactReference.nullable(),
  state: goalState,
  stateOn: date.nullable(),
  stateNote: z.string(),
  late: z.boolean(),
  steps: z.array(goalStep),
  actionIds: z.array(id),
});

const lifeDomain = z.strictObject({
  id: domainId,
  label: z.string(),
  /** Somebody said something about it; what is not known is not said. */
  named: z.boolean(),
  strengthNamed: z.boolean(),
});

export const planContract = {
  /** Life domains that were chosen for a case, its goals, and what its actions lean on. */
  'plan.get': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      /** False for a group or an area: those have no individual care fields. */
      mayHaveDomains: z.boolean(),
      domains: z.array(lifeDomain),
      /** A strength was written down in one of the chosen domains, or without a domain. */
      anyStrength: z.boolean(),
      /** At most 200, in the order of the plan. */
      goals: z.array(goal),
      /** Actions of the case that are not dropped, at most 200. */
      actions: z.array(z.strictObject({ ...actionLine.shape, kind: actionKind.nullable() })),
      balance: z.enum(['onlyRepressive', 'onlyCare']).nullable(),
    }),
    entities: ['case', 'lifeDomain', 'goal', 'statement', 'action', 'contact'],
    auditedBy: 'caseId',
  }),
  /** Every life domain that can be chosen; retired own ones come last and are marked. */
  'plan.domainChoices': query({
    input: nothing,
    output: z.strictObject({
      own: z.array(z.strictObject({ id, version, label: z.string(), retired: z.boolean() })),
    }),
    entities: ['lifeDomain'],
  }),
  /**
   * Chooses the life domains of a case, in this order. A domain that is let go takes its mark off statements; while a goal
   * stands in it the choice is refused.
   */
  'plan.setDomains': command({
    input: z.strictObject({ caseId: id, domains: z.array(domainId).max(40) }),
    output: nothing,
    entities: ['lifeDomain', 'statement'],
  }),
  /** A name that the organisation types itself, for all cases. */
  'plan.addOwnDomain': command({
    input: z.strictObject({ label: z.string().trim().min(1).max(100) }),
    output: changed,
    entities: ['lifeDomain'],
  }),
  'plan.changeOwnDomain': command({
    input: z.strictObject({ id, version, label: z.string().trim().min(1).max(100), retired: z.boolean() }),
    output: changed,
    entities: ['lifeDomain'],
  }),
  'plan.addGoal': command({
    input: z.strictObject({ caseId: id, ...goalFields }),
    output: changed,
    entities: ['goal'],
  }),
  'plan.changeGoal': command({
    input: z.strictObject({ id, version, ...goalFields }),
    output: changed,
    entities: ['goal'],
  }),
  /** How it stands now, said by a person; dropping a goal asks why. */
  'plan.setGoalState': command({
    input: z.strictObject({ id, version, state: goalState, note: optionalLine }),
    output: changed,
    entities: ['goal'],
  }),
  'plan.removeGoal': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['goal'],
  }),
  'plan.addStep': command({
    input: z.strictObject({ goalId: id, ...stepFields }),
    output: changed,
    entities: ['goal'],
  }),
  'plan.changeStep': command({
    input: z.strictObject({ id, version, ...stepFields, doneOn: date.nullable() }),
    output: changed,
    entities: ['goal'],
  }),
  'plan.removeStep': command({
    input: z.strictObject({ id, version }),
    output: nothing,
    entities: ['goal'],
  }),
  /** Which actions of the case belong to a goal; the list replaces what was linked. */
  'plan.linkActions': command({
    input: z.strictObject({ goalId: id, actionIds: z.array(id).max(200) }),
    output: nothing,
    entities: ['goal'],
  }),
} as const;
