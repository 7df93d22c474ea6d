import type { ReactNode } from 'react';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { KeyListUnderKey } from '../../components/KeyList.tsx';

const text = preparationScreensText.keys;

/** The list of keys of preparing. */
export function PrepareKeys(): ReactNode {
  return <KeyListUnderKey title={text.title} keys={text.list} note={text.note} />;
}
