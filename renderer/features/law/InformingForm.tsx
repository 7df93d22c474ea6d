import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { informingStates } from '../../../shared/model/lists/consentLists.ts';
import { lawText } from '../../../shared/text/nl/law.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { Term } from '../learning/Term.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { ContactPicker } from '../cases/ContactPicker.tsx';
import styles from './law.module.css';

const words = lawText.informing;
const options = informingStates.map(({ id, label }) => ({ id, label }));

/** Who tells the person concerned what, and when; postponed only with a reason and a day to look again. */
export function InformingForm({
  caseId,
  law,
}: Readonly<{ caseId: string; law: Output<'law.get'> }>): ReactNode {
  const { informing } = law;
  const keep = useCommand('law.setInforming');
  const [state, setState] = useState(informing?.state ?? 'toDo');
  const [byContactId, setBy] = useState(informing?.byContactId ?? null);
  const [informedOn, setInformedOn] = useState(informing?.informedOn ?? null);
  const [recheckOn, setRecheckOn] = useState(informing?.recheckOn ?? null);
  const told = useDraft(`informing:${caseId}:told`, informing?.told ?? '');
  const notTold = useDraft(`informing:${caseId}:notTold`, informing?.notTold ?? '');
  const reason = useDraft(`informing:${caseId}:reason`, informing?.reason ?? '');
  const error = (field: string): string | undefined =>
    keep.error?.error.fields?.some((problem) => problem.field === field) ? keep.error.message : undefined;

  const save = (): void =>
    keep.mutate(
      {
        caseId,
        version: informing?.version ?? null,
        state,
        byContactId,
        informedOn,
        told: told.text,
        notTold: notTold.text,
        reason: reason.text,
        recheckOn,
      },
      {
        onSuccess: () => {
          for (const draft of [told, notTold, reason]) draft.clear();
          showToast(words.saved, { tone: 'good' });
        },
      },
    );

  return (
    <Card title={<Term of="informeren van de betrokkene">{words.title}</Term>}>
      <div className={styles.form}>
        {keep.error !== null && (keep.error.error.fields ?? []).length === 0 && (
          <ErrorNotice title={keep.error.message} />
        )}
        <div className={styles.pair} data-place="informing">
          <Select label={words.state} options={options} value={state} onChange={setState} />
          <ContactPicker
            label={words.by}
            value={{ contactId: byContactId, organisationId: null }}
            valueLabel={informing?.by?.name ?? ''}
            onChange={({ contactId }) => setBy(contactId)}
          />
          {state === 'informed' && (
            <DatePicker
              label={words.informedOn}
              value={informedOn}
              onChange={setInformedOn}
              error={error('informedOn')}
            />
          )}
          {state === 'postponed' && (
            <DatePicker
              label={words.recheckOn}
              value={recheckOn}
              onChange={setRecheckOn}
              error={error('recheckOn')}
            />
          )}
        </div>
        {(state === 'postponed' || state === 'notApplicable') && (
          <TextArea
            label={words.reason}
            rows={2}
            value={reason.text}
            onChange={reason.setText}
            error={error('reason')}
          />
        )}
        <TextArea label={words.told} rows={2} value={told.text} onChange={told.setText} />
        <TextArea label={words.notTold} rows={2} value={notTold.text} onChange={notTold.setText} />
        <BsnNotice texts={[told.text, notTold.text, reason.text]} />
        <div className={styles.actions}>
          <Button onPress={save} isPending={keep.isPending}>
            {words.save}
          </Button>
        </div>
      </div>
    </Card>
  );
}
