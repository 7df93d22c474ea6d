import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { groupText as words } from '../../../shared/text/nl/group.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { SaveForm } from '../cases/SaveForm.tsx';
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
    <Dialog
      isOpen
      onClose={onClose}
      title={words.moveTitle}
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" onPress={save} isPending={move.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <SaveForm onSave={save}>
        {move.error !== null && <ErrorNotice title={move.error.message} />}
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
      </SaveForm>
    </Dialog>
  );
}
