import type { ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { slashWords } from '../../../shared/model/captureWords.ts';
import { captureText } from '../../../shared/text/nl/capture.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import styles from './Dialogs.module.css';

/** Every key of this screen. */
export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactElement {
  return (
    <Dialog isOpen size="large" title={words.keysTitle} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reachable by keyboard */}
      <ul className={styles['keys']} tabIndex={0}>
        {[...words.keyList, ...cockpitText.keyList, ...roomText.keyList].map(({ keys, does }) => (
          <li key={does}>
            <span>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>{' '}
            {does}
          </li>
        ))}
        {slashWords.map(({ kind, short, word }) => (
          <li key={kind}>
            <span>
              <Kbd>/{short}</Kbd> <Kbd>/{word}</Kbd>
            </span>{' '}
            {captureText.kinds[kind]}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
