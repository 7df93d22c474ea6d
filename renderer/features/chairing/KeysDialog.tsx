import type { ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
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
      <ul className={styles['keys']}>
        {[...words.keyList, ...roomText.keyList].map(({ keys, does }) => (
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
