import { Coffee } from 'lucide-react';
import type { ReactElement } from 'react';
import { usualBreakAfter } from '../../../shared/model/agendaTiming.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Button } from '../../components/Button.tsx';
import { FitBar } from '../../components/FitBar.tsx';
import { FitWays } from './FitWays.tsx';
import type { Meeting } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import shared from './Prepare.module.css';
import styles from './PrepareFrame.module.css';

const text = preparationScreensText.fit;
const breakMinutes = 10;

/** Does the agenda fit: the sum of cases, other points and breaks, when it ends, and whether a break comes in time (feature P6). */
export function AgendaFit(props: Readonly<{ meeting: Meeting; selectedId: string | null }>): ReactElement {
  const { meeting } = props;
  const deed = useDeed();
  const sumOf = (kind: 'case' | 'plain' | 'break'): number =>
    meeting.items.filter((item) => item.kind === kind).reduce((sum, item) => sum + item.plannedMinutes, 0);
  const cases = meeting.items.filter((item) => item.discussion !== null);
  const notReady = cases.filter((item) => item.discussion?.readiness.state !== 'good').length;
  const lateAt = meeting.items.findIndex((item) => item.id === meeting.breakNeededBefore);
  const late = meeting.items[lateAt];
  const isClosed = meeting.status === 'finished' || meeting.status === 'cancelled';

  const addBreak = (): void => {
    const input = {
      meetingId: meeting.id,
      kind: 'break' as const,
      title: prepareText.agenda.newBreak,
      minutes: breakMinutes,
      afterItemId: meeting.items[lateAt - 1]?.id ?? null,
    };
    void deed('meetings.addItem', input, text.breakAdded);
  };

  return (
    <div className={styles.fit}>
      <FitBar
        label={prepareText.agenda.label}
        segments={meeting.items.map((item) => ({
          id: item.id,
          label: item.title,
          minutes: item.plannedMinutes,
          kind: item.kind === 'plain' ? ('item' as const) : item.kind,
        }))}
        availableMinutes={meeting.fit.availableMinutes}
        selectedId={props.selectedId}
        times={
          <b>
            {meeting.fit.plannedMinutes === 0
              ? meeting.startTime
              : `${meeting.startTime} – ${meeting.fit.endsAt}`}
          </b>
        }
      >
        <span className={styles.below}>
          <span>
            {text.sum(sumOf('case'), sumOf('plain'), sumOf('break'))}
            {meeting.endTime === null && `. ${prepareText.meeting.noEnd}`}
          </span>
          {late !== undefined && !isClosed && (
            <span className={styles.breakLine}>
              <span className={shared.warning}>
                <span aria-hidden="true">▲ </span>
                {text.breakBefore(late.title, usualBreakAfter)}
              </span>
              <Button
                size="small"
                variant="quiet"
                icon={<Coffee size="1rem" aria-hidden="true" />}
                onPress={addBreak}
              >
                {text.addBreak}
              </Button>
            </span>
          )}
          {cases.length > 0 && <span>{prepareText.meeting.notReady(notReady)}</span>}
        </span>
      </FitBar>
      <FitWays meeting={meeting} />
    </div>
  );
}
