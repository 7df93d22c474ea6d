import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { stances, type StanceKind } from '../../../shared/model/lists/decisionLists.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useInlineDraft } from '../../client/useInlineDraft.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { atTable, type Card, type Seat } from './cockpit.ts';
import { nameOf } from './RoundBar.tsx';
import type { TableCall } from './useTableCalls.ts';
import styles from './Parts.module.css';

const text = cockpitText.decision;
const letters: Readonly<Record<string, StanceKind | null>> = {
  s: 'support',
  l: 'canLiveWith',
  b: 'reservation',
  z: 'objection',
  w: null,
};
type Stance = Card['deliberation']['stances'][number];

/** The decision round: how each person at the table stands towards one decision. A letter on a row is enough. */
export function StancePart({ card, call }: Readonly<{ card: Card; call: TableCall }>): ReactElement {
  const [chosen, setChosen] = useState<string | null>(null);
  const decision = card.decisions.find(({ id }) => id === chosen) ?? card.decisions.at(-1);
  const seats = atTable(card.seats);
  if (decision === undefined) {
    return (
      <section className={styles['part']} aria-label={cockpitText.parts.decision}>
        <p className={styles['quiet']}>{text.none}</p>
      </section>
    );
  }
  const ofDecision = card.deliberation.stances.filter(({ decisionId }) => decisionId === decision.id);
  const stanceOf = (seat: Seat): Stance | undefined =>
    ofDecision.find(({ contactId }) => contactId === (seat.substitute ?? seat.contact).id);
  const silent = seats.filter((seat) => stanceOf(seat) === undefined);
  return (
    <section className={styles['part']} aria-label={cockpitText.parts.decision}>
      {card.decisions.length > 1 ? (
        <Select
          hideLabel
          label={text.which}
          value={decision.id}
          onChange={setChosen}
          options={card.decisions.map(({ id, body }) => ({ id, label: body }))}
        />
      ) : (
        <p>
          ■ <b>{decision.body}</b>{' '}
          <span className={styles['quiet']}>
            {[decision.implementer, decision.reason === '' ? '' : `omdat ${decision.reason}`]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </p>
      )}
      <div className={styles['row']}>
        <span className={styles['unsaid']} role="status">
          {silent.length === 0 ? text.all : text.open(silent.map(nameOf).join(', '))}
        </span>
        {silent.length > 0 && (
          <Button
            size="small"
            onPress={() => void call('chairing.othersSupport', { decisionId: decision.id })}
          >
            {text.everyone}
          </Button>
        )}
      </div>
      <ul className={styles['rows']}>
        {seats.map((seat) => (
          <Person
            key={`${decision.id} ${seat.id}`}
            place={`stance:${decision.id}:${(seat.substitute ?? seat.contact).id}`}
            seat={seat}
            stance={stanceOf(seat)}
            onStance={(stance, reason) =>
              void call('chairing.setStance', {
                decisionId: decision.id,
                contactId: (seat.substitute ?? seat.contact).id,
                stance,
                reason,
              })
            }
          />
        ))}
      </ul>
      <p className={styles['quiet']}>{text.keys}</p>
    </section>
  );
}

function Person({
  place,
  seat,
  stance,
  onStance,
}: Readonly<{
  /** Name of the draft of the reason. */
  place: string;
  seat: Seat;
  stance: Stance | undefined;
  onStance: (stance: StanceKind | null, reason: string) => void;
}>): ReactElement {
  const [reason, setReason] = useInlineDraft(place, stance?.reason ?? '');
  const name = nameOf(seat);
  const asksReason = stance?.stance === 'reservation' || stance?.stance === 'objection';
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    if (key === 'arrowdown' || key === 'arrowup')
      moveFocus(event.currentTarget, key === 'arrowdown' ? 1 : -1);
    else if (Object.hasOwn(letters, key)) onStance(letters[key] ?? null, reason);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- letters are a shortcut for the buttons inside
    <li className={styles['person']} onKeyDown={onKeyDown}>
      <DomainDot domain={seat.contact.domain} />
      <span>
        {name} <span className={styles['quiet']}>{seat.contact.profession}</span>
      </span>
      <SegmentedControl
        label={text.label(name)}
        segments={stances.map(({ id, label }) => ({ id: id as StanceKind | 'none', label }))}
        value={stance?.stance ?? 'none'}
        onChange={(next) => {
          if (next !== 'none') onStance(next, reason);
        }}
      />
      {asksReason && (
        <div className={styles['reason']}>
          <TextField
            aria-label={text.reason(name)}
            label={text.reasonField}
            value={reason}
            onChange={setReason}
            onBlur={() => {
              if (stance !== undefined && reason !== stance.reason) onStance(stance.stance, reason);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && stance !== undefined) onStance(stance.stance, reason);
            }}
          />
        </div>
      )}
    </li>
  );
}

/** To the same place in the row below or above. */
function moveFocus(row: HTMLElement, step: 1 | -1): void {
  const next = step === 1 ? row.nextElementSibling : row.previousElementSibling;
  const place = [...row.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
  const buttons = next?.querySelectorAll<HTMLButtonElement>('button') ?? [];
  buttons[Math.max(0, place)]?.focus();
}
