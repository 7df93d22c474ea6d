import { slashWords } from '../../../shared/model/captureWords.ts';
import { captureText } from '../../../shared/text/nl/capture.ts';
import type { KeyHint } from '../../components/KeyHints.tsx';

/** What each slash word of a typed line becomes, for a list of keys. */
export const slashKeys: readonly KeyHint[] = slashWords.map(({ kind, short, word }) => ({
  keys: [`/${short}`, `/${word}`],
  does: captureText.kinds[kind],
}));
