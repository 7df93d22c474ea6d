import type { planContract } from '../../../shared/contract/plan.ts';
import type { Handlers } from '../context.ts';
import { casePlan } from './casePlan.ts';
import {
  addGoal,
  addStep,
  changeGoal,
  changeStep,
  linkActions,
  removeGoal,
  removeStep,
  setGoalState,
} from './goals.ts';
import { addOwnDomain, changeOwnDomain, ownDomains, setDomains } from './lifeDomains.ts';

export const planOperations: Handlers<typeof planContract> = {
  'plan.get': ({ caseId }, context) => casePlan(caseId, context),
  'plan.domainChoices': (_input, { reader }) => ({ own: ownDomains(reader) }),
  'plan.setDomains': (input, context) => {
    setDomains(input, context);
    return {};
  },
  'plan.addOwnDomain': ({ label }, context) => addOwnDomain(label, context),
  'plan.changeOwnDomain': (input, context) => changeOwnDomain(input, context),
  'plan.addGoal': (input, context) => addGoal(input, context),
  'plan.changeGoal': (input, context) => changeGoal(input, context),
  'plan.setGoalState': (input, context) => setGoalState(input, context),
  'plan.removeGoal': (input, context) => removeGoal(input, context),
  'plan.addStep': (input, context) => addStep(input, context),
  'plan.changeStep': (input, context) => changeStep(input, context),
  'plan.removeStep': (input, context) => {
    removeStep(input, context);
    return {};
  },
  'plan.linkActions': (input, context) => {
    linkActions(input, context);
    return {};
  },
};
