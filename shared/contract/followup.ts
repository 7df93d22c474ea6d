import { actionOperationsContract } from './followup/actions.ts';
import { agreementOperationsContract } from './followup/agreements.ts';
import { courseOperationsContract } from './followup/course.ts';
import { decisionOperationsContract } from './followup/decisions.ts';
import { feedbackOperationsContract } from './followup/feedback.ts';
import { paperOperationsContract } from './followup/papers.ts';
import { viewOperationsContract } from './followup/views.ts';

/** Decisions, actions and feedback after the table: registers, and every change a person makes to them. */
export const followupContract = {
  ...actionOperationsContract,
  ...decisionOperationsContract,
  ...feedbackOperationsContract,
  ...agreementOperationsContract,
  ...paperOperationsContract,
  ...viewOperationsContract,
  ...courseOperationsContract,
} as const;
