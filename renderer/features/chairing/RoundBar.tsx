import type { ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { roundOrder } from '../../../shared/model/roundOrder.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { atTable, type Card, type Seat } from './cockpit.ts';
import styles from './RoundBar.module.css';

const text = cockpitText.round;

/** The round: whose turn it is, the question only that person can answer, and three answers. Least heard goes first. */
export function RoundBar({
  card,
  turn,
  canAct,
  onHeard,
  onNext,
}: Readonly<{
  card: Card;
  /** Seat whose turn it is. */
  turn: string | null;
  canAct: boolean;
  onHeard: (seat: Seat, heard: 'newFact' | 'nothingNew' | 'pass') => void;
  onNext: () => void;
}>): ReactElement {
  const waiting = roundOrder(atTable(card.seats));
  const now = card.seats.find(({ id }) => id === turn);
  const rest = waiting.filter(({ id }) => id !== turn);
  const [first] = rest;
  if (card.seats.length === 0) return <p className={styles['quiet']}>{words.nobodySeated}</p>;
  return (
    <div className={styles['round']} role="group" aria-label={text.label} data-round>
      {now === undefined ? (
        <>
          <span>{first === undefined ? text.done : text.firstHint(nameOf(first))}</span>
          {first !== undefined && canAct && (
            <Button size="small" onPress={onNext}>
              {text.first}
            </Button>
          )}
        </>
      ) : (
        <>
          <span className={styles['now']} aria-live="polite">
            <DomainDot domain={now.contact.domain} /> <b>{nameOf(now)}</b> {text.turn}
          </span>
          {canAct && (
            <span className={styles['answers']}>
              {(['newFact', 'nothingNew', 'pass'] as const).map((heard) => (
                <Button key={heard} size="small" onPress={() => onHeard(now, heard)}>
                  {text[heard]}
                </Button>
              ))}
            </span>
          )}
        </>
      )}
      {rest.length > 0 && now !== undefined && (
        <span className={styles['then']}>{text.next(rest.slice(0, 3).map(nameOf).join(', '))}</span>
      )}
    </div>
  );
}

export function nameOf({ contact, substitute }: Pick<Seat, 'contact' | 'substitute'>): string {
  return (substitute ?? contact).name;
}
