import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Button } from '../../components/Button.tsx';
import type { Card, Seat } from './cockpit.ts';
import { useSteadyDeeds } from './drawnAgain.ts';
import type { TableCall } from './useTableCalls.ts';
import { Panel } from './Panel.tsx';
import { SeatRow, type SeatAct } from './SeatRow.tsx';
import { StandInDialog } from './StandInDialog.tsx';
import type { Cockpit } from './cockpit.ts';
import styles from './SidePanels.module.css';

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
    else if (key === 'w') onFloor(seat, 'turn');
    else if (key === 'o') onFloor(seat, 'order');
    else if (key === 'escape') onLeave();
    else return;
    event.preventDefault();
  };

  const deeds = useSteadyDeeds({ act, onKeyDown, focus: setFocused });

  return (
    <Panel title={words.table} name="table">
      {seats.length === 0 && <p className={styles['quiet']}>{words.nobodySeated}</p>}
      <ul>
        {seats.map((seat, index) => (
          <SeatRow
            key={seat.id}
            seat={seat}
            index={index}
            isTurn={seat.id === turn}
            hasFocus={index === Math.min(focused, seats.length - 1)}
            onAct={deeds.act}
            onKey={deeds.onKeyDown}
            onFocus={deeds.focus}
          />
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
