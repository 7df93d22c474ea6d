import { useEffect, type ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { atTable, type Cockpit } from './cockpit.ts';
import { keyOfPerson, personOfKey } from './personKeys.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './FloorDialog.module.css';

const text = cockpitText.queue;

/** Puts someone in the queue with one more key: the key of the person, with Shift for a point of order. */
export function FloorDialog({
  cockpit,
  call,
  onClose,
}: Readonly<{ cockpit: Cockpit; call: TableCall; onClose: () => void }>): ReactElement {
  const { discussion, meeting, participants } = cockpit;
  const people =
    discussion === null
      ? participants
          .filter(({ attendance }) => attendance !== 'absent' && attendance !== 'excused')
          .map(({ contact }) => contact)
      : atTable(discussion.seats).map((seat) => seat.substitute ?? seat.contact);
  const ask = (index: number, kind: 'turn' | 'order'): void => {
    const person = people[index];
    if (person === undefined) return;
    void call('chairing.askFloor', { meetingId: meeting.id, contactId: person.id, kind });
    onClose();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const index = personOfKey(event);
      if (index < 0 || index >= people.length) return;
      event.preventDefault();
      event.stopPropagation();
      ask(index, event.shiftKey ? 'order' : 'turn');
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  });
  return (
    <Dialog isOpen size="small" title={text.ask} onClose={onClose}>
      <p>{people.length === 0 ? text.noTable : text.askHint(people.length > 10)}</p>
      <ol className={styles['people']}>
        {people.map((person, index) => (
          <li key={person.id}>
            <button
              type="button"
              className={styles['person']}
              onClick={(event) => ask(index, event.shiftKey ? 'order' : 'turn')}
            >
              <PersonKey place={index} />
              <DomainDot domain={person.domain} />
              <span>
                {person.name} <span className={styles['role']}>{person.profession}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function PersonKey({ place }: Readonly<{ place: number }>): ReactElement {
  const key = keyOfPerson(place);
  return key === undefined ? <span /> : <Kbd>{key}</Kbd>;
}
