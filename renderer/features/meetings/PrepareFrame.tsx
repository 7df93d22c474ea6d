import type { ReactElement, ReactNode } from 'react';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { meetingStatuses } from '../../../shared/model/lists/meetingLists.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Chip } from '../../components/Chip.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RouteTabs } from '../../components/RouteTabs.tsx';
import { MeetingActions } from './MeetingActions.tsx';
import type { Meeting } from './meetingTypes.ts';
import shared from './Prepare.module.css';
import styles from './PrepareFrame.module.css';

const text = prepareText.meeting;
const steps = preparationScreensText.steps;

/** What every step of preparing has around it: which meeting, what can be done with it, and the steps. */
export function PrepareFrame(
  props: Readonly<{
    meeting: Meeting;
    /** On the step of sending the one primary button is in the page itself. */
    step: 'agenda' | 'contributions' | 'table' | 'send';
    children: ReactNode;
  }>,
): ReactElement {
  const { meeting, step } = props;
  const base = `/overleggen/${meeting.id}`;
  const belongsTo =
    meeting.series === null ? meeting.typeName : text.seriesLine(meeting.series.name, meeting.series.rhythm);
  const open = meeting.items.reduce(
    (sum, { discussion }) =>
      sum +
      (discussion?.contributions.filter(({ state }) => state === 'asked' || state === 'promised').length ??
        0),
    0,
  );
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={
          <span className={shared.oneLine} title={belongsTo}>
            {belongsTo}
          </span>
        }
        title={
          <>
            <span className={shared.oneLine} title={meeting.title}>
              {meeting.title}
            </span>{' '}
            {formatLongDate(meeting.date)}
          </>
        }
        status={
          <Chip tone={meeting.status === 'cancelled' ? 'bad' : 'neutral'}>
            {labelOf(meetingStatuses, meeting.status)}
          </Chip>
        }
        actions={<MeetingActions meeting={meeting} step={step} />}
      />
      {meeting.status === 'cancelled' && (
        <p className={styles.cancelled}>{text.cancelled(meeting.cancelReason)}</p>
      )}
      <div className={styles.steps}>
        <RouteTabs
          label={steps.label}
          tabs={[
            { href: base, label: steps.agenda },
            {
              href: `${base}/inbreng`,
              label: steps.contributions,
              ...(open === 0 ? {} : { count: open }),
            },
            { href: `${base}/tafel`, label: steps.table },
            { href: `${base}/versturen`, label: steps.send },
          ]}
        />
      </div>
      {props.children}
    </div>
  );
}
