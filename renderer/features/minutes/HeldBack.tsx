import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesRecipientsText as words } from '../../../shared/text/nl/minutesRecipients.ts';
import { useKept } from '../../client/useKept.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './RecipientsDialog.module.css';

type Answer = Output<'minutes.recipients'>;
type Line = Answer['outcome'][number];
type Place = Readonly<{ caseId: string; discussionId: string }>;

/** Decisions and actions that one of the recipients does not get, with the reason. */
export function HeldBack({ place, answer }: Readonly<{ place: Place; answer: Answer }>): ReactNode {
  const [asked, setAsked] = useState<string | null>(null);
  const command = useCommand('minutes.holdBack');
  const hold = (line: Line, contactId: string, reason: string | null, onKept?: () => void): void =>
    command.mutate(
      { ...place, kind: line.kind, lineId: line.id, contactId, reason },
      {
        onSuccess: () => {
          onKept?.();
          setAsked(null);
        },
        onError: (error) => showToast(error.message, { tone: 'bad' }),
      },
    );
  const nameOf = (contactId: string): string =>
    answer.recipients.find((person) => person.contactId === contactId)?.name ?? '';
  return (
    <section>
      <h3>{words.outcome}</h3>
      <p className={styles.small}>{answer.outcome.length === 0 ? words.noOutcome : words.outcomeNote}</p>
      <ul className={styles.people}>
        {answer.outcome.map((line) => (
          <li key={line.id}>
            <span className={styles.who}>
              {words.outcomeKinds[line.kind]}: {line.body}
              {line.heldBackFrom.map(({ contactId, reason }) => (
                <span key={contactId} className={styles.small}>
                  {words.heldBackFrom(nameOf(contactId), reason)}{' '}
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={words.giveBackTo(nameOf(contactId))}
                    onPress={() => hold(line, contactId, null)}
                  >
                    {words.giveBack}
                  </Button>
                </span>
              ))}
              {asked === line.id && (
                <Asking
                  place={`heldBack:${line.id}`}
                  people={answer.recipients.filter(
                    ({ contactId }) => !line.heldBackFrom.some((held) => held.contactId === contactId),
                  )}
                  onHold={(contactId, reason, onKept) => hold(line, contactId, reason, onKept)}
                />
              )}
            </span>
            {asked !== line.id && answer.recipients.length > line.heldBackFrom.length && (
              <Button
                size="small"
                aria-label={words.holdBackLine(line.body)}
                onPress={() => setAsked(line.id)}
              >
                {words.holdBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Asking(
  props: Readonly<{
    /** Name of the draft. */
    place: string;
    people: Answer['recipients'];
    /** `onKept` when it stands in the file. */
    onHold: (contactId: string, reason: string, onKept: () => void) => void;
  }>,
): ReactNode {
  const { people, onHold } = props;
  const [contactId, setContactId] = useState<string | null>(null);
  const [reason, setReason, forget] = useKept(props.place, '');
  return (
    <form
      className={styles.asking}
      onSubmit={(event) => {
        event.preventDefault();
        if (contactId !== null && reason.trim() !== '') onHold(contactId, reason.trim(), forget);
      }}
    >
      <Select
        label={words.holdBackWho}
        options={people.map(({ contactId: id, name }) => ({ id, label: name }))}
        value={contactId}
        onChange={setContactId}
      />
      <TextField
        label={words.holdBackReason}
        hint={words.holdBackHint}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      <Button type="submit" isDisabled={contactId === null || reason.trim() === ''}>
        {words.holdBackDo}
      </Button>
    </form>
  );
}
