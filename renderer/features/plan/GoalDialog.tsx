import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useClient } from '../../client/ClientProvider.tsx';
import { useKept } from '../../client/useKept.ts';
import { showToast } from '../../components/toastQueue.ts';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { ContactPicker } from '../cases/ContactPicker.tsx';
import { SaveForm } from '../cases/SaveForm.tsx';
import type { Goal } from './goal.ts';
import { OfferFinder } from '../network/OfferFinder.tsx';
import styles from './plan.module.css';

const words = planText.goal;
const noDomain = 'none';

/** A new goal, or all of a goal that can be changed. */
export function GoalDialog(
  props: Readonly<{
    caseId: string;
    plan: Output<'plan.get'>;
    known: Goal | null;
    /** Where it starts. */
    domain: string | null;
    onClose: () => void;
  }>,
): ReactNode {
  const { caseId, plan, known, onClose } = props;
  const client = useClient();
  const place = known === null ? `goal:new:${caseId}` : `goal:${known.id}`;
  const body = useDraft(place, known?.body ?? '');
  const result = useDraft(`${place}:result`, known?.result ?? '');
  const [untilDate, setUntilDate] = useState<string | null>(known?.untilDate ?? null);
  const [domain, setDomain] = useState<string>(props.domain ?? noDomain);
  const [whoContactId, setWhoContactId] = useState(known?.whoContactId ?? null);
  const [whoWords, setWhoWords, forgetWho] = useKept(`${place}:who`, known?.whoWords ?? '');
  const [tried, setTried] = useState(false);
  const add = useCommand('plan.addGoal');
  const change = useCommand('plan.changeGoal');
  const remove = useCommand('plan.removeGoal');
  const error = add.error ?? change.error ?? remove.error;

  const forget = (): void => {
    body.clear();
    result.clear();
    forgetWho();
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (body.text.trim() === '') return;
    const fields = {
      lifeDomain: domain === noDomain ? null : domain,
      body: body.text,
      result: result.text,
      untilDate,
      whoContactId,
      whoWords,
    };
    const onSuccess = (): void => {
      showToast(words.saved, { tone: 'good' });
      forget();
    };
    if (known === null) add.mutate({ caseId, ...fields }, { onSuccess });
    else change.mutate({ id: known.id, version: known.version, ...fields }, { onSuccess });
  };
  const takeAway = (goal: Goal): void => {
    remove.mutate(
      { id: goal.id, version: goal.version },
      {
        onSuccess: () => {
          showToast(words.removed, {
            undo: () => void client.call('history.undo', {}).catch(() => undefined),
          });
          forget();
        },
      },
    );
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={known === null ? words.addTitle : words.changeTitle}
      closeOnPressOutside={false}
      actions={
        <>
          {known !== null && (
            <Button variant="quiet" onPress={() => takeAway(known)} isPending={remove.isPending}>
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
          label={words.body}
          rows={2}
          isRequired
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
          autoFocus
          value={body.text}
          onChange={body.setText}
          error={tried && body.text.trim() === '' ? words.bodyMissing : undefined}
        />
        <TextArea label={words.result} rows={2} value={result.text} onChange={result.setText} />
        <BsnNotice texts={[body.text, result.text, whoWords]} />
        <div className={styles.pair}>
          <DatePicker label={words.until} value={untilDate} onChange={setUntilDate} />
          {plan.domains.length > 0 && (
            <Select
              label={words.domain}
              options={[{ id: noDomain, label: words.noDomain }, ...plan.domains]}
              value={domain}
              onChange={setDomain}
            />
          )}
        </div>
        <div className={styles.pair}>
          <ContactPicker
            label={words.who}
            value={{ contactId: whoContactId, organisationId: null }}
            valueLabel={known?.who?.name ?? ''}
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
        <OfferFinder />
      </SaveForm>
    </Dialog>
  );
}
