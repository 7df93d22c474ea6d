import type { ReactNode } from 'react';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import styles from './intake.module.css';

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
  return (
    <Dialog isOpen onClose={onClose} title={words.keysTitle} size="small">
      <dl className={styles.keys}>
        {keys.map((line) => (
          <div key={line.does}>
            <dt>
              {line.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{line.does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
