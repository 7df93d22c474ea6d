import type { learningContract } from '../../../shared/contract/learning.ts';
import type { Handlers, QueryContext } from '../context.ts';
import { practiceFile } from './practice/practiceFile.ts';

type HintOperations = Pick<
  typeof learningContract,
  'learning.help' | 'learning.putAwayHint' | 'learning.setHints'
>;

/** Keys in the table `setting`. */
const hintsOn = 'hintsOn';
const hintsPutAway = 'hintsPutAway';

/** Hints are kept per case file: another chair on the same computer gets them anew (feature X4). */
export const hintOperations: Handlers<HintOperations> = {
  'learning.help': (_input, context) => ({
    hintsOn: context.setting(hintsOn, true),
    putAway: putAway(context),
    isPractice: practiceFile(context) !== null,
  }),
  'learning.putAwayHint': ({ place }, context) => {
    context.keepSetting(hintsPutAway, [...new Set([...putAway(context), place])].slice(-mostPlaces));
    return {};
  },
  'learning.setHints': ({ on }, context) => {
    context.keepSetting(hintsOn, on);
    if (on) context.keepSetting(hintsPutAway, []);
    return {};
  },
};

/** More places than the app will ever have; keeps the setting small whatever is sent. */
const mostPlaces = 200;

function putAway(context: QueryContext): string[] {
  return context.setting<string[]>(hintsPutAway, []);
}
