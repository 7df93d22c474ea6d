import type { ReactElement } from 'react';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { Chip } from '../../components/Chip.tsx';
import type { Meeting } from './meetingTypes.ts';
import { basisLabel } from './typeForm.ts';
import styles from './PrepareFrame.module.css';

const { anonymous, late, urgent } = caseItemsText;

/** What counts for the whole meeting: why it could not wait, and until when cases come in time. */
export function MeetingNotices({ meeting }: Readonly<{ meeting: Meeting }>): ReactElement {
  const { cutoff } = meeting;
  const isOpen = meeting.status !== 'finished' && meeting.status !== 'cancelled';
  return (
    <>
      {meeting.urgent !== null && (
        <div className={styles.notice}>
          <Chip tone="bad">{urgent.called}</Chip>
          <span>{urgent.calledWhy(meeting.urgent.why)}</span>
          <span>{urgent.calledBasis(basisLabel(meeting.urgent.basis), meeting.urgent.basisReason)}</span>
        </div>
      )}
      {!meeting.takesPersons && (
        <div className={styles.notice}>
          <Chip>{anonymous.mark}</Chip>
          <span>{anonymous.why}</span>
        </div>
      )}
      {cutoff !== null && isOpen && (
        <p className={styles.cutoff}>
          {cutoff.isPast ? late.past(cutoff.day, cutoff.time) : late.cutoff(cutoff.day, cutoff.time)}
        </p>
      )}
    </>
  );
}
