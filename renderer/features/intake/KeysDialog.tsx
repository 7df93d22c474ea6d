import type { ReactNode } from 'react';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { KeyListDialog } from '../../components/KeyList.tsx';

const words = intakeScreenText.queue;
const keys = [
  { keys: ['N'], does: words.keys.new },
  { keys: ['↓', '↑'], does: words.keys.walk },
  { keys: ['Enter'], does: words.keys.open },
  { keys: ['Ctrl', 'Enter'], does: words.keys.save },
  { keys: ['Ctrl', 'Z'], does: words.keys.undo },
  { keys: ['?'], does: words.keys.help },
] as const;

/** The keys of the queue and the form. */
export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  return <KeyListDialog title={words.keysTitle} keys={keys} onClose={onClose} />;
}
