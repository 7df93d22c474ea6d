import { useState, type ReactNode } from 'react';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ContactPicker } from '../cases/ContactPicker.tsx';
import { SaveForm } from '../cases/SaveForm.tsx';
import type { Goal } from './goal.ts';
import styles from './plan.module.css';

const words = planText.goal;

/** One step towards a goal: what, who, before when. */
export function StepDialog(
  props: Readonly<{ goalId: string; known: Goal['steps'][number] | null; onClose: () => void }>,
): ReactNode {
  const { goalId, known, onClose } = props;
  const place = `goal-step:${known?.id ?? `new:${goalId}`}`;
  const body = useDraft(place, known?.body ?? '');
  const [whoContactId, setWhoContactId] = useState(known?.whoContactId ?? null);
  const [whoWords, setWhoWords, forgetWho] = useKept(`${place}:who`, known?.whoWords ?? '');
  const [dueDate, setDueDate] = useState<string | null>(known?.dueDate ?? null);
  const [tried, setTried] = useState(false);
  const add = useCommand('plan.addStep');
  const change = useCommand('plan.changeStep');
  const remove = useCommand('plan.removeStep');
  const error = add.error ?? change.error ?? remove.error;
  const onSuccess = (): void => {
    body.clear();
    forgetWho();
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (body.text.trim() === '') return;
    const fields = { body: body.text, whoContactId, whoWords, dueDate };
    if (known === null) add.mutate({ goalId, ...fields }, { onSuccess });
    else
      change.mutate({ id: known.id, version: known.version, ...fields, doneOn: known.doneOn }, { onSuccess });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.stepTitle}
      closeOnPressOutside={false}
      actions={
        <>
          {known !== null && (
            <Button
              variant="quiet"
              isPending={remove.isPending}
              onPress={() => remove.mutate({ id: known.id, version: known.version }, { onSuccess })}
            >
              {words.remove}
            </Button>
          )}
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" onPress={save} isPending={add.isPending || change.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <SaveForm onSave={save}>
        {error !== null && <ErrorNotice title={error.message} />}
        <TextArea
          label={words.stepBody}
          rows={2}
          isRequired
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
          autoFocus
          value={body.text}
          onChange={body.setText}
          error={tried && body.text.trim() === '' ? words.stepMissing : undefined}
        />
        <div className={styles.pair}>
          <ContactPicker
            label={words.who}
            value={{ contactId: whoContactId, organisationId: null }}
            valueLabel={known?.who ?? ''}
            onChange={({ contactId }) => setWhoContactId(contactId)}
          />
          <TextField
            label={words.whoWords}
            hint={words.whoWordsHint}
            value={whoWords}
            onChange={setWhoWords}
            maxLength={500}
          />
        </div>
        <DatePicker label={words.stepDue} value={dueDate} onChange={setDueDate} />
      </SaveForm>
    </Dialog>
  );
}
