import { Ellipsis } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { isAway, type Card, type Seat } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import { Panel } from './Panel.tsx';
import { StandInDialog } from './StandInDialog.tsx';
import type { Cockpit } from './cockpit.ts';
import styles from './SidePanels.module.css';

type SeatAct = keyof typeof words.seatEntries;
const heardActs = ['newFact', 'nothingNew', 'pass', 'notYet'] as const;

/** Who sits at this case: there or not, heard or not. One row has the focus; letters work on it. */
export function TablePanel({
  card,
  participants,
  turn,
  call,
  onNext,
  onFloor,
  onLeave,
}: Readonly<{
  card: Card;
  participants: Cockpit['participants'];
  /** Seat whose turn it is. */
  turn: string | null;
  call: TableCall;
  onNext: () => void;
  /** Puts someone in the queue of speakers. */
  onFloor: (seat: Seat, kind: 'turn' | 'order') => void;
  onLeave: () => void;
}>): ReactElement {
  const [focused, setFocused] = useState(0);
  const [standInFor, setStandInFor] = useState<Seat | null>(null);
  const { seats } = card;

  const act = (seat: Seat, what: SeatAct): void => {
    const heard = heardActs.find((entry) => entry === what);
    if (heard !== undefined) void call('chairing.setHeard', { seatId: seat.id, heard });
    else if (what === 'substitute') setStandInFor(seat);
    else {
      const attendance = what as Exclude<SeatAct, (typeof heardActs)[number] | 'substitute'>;
      void call('chairing.setAttendance', { seatId: seat.id, attendance, substituteId: null });
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, seat: Seat, index: number): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = event.currentTarget.closest('li');
    const key = event.key.toLowerCase();
    if (key === 'arrowdown' || key === 'arrowup') {
      const next = (index + (key === 'arrowdown' ? 1 : seats.length - 1)) % seats.length;
      setFocused(next);
      row?.parentElement?.querySelectorAll<HTMLElement>('[data-seat]')[next]?.focus();
    } else if (key === ' ') act(seat, seat.heard === 'newFact' ? 'notYet' : 'newFact');
    else if (key === 'n') act(seat, 'nothingNew');
    else if (key === 'p') act(seat, 'pass');
    else if (key === 'a') row?.querySelector<HTMLButtonElement>('[data-menu] button')?.click();
    else if (key === 'w') onFloor(seat, 'turn');
    else if (key === 'o') onFloor(seat, 'order');
    else if (key === 'escape') onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <Panel title={words.table} name="table">
      {seats.length === 0 && <p className={styles['quiet']}>{words.nobodySeated}</p>}
      <ul>
        {seats.map((seat, index) => (
          <li key={seat.id} className={classes(styles['seat'], isAway(seat) && styles['away'])}>
            <button
              type="button"
              data-seat
              className={styles['who']}
              tabIndex={index === Math.min(focused, seats.length - 1) ? 0 : -1}
              onFocus={() => setFocused(index)}
              onClick={() => act(seat, seat.heard === 'newFact' ? 'notYet' : 'newFact')}
              onKeyDown={(event) => onKeyDown(event, seat, index)}
            >
              <DomainDot domain={seat.contact.domain} />
              <span>
                <span className={styles['name']}>
                  {(seat.substitute ?? seat.contact).name}
                  {isAway(seat) && ` — ${words.absent}`}
                </span>
                <span className={styles['role']}>{roleOf(seat)}</span>
              </span>
              <HeardMark seat={seat} isTurn={seat.id === turn} />
            </button>
            <span data-menu>
              <MenuButton
                size="small"
                variant="quiet"
                label={words.seatMenu(seat.contact.name)}
                icon={<Ellipsis aria-hidden="true" />}
                entries={(Object.keys(words.seatEntries) as SeatAct[]).map((id) => ({
                  id,
                  label: words.seatEntries[id],
                  startsGroup: id === 'present',
                }))}
                onAction={(what) => act(seat, what)}
              />
            </span>
          </li>
        ))}
      </ul>
      {seats.length > 0 && (
        <p className={styles['buttons']}>
          <Button size="small" onPress={() => void call('chairing.allPresent', { discussionId: card.id })}>
            {words.everyone}
          </Button>
          <Button size="small" onPress={onNext}>
            {words.nextTurn}
          </Button>
        </p>
      )}
      {standInFor !== null && (
        <StandInDialog
          seat={standInFor}
          participants={participants.filter(({ contact }) =>
            seats.every((seat) => seat.contact.id !== contact.id),
          )}
          onClose={() => setStandInFor(null)}
          onChoose={(substituteId) => {
            void call('chairing.setAttendance', {
              seatId: standInFor.id,
              attendance: 'substitute',
              substituteId,
            });
            setStandInFor(null);
          }}
        />
      )}
    </Panel>
  );
}

function HeardMark({ seat, isTurn }: Readonly<{ seat: Seat; isTurn: boolean }>): ReactElement {
  if (isAway(seat)) return <span className={styles['heard']} />;
  if (isTurn && seat.heard === 'notYet') return <span className={styles['turn']}>▸ {words.turn}</span>;
  const done = seat.heard === 'newFact';
  return (
    <span className={done ? styles['yes'] : styles['heard']}>
      {done && seat.lines > 0
        ? words.heardLines(seat.lines)
        : done
          ? `✓ ${words.heard.newFact}`
          : words.heard[seat.heard]}
    </span>
  );
}

function roleOf(seat: Seat): string {
  return [
    seat.substitute === null ? '' : words.standIn(seat.contact.name),
    seat.contact.profession,
    seat.fromTime === null ? '' : words.from(seat.fromTime),
    seat.toTime === null ? '' : words.until(seat.toTime),
    isAway(seat) && seat.contribution === 'received' ? words.written : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
