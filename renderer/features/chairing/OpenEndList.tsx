import type { ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import type { OpenEnds } from './cockpit.ts';
import styles from './Dialogs.module.css';

/** What is still open, in words: nothing here blocks. */
export function OpenEndList({ intro, ends }: Readonly<{ intro: string; ends: OpenEnds }>): ReactElement {
  return (
    <div className={styles['stack']}>
      <p>{intro}</p>
      <ul className={styles['ends']}>
        {ends.map((open) => (
          <li key={open.kind}>
            ▲ {words.openEnds[open.kind]}
            {open.about.length > 0 && <span>{open.about.join(' · ')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
