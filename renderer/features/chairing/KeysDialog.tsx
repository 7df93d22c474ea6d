import type { ReactNode } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { KeyListDialog } from '../../components/KeyList.tsx';
import { slashKeys } from './slashKeys.ts';

const keys = [...words.keyList, ...cockpitText.keyList, ...roomText.keyList, ...slashKeys];

/** Every key of this screen. */
export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  return <KeyListDialog size="large" title={words.keysTitle} keys={keys} onClose={onClose} />;
}
