import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { slotsOf } from '../../../shared/model/seatSlots.ts';
import { attendanceStates } from '../../../shared/model/lists/meetingLists.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { Select } from '../../components/Select.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import type { Meeting, Seat } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Steps.module.css';

const text = preparationScreensText.table;
/** Replies that can come in before the meeting; presence itself is kept at the table. */
const replies = attendanceStates.filter(({ id }) =>
  ['invited', 'accepted', 'excused', 'substitute'].includes(id),
);

/** People down, cases across: who was chosen for which case, from when to when, and what they answered. */
export function SeatPlan({ meeting }: Readonly<{ meeting: Meeting }>): ReactElement {
  const cases = meeting.items.flatMap((item) =>
    item.discussion === null ? [] : [{ item, discussion: item.discussion }],
  );
  const people = new Map(
    cases.flatMap(({ discussion }) => discussion.seats.map((seat) => [seat.contact.id, seat.contact])),
  );
  const sorted = [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const timed = cases.map(({ item, discussion }) => ({
    number: discussion.caseNumber,
    start: item.startTime,
    minutes: item.plannedMinutes,
    seats: discussion.seats.map((seat) => ({ ...seat, contactId: seat.contact.id })),
  }));
  return (
    <section className={styles.column} aria-labelledby="seat-plan">
      <div className={styles.lead}>
        <div className={styles.leadWords}>
          <h2 id="seat-plan">{text.title}</h2>
          <p className={styles.small}>{text.lead}</p>
        </div>
      </div>
      {sorted.length === 0 ? (
        <p className={styles.small}>{text.none}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reachable by keyboard
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.caption}>
          <table className={styles.table} aria-label={text.caption}>
            <thead>
              <tr>
                <th scope="col">{text.person}</th>
                {cases.map(({ item, discussion }) => (
                  <th key={item.id} scope="col">
                    <Link href={`/overleggen/${meeting.id}/punt/${item.id}`}>{discussion.caseNumber}</Link>
                    <div className={styles.small}>{item.startTime}</div>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sorted.map((contact) => (
                <tr key={contact.id}>
                  <th scope="row">
                    <span className={styles.person}>
                      <DomainDot domain={contact.domain} />
                      <span>
                        {contact.name}
                        <div className={styles.small}>
                          {slotsOf(timed, contact.id)
                            .map(({ from, to }) => text.slot(from, to))
                            .join(' · ')}
                        </div>
                      </span>
                    </span>
                  </th>
                  {cases.map(({ item, discussion }) => (
                    <td key={item.id}>
                      <Reply
                        seat={discussion.seats.find((seat) => seat.contact.id === contact.id)}
                        number={discussion.caseNumber}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Reply(props: Readonly<{ seat: Seat | undefined; number: string }>): ReactElement {
  const { seat, number } = props;
  const deed = useDeed();
  if (seat === undefined) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{text.notSeated}</VisuallyHidden>
      </>
    );
  }
  return (
    <>
      <Select
        label={text.reply(seat.contact.name, number)}
        hideLabel
        options={replies}
        value={seat.attendance}
        onChange={(attendance) =>
          void deed('meetings.updateSeat', { id: seat.id, version: seat.version, attendance })
        }
      />
      {seat.substitute !== null && <div className={styles.small}>{text.standIn(seat.substitute.name)}</div>}
    </>
  );
}
