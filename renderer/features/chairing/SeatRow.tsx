import { Ellipsis } from 'lucide-react';
import { memo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { classes } from '../../components/classes.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { isAway, type Seat } from './cockpit.ts';
import styles from './SidePanels.module.css';

export type SeatAct = keyof typeof words.seatEntries;

/** One person at the table: there or not, heard or not, with everything that can be done. Drawn again only when it changes. */
export const SeatRow = memo(function SeatRow({
  seat,
  index,
  isTurn,
  hasFocus,
  onAct,
  onKey,
  onFocus,
}: Readonly<{
  seat: Seat;
  index: number;
  isTurn: boolean;
  /** The one row that Tab comes to. */
  hasFocus: boolean;
  onAct: (seat: Seat, what: SeatAct) => void;
  onKey: (event: KeyboardEvent<HTMLElement>, seat: Seat, index: number) => void;
  onFocus: (index: number) => void;
}>): ReactElement {
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <li className={classes(styles['seat'], isAway(seat) && styles['away'])}>
      <button
        type="button"
        data-seat
        className={styles['who']}
        tabIndex={hasFocus ? 0 : -1}
        onFocus={() => onFocus(index)}
        onClick={() => onAct(seat, seat.heard === 'newFact' ? 'notYet' : 'newFact')}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() === 'a' && !event.ctrlKey && !event.altKey && !event.metaKey) {
            event.preventDefault();
            setMenuOpen(true);
          } else onKey(event, seat, index);
        }}
      >
        <DomainDot domain={seat.contact.domain} />
        <span>
          <span className={styles['name']}>
            {(seat.substitute ?? seat.contact).name}
            {isAway(seat) && ` — ${words.absent}`}
          </span>
          <span className={styles['role']}>{roleOf(seat)}</span>
        </span>
        <HeardMark seat={seat} isTurn={isTurn} />
      </button>
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
        onAction={(what) => onAct(seat, what)}
        opening={{ isOpen: isMenuOpen, onOpenChange: setMenuOpen }}
      />
    </li>
  );
});

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
