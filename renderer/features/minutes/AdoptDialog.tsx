import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { agreementText } from '../../../shared/text/nl/agreement.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './MinutesScreen.module.css';

export type AdoptDialogProps = Readonly<{
  answer: Output<'minutes.caseDocument'>;
  place: { readonly caseId: string; readonly discussionId: string };
  number: string;
  onClose: () => void;
}>;

/** Adopts the minutes by people who were there; says that there is no way back. */
export function AdoptDialog({ answer, place, number, onClose }: AdoptDialogProps): ReactNode {
  const { data: agreement } = useAnswer('minutes.agreement', place);
  const [picked, setChosen] = useState<ReadonlySet<string> | null>(null);
  const chair = agreement?.chair ?? null;
  const people = [
    ...(chair === null || answer.recipients.some(({ contactId }) => contactId === chair.contactId)
      ? []
      : [{ ...chair, organisation: agreementText.chairOfMeeting }]),
    ...answer.recipients,
  ];
  // After a round of agreement the chair adopts; without one it is done by everyone who was there.
  const isAsked = agreement !== undefined && agreement.askedOn !== null;
  const first =
    isAsked && chair !== null ? [chair.contactId] : answer.recipients.map(({ contactId }) => contactId);
  const chosen = picked ?? new Set(first);
  const adopt = useCommand('minutes.adopt');
  const choose = (contactId: string, isSelected: boolean): void => {
    const next = new Set(chosen);
    if (isSelected) next.add(contactId);
    else next.delete(contactId);
    setChosen(next);
  };
  const submit = (): void =>
    adopt.mutate(
      { ...place, contactIds: [...chosen], version: answer.version },
      {
        onSuccess: () => {
          showToast(words.adoptDone, { tone: 'good' });
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.adoptTitle(number)}
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            onPress={submit}
            isPending={adopt.isPending}
            isDisabled={chosen.size === 0}
          >
            {words.adoptDo}
          </Button>
        </>
      }
    >
      <p>{words.adoptExplain}</p>
      {agreement !== undefined && (
        <p>
          {isAsked
            ? agreementText.roundDone(
                agreement.people.filter(({ state }) => state === 'agreed').length,
                agreement.people.filter(({ state }) => state === 'remark').length,
                agreement.people.length,
              )
            : agreementText.roundNone}{' '}
          {agreement.isChanged && agreementText.changed}
        </p>
      )}
      <fieldset className={styles.choices}>
        <legend>{words.adoptWho}</legend>
        {people.length === 0 && <p>{words.noRecipients}</p>}
        {people.map((person) => (
          <Checkbox
            key={person.contactId}
            isSelected={chosen.has(person.contactId)}
            onChange={(isSelected) => choose(person.contactId, isSelected)}
            detail={person.organisation}
          >
            {person.name}
          </Checkbox>
        ))}
      </fieldset>
      {chosen.size === 0 && <p className={styles.small}>{words.adoptChoose}</p>}
      {adopt.error !== null && (
        <p role="alert" className={styles.late}>
          {adopt.error.message}
        </p>
      )}
    </Dialog>
  );
}
