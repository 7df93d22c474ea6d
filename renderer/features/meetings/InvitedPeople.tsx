import { useState, type ReactElement } from 'react';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { useSaving } from '../minutes/useSaving.ts';
import type { Meeting, SendingCheck } from './meetingTypes.ts';
import { usePartnerFiles } from './usePartnerFiles.ts';
import styles from './Steps.module.css';

const text = preparationScreensText.send;
const tableText = preparationScreensText.table;

/** Everybody who is expected, with their own times and case numbers, and the drafts that can be made for them (feature P17). */
export function InvitedPeople(
  props: Readonly<{ meeting: Meeting; invited: SendingCheck['invited'] }>,
): ReactElement {
  const { meeting, invited } = props;
  const files = usePartnerFiles();
  const saving = useSaving();
  const [withAddresses, setWithAddresses] = useState(false);
  const isBusy = files.isPending || saving.isPending;
  const reachable = invited.some(({ wholeMeeting, slots }) => wholeMeeting || slots.length > 0);
  return (
    <Card title={text.invited} note={String(invited.length)}>
      <div className={styles.cardBody}>
        <p className={styles.small}>{text.invitedLead}</p>
        {invited.length === 0 && <p>{text.nobody}</p>}
        {invited.length > 0 && (
          <>
            <Checkbox isSelected={withAddresses} onChange={setWithAddresses} detail={text.withAddressHint}>
              {text.withAddress}
            </Checkbox>
            <ul className={styles.invited}>
              {invited.map((person, index) => {
                const isReachable = person.wholeMeeting || person.slots.length > 0;
                const { id, name } = person.contact;
                return (
                  <li key={id}>
                    <span className={styles.place}>{String(index + 1).padStart(2, '0')}</span>
                    <DomainDot domain={person.contact.domain} />
                    <span>
                      {name}
                      <span className={styles.small}>
                        {detailsOf(person).map((words) => (
                          <span key={words} className={styles.piece}>
                            {words}
                          </span>
                        ))}
                      </span>
                    </span>
                    <span className={styles.end}>
                      <Button
                        size="small"
                        aria-label={text.draftFor(name)}
                        isDisabled={isBusy || !isReachable}
                        onPress={() => files.invitationDrafts(meeting.id, id, withAddresses)}
                      >
                        {text.draft}
                      </Button>
                      <Button
                        size="small"
                        variant="quiet"
                        aria-label={text.calendarFor(name)}
                        isDisabled={isBusy || !isReachable}
                        onPress={() => files.calendar(meeting.id, id)}
                      >
                        {text.calendarShort}
                      </Button>
                    </span>
                  </li>
                );
              })}
            </ul>
          </>
        )}
        <div className={styles.buttons}>
          <Button
            isDisabled={isBusy || !reachable}
            onPress={() => files.invitationDrafts(meeting.id, null, withAddresses)}
          >
            {text.allDrafts}
          </Button>
          <Button isDisabled={isBusy} onPress={() => saving.saveMeeting('invitation', meeting.id)}>
            {text.calendar}
          </Button>
          <Button isDisabled={isBusy} onPress={() => saving.saveMeeting('agenda', meeting.id)}>
            {text.agenda}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function detailsOf(person: SendingCheck['invited'][number]): readonly string[] {
  const times = person.slots.map(
    ({ from, to, numbers }) => `${tableText.slot(from, to)} ${numbers.join(', ')}`,
  );
  return [
    person.standsInFor === null ? '' : tableText.standsInFor(person.standsInFor),
    person.wholeMeeting ? text.whole : times.length === 0 ? text.noTimes : '',
    ...times,
    person.hasEmail ? '' : text.noEmail,
  ].filter((words) => words !== '');
}
