import type { ReactElement } from 'react';
import { cockpitCaseText } from '../../../shared/text/nl/cockpitCase.ts';
import type { Cockpit } from './cockpit.ts';
import { useTypist } from './typist.ts';
import styles from './Parts.module.css';

const text = cockpitCaseText.minuteTaker;

/** Above the line of the chair: someone else has the pen, so that two people do not type the same. */
export function OtherTypist({ meeting }: Readonly<{ meeting: Cockpit['meeting'] }>): ReactElement | null {
  const typist = useTypist(meeting.id);
  if (typist === 'none') return null;
  const name = meeting.minuteTaker;
  return (
    <p className={styles['quiet']} role="status">
      ✎ {typist === 'typing' ? text.typing(name) : text.here(name)}
    </p>
  );
}
