import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { groupText as words } from '../../../shared/text/nl/group.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import cases from '../cases/cases.module.css';

/** A person moves the group to another step, with the day and why. */
export function MoveDialog(
  props: Readonly<{ caseId: string; approach: Output<'group.get'>; today: string; onClose: () => void }>,
): ReactNode {
  const { caseId, approach, today, onClose } = props;
  const others = approach.steps.filter(({ id }) => id !== approach.currentStep);
  const at = approach.steps.findIndex(({ id }) => id === approach.currentStep);
  const [step, setStep] = useState(approach.steps[at + 1]?.id ?? others[0]?.id ?? approach.currentStep);
  const [onDate, setOnDate] = useState(today);
  const [reason, setReason, forgetReason] = useKept(`group:${caseId}:move`, '');
  const [tried, setTried] = useState(false);
  const move = useCommand('group.move');
  const save = (): void => {
    setTried(true);
    if (reason.trim() === '') return;
    const onSuccess = (): void => {
      forgetReason();
      onClose();
    };
    move.mutate({ caseId, step, onDate, reason }, { onSuccess });
  };
  return (
    <FormDialog
      onClose={onClose}
      title={words.moveTitle}
      onSave={save}
      isSaving={move.isPending}
      error={move.error}
    >
      <div className={cases.pair}>
        <Select
          takesFocus
          label={words.step}
          options={others.map(({ id, name }) => ({ id, label: name }))}
          value={step}
          onChange={setStep}
        />
        <DatePicker
          label={words.onDate}
          value={onDate}
          maximum={today}
          onChange={(date) => {
            if (date !== null) setOnDate(date);
          }}
        />
      </div>
      <TextField
        label={words.reason}
        value={reason}
        onChange={setReason}
        maxLength={500}
        isRequired
        error={tried && reason.trim() === '' ? words.reasonMissing : undefined}
      />
    </FormDialog>
  );
}
