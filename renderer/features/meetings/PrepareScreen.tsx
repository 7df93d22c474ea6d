import { useState, type ReactElement } from 'react';
import { useParams } from 'wouter';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { meetingStatuses } from '../../../shared/model/lists/meetingLists.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Chip } from '../../components/Chip.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FitBar } from '../../components/FitBar.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { SplitLayout } from '../../components/SplitLayout.tsx';
import { AgendaList } from './AgendaList.tsx';
import { BacklogList } from './BacklogList.tsx';
import { ItemInspector } from './ItemInspector.tsx';
import type { Meeting } from './meetingTypes.ts';
import { MeetingActions } from './MeetingActions.tsx';
import styles from './Prepare.module.css';

const text = prepareText.meeting;

/** Builds the agenda of one meeting: what could be on it, what is on it with its times, and what the chosen item still needs. */
export function PrepareScreen(): ReactElement {
  const { meetingId } = useParams<{ meetingId: string }>();
  const meeting = useAnswer('meetings.get', { meetingId });
  if (meeting.error !== null) {
    return (
      <ErrorNotice title={text.failed} onRetry={() => void meeting.refetch()}>
        {meeting.error.message}
      </ErrorNotice>
    );
  }
  if (meeting.data === undefined || meeting.data.id !== meetingId) return <Spinner />;
  return <Prepared key={meetingId} meeting={meeting.data} />;
}

function Prepared({ meeting }: Readonly<{ meeting: Meeting }>): ReactElement {
  const [chosen, setChosen] = useState<string | null>(null);
  // Until something is chosen, the case that needs most is shown.
  const selected =
    meeting.items.find((item) => item.id === chosen) ??
    meeting.items.find((item) => item.discussion !== null && item.discussion.readiness.state !== 'good') ??
    meeting.items.find((item) => item.discussion !== null) ??
    null;
  const cases = meeting.items.filter((item) => item.discussion !== null);
  const notReady = cases.filter((item) => item.discussion?.readiness.state !== 'good').length;
  const date = formatLongDate(meeting.date);
  const backlog = (isStacked: boolean): ReactElement => (
    <BacklogList meeting={meeting} isFolded={isStacked} onAdded={setChosen} />
  );
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={
          meeting.series === null
            ? meeting.typeName
            : text.seriesLine(meeting.series.name, meeting.series.rhythm)
        }
        title={`${meeting.title} ${date}`}
        status={
          <Chip tone={meeting.status === 'cancelled' ? 'bad' : 'neutral'}>
            {labelOf(meetingStatuses, meeting.status)}
          </Chip>
        }
        actions={<MeetingActions meeting={meeting} />}
      />
      {meeting.status === 'cancelled' && (
        <p className={styles.cancelled}>{text.cancelled(meeting.cancelReason)}</p>
      )}
      <div className={styles.fit}>
        <FitBar
          label={prepareText.agenda.label}
          segments={meeting.items.map((item) => ({
            id: item.id,
            label: item.title,
            minutes: item.plannedMinutes,
            kind: item.kind === 'plain' ? ('item' as const) : item.kind,
          }))}
          availableMinutes={meeting.fit.availableMinutes ?? meeting.fit.plannedMinutes}
          selectedId={selected?.id ?? null}
          times={<b>{`${meeting.startTime} – ${meeting.fit.endsAt}`}</b>}
        >
          <span className={styles.below}>
            <span>{meeting.endTime === null ? text.noEnd : text.planned(meeting.fit.plannedMinutes)}</span>
            {cases.length > 0 && <span>{text.notReady(notReady)}</span>}
          </span>
        </FitBar>
      </div>
      <SplitLayout
        list={backlog}
        listLabel={prepareText.backlog.title}
        detail={<ItemInspector meeting={meeting} item={selected} onGone={() => setChosen(null)} />}
        detailLabel={prepareText.item.label}
      >
        <AgendaList meeting={meeting} selectedId={selected?.id ?? null} onSelect={setChosen} />
      </SplitLayout>
    </div>
  );
}
