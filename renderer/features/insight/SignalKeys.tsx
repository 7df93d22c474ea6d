import type { ReactNode } from 'react';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { KeyListDialog } from '../../components/KeyList.tsx';

const text = signalsText.keys;
const keys = [
  { keys: ['N'], does: text.write },
  { keys: ['Ctrl', 'Enter'], does: text.save },
  { keys: ['↓', '↑'], does: text.walk },
  { keys: ['Ctrl', 'Z'], does: text.undo },
  { keys: ['?'], does: text.help },
] as const;

/** The keys of the inbox. */
export function SignalKeys({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  return <KeyListDialog title={text.title} keys={keys} onClose={onClose} />;
}
