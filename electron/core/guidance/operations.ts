import type { guidanceContract } from '../../../shared/contract/guidance.ts';
import type { Handlers } from '../context.ts';
import { listCards, removeCard, saveCard } from './cards.ts';
import { listThemes, resetTheme, saveTheme, themeOf } from './themeHelp.ts';

export const guidanceOperations: Handlers<typeof guidanceContract> = {
  'guidance.themes': (_input, context) => ({ themes: listThemes(context) }),
  'guidance.theme': ({ theme }, context) => themeOf(theme, context),
  'guidance.saveTheme': (input, context) => saveTheme(input, context),
  'guidance.resetTheme': (input, context) => {
    resetTheme(input, context);
    return {};
  },
  'guidance.cards': ({ caseId }, context) => ({ cards: listCards(caseId, context) }),
  'guidance.saveCard': (input, context) => saveCard(input, context),
  'guidance.removeCard': (input, context) => removeCard(input, context),
};
