import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { useDone } from '../../client/useDone.ts';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { OfferFinder } from '../network/OfferFinder.tsx';
import type { Goal } from './goal.ts';
import { useWho } from './useWho.ts';
import { WhoFields } from './WhoFields.tsx';
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
  const say = useDone();
  const place = known === null ? `goal:new:${caseId}` : `goal:${known.id}`;
  const body = useDraft(place, known?.body ?? '');
  const result = useDraft(`${place}:result`, known?.result ?? '');
  const [untilDate, setUntilDate] = useState<string | null>(known?.untilDate ?? null);
  const [domain, setDomain] = useState<string>(props.domain ?? noDomain);
  const hint = useDescribedByHint('planGoal');
  const who = useWho(place, known);
  const [tried, setTried] = useState(false);
  const add = useCommand('plan.addGoal');
  const change = useCommand('plan.changeGoal');
  const remove = useCommand('plan.removeGoal');
  const error = add.error ?? change.error ?? remove.error;

  const forget = (): void => {
    body.clear();
    result.clear();
    who.forget();
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
      ...who.value,
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
          say(words.removed);
          forget();
        },
      },
    );
  };

  return (
    <FormDialog
      onClose={onClose}
      title={known === null ? words.addTitle : words.changeTitle}
      onSave={save}
      isSaving={add.isPending || change.isPending}
      error={error}
      removal={known === null ? null : { onPress: () => takeAway(known), isPending: remove.isPending }}
    >
      <Hint place="planGoal" />
      <TextArea
        {...hint}
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
      <BsnNotice texts={[body.text, result.text, who.value.whoWords]} />
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
      <WhoFields who={who} known={known?.who?.name ?? ''} />
      <OfferFinder />
    </FormDialog>
  );
}
