import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useInlineDraft } from '../../client/useInlineDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Card } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Parts.module.css';

const text = cockpitText.sayBack;

/** Say it back: decision and actions in sentences to read aloud, and one line for each phase. */
export function SayBackPart({
  card,
  call,
  canClose,
  onCloseCase,
}: Readonly<{ card: Card; call: TableCall; canClose: boolean; onCloseCase: () => void }>): ReactElement {
  const { id: discussionId, deliberation } = card;
  const phases = card.phases.filter(
    ({ id, done }) =>
      done || id === card.currentPhase || deliberation.summaries.some(({ phase }) => phase === id),
  );
  return (
    <section className={styles['part']} aria-label={cockpitText.parts.sayBack}>
      <div>
        <h3>{text.read}</h3>
        <SpokenOutcome card={card} />
      </div>
      {card.decisions.length + card.actions.length > 0 && (
        <Checkbox
          isSelected={card.decisionSaidAloud}
          onChange={(said) => void call('chairing.sayDecisionAloud', { discussionId, said })}
        >
          {text.said}
        </Checkbox>
      )}
      <div>
        <h3>{text.summaries}</h3>
        {phases.map((phase) => (
          <Summary
            key={phase.id}
            place={`phase-summary:${discussionId}:${phase.id}`}
            label={text.summaryOf(phase.name)}
            value={deliberation.summaries.find((summary) => summary.phase === phase.id)?.body ?? ''}
            onKeep={(body) => void call('chairing.summarisePhase', { discussionId, phase: phase.id, body })}
          />
        ))}
      </div>
      {canClose && (
        <p>
          <Button size="small" onPress={onCloseCase}>
            {text.close}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Decisions and actions as sentences; what is missing is asked in the sentence itself. */
export function SpokenOutcome({ card }: Readonly<{ card: Card }>): ReactElement {
  const decisions = card.decisions.filter(({ status }) => status !== 'superseded');
  if (decisions.length + card.actions.length === 0) return <p>{text.nothing}</p>;
  return (
    <ul className={styles['aloud']}>
      {decisions.map((decision) => (
        <li key={decision.id}>{text.decision(withoutStop(decision.body), decision.implementer)}</li>
      ))}
      {card.actions.map((action) => (
        <li key={action.id}>
          {text.action(
            withoutStop(action.body),
            action.owner,
            action.dueDate === null ? '' : formatShortDate(action.dueDate),
          )}
        </li>
      ))}
    </ul>
  );
}

function Summary({
  place,
  label,
  value,
  onKeep,
}: Readonly<{ place: string; label: string; value: string; onKeep: (body: string) => void }>): ReactElement {
  const [body, setBody] = useInlineDraft(place, value);
  const keep = (): void => {
    if (body.trim() !== value) onKeep(body);
  };
  return (
    <TextField
      label={label}
      value={body}
      maxLength={500}
      onChange={setBody}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}

function withoutStop(body: string): string {
  return body.trim().replace(/[.\s]+$/u, '');
}
