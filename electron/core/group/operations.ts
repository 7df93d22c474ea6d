import type { groupContract } from '../../../shared/contract/group.ts';
import type { Handlers } from '../context.ts';
import { groupApproach, linkCase, moveGroup, saveStep, unlinkCase } from './groupApproach.ts';

export const groupOperations: Handlers<typeof groupContract> = {
  'group.get': ({ caseId }, context) => groupApproach(caseId, context),
  'group.move': (input, context) => moveGroup(input, context),
  'group.saveStep': (input, context) => saveStep(input, context),
  'group.link': (input, context) => linkCase(input, context),
  'group.unlink': (input, context) => {
    unlinkCase(input, context);
    return {};
  },
};
