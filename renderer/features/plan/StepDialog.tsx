import { useState, type ReactNode } from 'react';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { useDone } from '../../client/useDone.ts';
import type { Goal } from './goal.ts';
import { useWho } from './useWho.ts';
import { WhoFields } from './WhoFields.tsx';

const words = planText.goal;
type Step = Goal['steps'][number];

/** One step towards a goal: what, who, before when. */
export function StepDialog(
  props: Readonly<{ goalId: string; known: Step | null; onClose: () => void }>,
): ReactNode {
  const { goalId, known, onClose } = props;
  const say = useDone();
  const place = `goal-step:${known?.id ?? `new:${goalId}`}`;
  const body = useDraft(place, known?.body ?? '');
  const who = useWho(place, known);
  const [dueDate, setDueDate] = useState<string | null>(known?.dueDate ?? null);
  const [tried, setTried] = useState(false);
  const add = useCommand('plan.addStep');
  const change = useCommand('plan.changeStep');
  const remove = useCommand('plan.removeStep');
  const error = add.error ?? change.error ?? remove.error;
  const onSuccess = (): void => {
    body.clear();
    who.forget();
    onClose();
  };
  const takeAway = (step: Step): void =>
    remove.mutate(
      { id: step.id, version: step.version },
      {
        onSuccess: () => {
          say(words.stepRemoved);
          onSuccess();
        },
      },
    );
  const save = (): void => {
    setTried(true);
    if (body.text.trim() === '') return;
    const fields = { body: body.text, ...who.value, dueDate };
    if (known === null) add.mutate({ goalId, ...fields }, { onSuccess });
    else
      change.mutate({ id: known.id, version: known.version, ...fields, doneOn: known.doneOn }, { onSuccess });
  };
  return (
    <FormDialog
      onClose={onClose}
      title={words.stepTitle}
      onSave={save}
      isSaving={add.isPending || change.isPending}
      error={error}
      removal={known === null ? null : { onPress: () => takeAway(known), isPending: remove.isPending }}
    >
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
      <BsnNotice texts={[body.text, who.value.whoWords]} />
      <WhoFields who={who} known={known?.who ?? ''} />
      <DatePicker label={words.stepDue} value={dueDate} onChange={setDueDate} />
    </FormDialog>
  );
}
