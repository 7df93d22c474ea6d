import type { ReactElement } from 'react';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { BacklogEntry } from './BacklogEntry.tsx';
import type { Meeting } from './meetingTypes.ts';
import { useAddCase } from './useAddCase.tsx';
import styles from './Backlog.module.css';
import shared from './Prepare.module.css';

const text = signalsText.meeting;
/** More than one place on an agenda can hold. */
const mostShown = 40;

/** What the fixed place for what is light and early is for, and the cases of that kind that could come there (P11). */
export function PreventiveCases({ meeting }: Readonly<{ meeting: Meeting }>): ReactElement {
  const { data, error, refetch } = useAnswer('meetings.backlog', {
    meetingId: meeting.id,
    onlyEarly: true,
    limit: mostShown,
  });
  const { add, dialog } = useAddCase(() => undefined);
  const isClosed = meeting.status === 'finished' || meeting.status === 'cancelled';
  return (
    <section className={styles.backlog} aria-label={text.earlyCases}>
      <p className={shared.small}>{text.slot}</p>
      {error !== null && data === undefined && (
        <ErrorNotice title={error.message} onRetry={() => void refetch()} />
      )}
      {data !== undefined && <h3>{text.earlyCases}</h3>}
      {data?.cases.length === 0 && <p className={shared.small}>{text.noEarlyCases}</p>}
      {data !== undefined && data.cases.length > 0 && (
        <ul className={styles.backlog}>
          {data.cases.map((row) => (
            <BacklogEntry
              key={row.caseId}
              row={row}
              onAdd={
                isClosed
                  ? null
                  : () =>
                      void add(
                        { meetingId: meeting.id, caseId: row.caseId },
                        row.number,
                        prepareText.backlog.added(row.number),
                      )
              }
            />
          ))}
        </ul>
      )}
      {data !== undefined && data.total > data.cases.length && (
        <p className={shared.small}>{prepareText.backlog.more(data.total - data.cases.length)}</p>
      )}
      {dialog}
    </section>
  );
}
