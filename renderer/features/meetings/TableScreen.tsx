import { Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { MeetingMandates } from '../network/MeetingMandates.tsx';
import { MeetingReplies } from '../network/MeetingReplies.tsx';
import { DoorListButton } from './DoorListButton.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import type { Meeting } from './meetingTypes.ts';
import { PrepareFrame } from './PrepareFrame.tsx';
import { SeatPlan } from './SeatPlan.tsx';
import styles from './Steps.module.css';

const text = preparationScreensText.table;

/** Who sits when at the table, with the replies, and the list for on the door (feature P16). */
export function TableScreen(): ReactElement {
  return (
    <MeetingPage>
      {(meeting) => (
        <PrepareFrame meeting={meeting} step="table">
          <div className={styles.body}>
            <div className={classes(styles.beside, isWide(meeting) && styles.wide)}>
              <div className={styles.column}>
                <SeatPlan meeting={meeting} />
                <MeetingMandates meetingId={meeting.id} />
              </div>
              <div className={styles.column}>
                <MeetingReplies meetingId={meeting.id} />
                <DoorList meeting={meeting} />
              </div>
            </div>
          </div>
        </PrepareFrame>
      )}
    </MeetingPage>
  );
}

/** So many cases across leave no room for something beside them. */
function isWide({ items }: Meeting): boolean {
  return items.filter(({ discussion }) => discussion !== null).length > 3;
}

/** Times and case numbers only: it hangs where everybody reads it. */
function DoorList({ meeting }: Readonly<{ meeting: Meeting }>): ReactElement {
  const lines = meeting.items.filter(({ kind }) => kind !== 'plain');
  return (
    <section className={styles.column} aria-labelledby="door-list">
      <div className={styles.lead}>
        <div className={styles.leadWords}>
          <h2 id="door-list">{text.door}</h2>
          <p className={styles.small}>{text.doorLead}</p>
        </div>
      </div>
      {lines.length === 0 ? (
        <p className={styles.small}>{text.noCases}</p>
      ) : (
        <>
          <div className={styles.sheet} data-print="sheet">
            <p className={styles.sheetDay}>{preparationScreensText.doorTitle(meeting.date)}</p>
            <table className={styles.door} aria-label={text.doorCaption}>
              <thead>
                <tr>
                  <th scope="col">{text.time}</th>
                  <th scope="col">{text.number}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((item) => (
                  <tr key={item.id}>
                    <td>{text.slot(item.startTime, addMinutes(item.startTime, item.plannedMinutes))}</td>
                    <td>
                      {item.discussion === null ? (
                        <span className={styles.small}>{text.pause}</span>
                      ) : (
                        <b>{item.discussion.caseNumber}</b>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className={styles.buttons}>
            <DoorListButton meetingId={meeting.id} />
            <Button icon={<Printer size="1rem" aria-hidden="true" />} onPress={() => window.print()}>
              {text.print}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
