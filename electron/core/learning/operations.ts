import type { learningContract } from '../../../shared/contract/learning.ts';
import type { Handlers } from '../context.ts';
import { firstTimeOperations } from './firstTime.ts';
import { hintOperations } from './hints.ts';
import { practiceOperations } from './practice/operations.ts';
import { termOperations } from './terms.ts';

/** Learning and help: hints, glossary, training case, first time. */
export const learningOperations: Handlers<typeof learningContract> = {
  ...firstTimeOperations,
  ...hintOperations,
  ...termOperations,
  ...practiceOperations,
};
