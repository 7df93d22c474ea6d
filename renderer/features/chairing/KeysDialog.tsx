import type { ReactNode } from 'react';
import { slashWords } from '../../../shared/model/captureWords.ts';
import { captureText } from '../../../shared/text/nl/capture.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { KeyListDialog } from '../../components/KeyList.tsx';

const keys = [
  ...words.keyList,
  ...cockpitText.keyList,
  ...roomText.keyList,
  ...slashWords.map(({ kind, short, word }) => ({
    keys: [`/${short}`, `/${word}`],
    does: captureText.kinds[kind],
  })),
];

/** Every key of this screen. */
export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  return <KeyListDialog size="large" title={words.keysTitle} keys={keys} onClose={onClose} />;
}
