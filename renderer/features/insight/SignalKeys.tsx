import type { ReactElement } from 'react';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';

const text = signalsText.keys;

/** The keys of the inbox. */
export function SignalKeys({ onClose }: Readonly<{ onClose: () => void }>): ReactElement {
  return (
    <Dialog isOpen onClose={onClose} title={text.title} size="small">
      <KeyHints
        label={text.title}
        hints={[
          { keys: ['N'], does: text.write },
          { keys: ['Ctrl', 'Enter'], does: text.save },
          { keys: ['↓', '↑'], does: text.walk },
          { keys: ['Ctrl', 'Z'], does: text.undo },
          { keys: ['?'], does: text.help },
        ]}
      />
    </Dialog>
  );
}
