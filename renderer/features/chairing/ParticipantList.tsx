import type { ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { classes } from '../../components/classes.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import type { Cockpit } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Parts.module.css';

const text = cockpitText.times;
const states = ['present', 'excused', 'absent'] as const;
type State = (typeof states)[number] | 'unknown';

/** Who is at the meeting, whatever case is on the table. */
export function ParticipantList({
  participants,
  call,
  isNarrow = false,
}: Readonly<{
  participants: Cockpit['participants'];
  call: TableCall;
  /** In a small column: one button with a list instead of three in a row. */
  isNarrow?: boolean;
}>): ReactElement {
  const set = (participantId: string, attendance: State): void => {
    if (attendance === 'unknown') return;
    void call('chairing.setParticipantAttendance', { participantId, attendance });
  };
  if (participants.length === 0) return <p className={styles['quiet']}>{text.noPeople}</p>;
  return (
    <ul className={styles['rows']}>
      {participants.map(({ id, contact, attendance }) => (
        <li key={id} className={classes(styles['person'], isNarrow && styles['tight'])}>
          <DomainDot domain={contact.domain} />
          <span>
            {contact.name} <span className={styles['quiet']}>{contact.profession}</span>
          </span>
          {isNarrow ? (
            <MenuButton
              size="small"
              variant="quiet"
              label={text.states[states.find((state) => state === attendance) ?? 'unknown']}
              entries={states.map((state) => ({ id: state, label: text.states[state] }))}
              onAction={(state) => set(id, state)}
            />
          ) : (
            <SegmentedControl<State>
              label={text.presence(contact.name)}
              segments={states.map((state) => ({ id: state, label: text.states[state] }))}
              value={states.find((state) => state === attendance) ?? 'unknown'}
              onChange={(state) => set(id, state)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
