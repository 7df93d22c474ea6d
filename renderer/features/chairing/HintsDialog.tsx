import type { ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { Cockpit } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

const text = cockpitText.hints;
type Hint = keyof typeof text.names;

/** Each hint of the screen, to switch off; and what is off until somebody wants it. */
export function HintsDialog({
  hints,
  call,
  onClose,
}: Readonly<{ hints: Cockpit['hints']; call: TableCall; onClose: () => void }>): ReactElement {
  const details: Partial<Record<Hint, string>> = text.details;
  return (
    <Dialog isOpen title={text.title} onClose={onClose}>
      <div className={styles['stack']}>
        <p>{text.intro}</p>
        {(Object.keys(text.names) as Hint[]).map((hint) => (
          <Switch
            key={hint}
            isSelected={hints[hint]}
            onChange={(isOn) => void call('chairing.setHints', { ...hints, [hint]: isOn })}
            {...(details[hint] === undefined ? {} : { detail: details[hint] })}
          >
            {text.names[hint]}
          </Switch>
        ))}
      </div>
    </Dialog>
  );
}
