import type { ReactElement } from 'react';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { tableOfCaseText } from '../../../shared/text/nl/tableOfCase.ts';
import type { Discussion } from './meetingTypes.ts';
import styles from './Prepare.module.css';

const { late, split } = caseItemsText;

/** What is special about a case on the agenda: why it came late, and its two parts with their times. */
export function CaseMarks({ discussion }: Readonly<{ discussion: Discussion }>): ReactElement {
  return (
    <>
      {discussion.lateReason !== '' && (
        <div className={styles.small}>{late.because(discussion.lateReason)}</div>
      )}
      {discussion.textsGo !== null && (
        <div className={styles.small}>
          {tableOfCaseText.textsGo(discussion.textsGo.on, discussion.textsGo.days)}
        </div>
      )}
      {discussion.split !== null && (
        <div className={styles.small}>
          {discussion.split.parts
            .map(({ part, start, minutes }) => split.part(start, split.parts[part], minutes))
            .join(' · ')}
        </div>
      )}
    </>
  );
}
