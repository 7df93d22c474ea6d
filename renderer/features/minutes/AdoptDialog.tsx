import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { useCommand } from '../../client/hooks.ts';
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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(answer.recipients.map(({ contactId }) => contactId)),
  );
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
      <fieldset className={styles.choices}>
        <legend>{words.adoptWho}</legend>
        {answer.recipients.length === 0 && <p>{words.noRecipients}</p>}
        {answer.recipients.map((person) => (
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
