import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { legalBases, type LegalBasisId } from '../../../shared/model/lists/legalBases.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { lawText } from '../../../shared/text/nl/law.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { Term } from '../learning/Term.tsx';
import styles from './law.module.css';

const words = lawText.basis;
const tests = ['purpose', 'proportionality', 'subsidiarity'] as const;
const options = legalBases.map(({ id, label, note }) => ({
  id,
  label,
  ...(note === '' ? {} : { detail: note }),
}));

/** Choose a basis, write down the three tests, and stand for it. A suggestion is shown, never filled in. */
export function BasisForm({ caseId, law }: Readonly<{ caseId: string; law: Output<'law.get'> }>): ReactNode {
  const { basis } = law;
  const setBasis = useCommand('law.setBasis');
  const hint = useDescribedByHint('lawBasis');
  const [chosen, setChosen] = useState<LegalBasisId>(basis?.basis ?? 'unknown');
  const [lawNote, setLawNote, forgetNote] = useKept(`basis:${caseId}:lawNote`, basis?.lawNote ?? '');
  const [specialData, setSpecialData] = useState(basis?.specialData ?? false);
  const [criminalData, setCriminalData] = useState(basis?.criminalData ?? false);
  const [confirmedBy, setConfirmedBy, forgetName] = useKept(`basis:${caseId}:by`, basis?.confirmedBy ?? '');
  const purpose = useDraft(`basis:${caseId}:purpose`, basis?.purpose ?? '');
  const proportionality = useDraft(`basis:${caseId}:proportionality`, basis?.proportionality ?? '');
  const subsidiarity = useDraft(`basis:${caseId}:subsidiarity`, basis?.subsidiarity ?? '');
  const reason = useDraft(`basis:${caseId}:reason`, basis?.reason ?? '');
  const drafts = { purpose, proportionality, subsidiarity };
  const error = (field: string): string | undefined =>
    setBasis.error?.error.fields?.some((problem) => problem.field === field)
      ? setBasis.error.message
      : undefined;

  const save = (confirm: boolean): void =>
    setBasis.mutate(
      {
        caseId,
        version: basis?.version ?? null,
        basis: chosen,
        lawNote,
        purpose: purpose.text,
        proportionality: proportionality.text,
        subsidiarity: subsidiarity.text,
        reason: reason.text,
        specialData,
        criminalData,
        confirm,
        confirmedBy,
      },
      {
        onSuccess: () => {
          for (const draft of [purpose, proportionality, subsidiarity, reason]) draft.clear();
          forgetNote();
          forgetName();
          showToast(confirm ? words.done : words.saved, { tone: confirm ? 'good' : 'neutral' });
        },
      },
    );

  return (
    <Card title={<Term of="grondslag">{words.title}</Term>} note={words.note}>
      <div className={styles.form}>
        <Hint place="lawBasis" />
        {law.exportStops.map((stop) => (
          <p key={stop} className={styles.stop}>
            <span aria-hidden="true">■ </span>
            {words.stops[stop]}
          </p>
        ))}
        {basis !== null && basis.confirmedOn !== null && (
          <p className={styles.good}>
            <span aria-hidden="true">● </span>
            {words.confirmed(basis.confirmedBy, formatDateWithoutWeekday(basis.confirmedOn))}
          </p>
        )}
        {law.suggestion !== null && (
          <p className={styles.quiet}>
            {words.suggestion(labelOf(legalBases, law.suggestion.basis), law.suggestion.meetingType)}
          </p>
        )}
        {setBasis.error !== null && (setBasis.error.error.fields ?? []).length === 0 && (
          <ErrorNotice title={setBasis.error.message} />
        )}
        <div className={styles.pair} data-place="basis">
          <Select
            {...hint}
            label={words.choice}
            options={options}
            value={chosen}
            onChange={setChosen}
            error={error('basis')}
          />
          <TextField label={words.lawNote} value={lawNote} onChange={setLawNote} maxLength={500} />
        </div>
        {tests.map((test) => (
          <TextArea
            key={test}
            label={lawText.tests[test].label}
            hint={lawText.tests[test].question}
            rows={2}
            value={drafts[test].text}
            onChange={drafts[test].setText}
            error={error(test)}
          />
        ))}
        <TextArea
          label={words.reason}
          rows={2}
          value={reason.text}
          onChange={reason.setText}
          error={error('reason')}
        />
        <BsnNotice texts={[purpose.text, proportionality.text, subsidiarity.text, reason.text, lawNote]} />
        <Checkbox isSelected={specialData} onChange={setSpecialData}>
          {words.specialData}
        </Checkbox>
        <Checkbox isSelected={criminalData} onChange={setCriminalData}>
          {words.criminalData}
        </Checkbox>
        <TextField
          label={words.confirmedBy}
          value={confirmedBy}
          onChange={setConfirmedBy}
          maxLength={500}
          error={error('confirmedBy')}
        />
        <div className={styles.actions}>
          <Button onPress={() => save(false)} isPending={setBasis.isPending}>
            {words.save}
          </Button>
          <Button onPress={() => save(true)} isPending={setBasis.isPending}>
            {words.confirm}
          </Button>
        </div>
      </div>
    </Card>
  );
}
