import { useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { StartAnew } from '../../components/StartAnew.tsx';
import styles from './FirstTime.module.css';

const text = firstTimeText.rules;
const rules = ['careDual', 'careYouth12', 'school16'] as const;

interface RulesPartProps {
  readonly saveLabel?: string;
  readonly onSaved?: () => void;
  /** More buttons, before the one that saves. */
  readonly children?: ReactNode;
}

/** What a new case begins with: who consents, when it is looked at again and when it must be gone. */
export function RulesPart(props: RulesPartProps): ReactElement | null {
  const { data } = useAnswer('learning.rules', {});
  return data === undefined ? null : (
    <StartAnew from={JSON.stringify(data)}>
      <RulesForm kept={data} {...props} />
    </StartAnew>
  );
}

function RulesForm({
  kept,
  saveLabel = text.save,
  onSaved,
  children,
}: RulesPartProps & Readonly<{ kept: Output<'learning.rules'> }>): ReactElement {
  const keep = useCommand('learning.keepRules');
  const [consentRule, setConsentRule] = useState(kept.consentRule);
  const [reviewMonths, setReviewMonths] = useState(kept.reviewMonths);
  const [retentionMonths, setRetentionMonths] = useState(kept.retentionMonths);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate(
      { consentRule, reviewMonths, retentionMonths },
      { onSuccess: () => (onSaved === undefined ? showToast(text.saved, { tone: 'good' }) : onSaved()) },
    );
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <RadioGroup
        label={text.consent}
        options={rules.map((id) => ({ id, ...text.consentRules[id] }))}
        value={consentRule}
        onChange={setConsentRule}
      />
      <div className={styles['pair']}>
        <NumberField
          label={text.review}
          value={reviewMonths}
          onChange={(months) => setReviewMonths(months ?? kept.reviewMonths)}
          minimum={1}
          maximum={240}
        />
        <NumberField
          label={text.retention}
          value={retentionMonths}
          onChange={(months) => setRetentionMonths(months ?? kept.retentionMonths)}
          minimum={1}
          maximum={240}
        />
      </div>
      <p className={styles['note']} aria-live="polite">
        {text.words(reviewMonths, retentionMonths)}
      </p>
      {keep.error !== null && <p role="alert">{keep.error.message}</p>}
      <div className={styles['buttons']}>
        {children}
        <Button
          type="submit"
          variant={saveLabel === text.save ? 'secondary' : 'primary'}
          isPending={keep.isPending}
        >
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
