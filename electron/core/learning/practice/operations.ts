import type { learningContract } from '../../../../shared/contract/learning.ts';
import type { Handlers } from '../../context.ts';
import { openPractice } from './openPractice.ts';
import { markError, practiceOverview, showAnswer } from './practiceProgress.ts';

type PracticeOperations = Pick<
  typeof learningContract,
  'learning.practice' | 'learning.markError' | 'learning.showAnswer' | 'learning.openPractice'
>;

/** The training case (feature X5). */
export const practiceOperations: Handlers<PracticeOperations> = {
  'learning.practice': (_input, context) => practiceOverview(context),
  'learning.markError': ({ error, isMarked }, context) => {
    markError(error, isMarked, context);
    return {};
  },
  'learning.showAnswer': ({ error }, context) => {
    showAnswer(error, context);
    return {};
  },
  'learning.openPractice': (input, context) => openPractice(input, context),
};
