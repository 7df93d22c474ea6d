import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { findPlaces } from '../../../shared/model/lists/findPlaces.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { classes } from '../../components/classes.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { todayHere } from '../followup/todayHere.ts';
import { useDeed } from '../../client/useDeed.ts';
import { SignalHead, signalDetails } from './SignalLine.tsx';
import { SignalLinkDialog } from './SignalLinkDialog.tsx';
import styles from './Signals.module.css';

type Row = Output<'insight.signalsForMeeting'>['rows'][number];
const text = signalsText.meeting;
const pointMinutes = 5;
/** So many signals push the cases that could be on the agenda out of sight. */
const mostOpened = 3;

/** Signals that nobody discussed yet, where the agenda is made: onto the agenda, or linked first (D7). */
export function MeetingSignals(
  props: Readonly<{
    meetingId: string;
    isClosed: boolean;
    onAddCase: (row: Readonly<{ caseId: string; number: string }>) => void;
  }>,
): ReactElement | null {
  const { meetingId, isClosed, onAddCase } = props;
  const { data, error, refetch } = useAnswer('insight.signalsForMeeting', { meetingId });
  const [linking, setLinking] = useState<Row | null>(null);
  if (error !== null) {
    return <ErrorNotice title={error.message} onRetry={() => void refetch()} />;
  }
  if (data === undefined || data.total === 0) return null;
  return (
    <Disclosure title={text.title(data.total)} defaultExpanded={data.total <= mostOpened} headingLevel={3}>
      <ul className={styles.list} aria-label={text.list}>
        {data.rows.map((row) => (
          <li key={row.id}>
            <SignalHead row={row} saysOpen={false} />
            <p className={styles.short}>{row.body}</p>
            <p className={classes(styles.quiet, styles.details)} title={signalDetails(row)}>
              {signalDetails(row)}
            </p>
            <p className={styles.quiet}>
              {row.case === null
                ? text.noCase
                : text[row.place === 'onAgenda' ? 'onAgenda' : 'couldBeAdded'](row.case.number)}
            </p>
            {!isClosed && <Deeds row={row} meetingId={meetingId} onAddCase={onAddCase} onLink={setLinking} />}
          </li>
        ))}
      </ul>
      {data.total > data.rows.length && (
        <p className={styles.quiet}>{text.more(data.total - data.rows.length)}</p>
      )}
      {linking !== null && <SignalLinkDialog signal={linking} onClose={() => setLinking(null)} />}
    </Disclosure>
  );
}

function Deeds(
  props: Readonly<{
    row: Row;
    meetingId: string;
    onAddCase: (row: Readonly<{ caseId: string; number: string }>) => void;
    onLink: (row: Row) => void;
  }>,
): ReactElement {
  const { row, meetingId } = props;
  const run = useDeed('good');
  const name = row.body.slice(0, 60);
  const { case: ofCase } = row;
  const point = text.point(
    formatShortDate(row.observedOn ?? todayHere(new Date(row.receivedAt))),
    row.findPlace === null ? '' : labelOf(findPlaces, row.findPlace),
  );
  return (
    <div className={styles.actions}>
      {ofCase === null && (
        <Button
          size="small"
          aria-label={text.addPointOf(name)}
          onPress={() =>
            void run(
              'meetings.addItem',
              { meetingId, kind: 'plain', title: point, minutes: pointMinutes },
              text.addedPoint,
            )
          }
        >
          {text.addPoint}
        </Button>
      )}
      {ofCase !== null && row.place === 'couldBeAdded' && (
        <Button size="small" onPress={() => props.onAddCase({ caseId: ofCase.id, number: ofCase.number })}>
          {text.addCase(ofCase.number)}
        </Button>
      )}
      <Button size="small" variant="quiet" aria-label={text.linkOf(name)} onPress={() => props.onLink(row)}>
        {text.link}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={`${insightText.signals.mark}: ${name}`}
        onPress={() =>
          void run(
            'insight.markDiscussed',
            { id: row.id, version: row.version, discussedOn: todayHere() },
            insightText.signals.marked,
          )
        }
      >
        {insightText.signals.mark}
      </Button>
    </div>
  );
}
