import { useState, type ReactNode } from 'react';
import { goalStates } from '../../../shared/model/lists/goalStates.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { SaveForm } from '../cases/SaveForm.tsx';
import type { Goal } from './goal.ts';

const words = planText.goal;

/** How a goal stands, as a person says it. */
export function GoalStateDialog({ goal, onClose }: Readonly<{ goal: Goal; onClose: () => void }>): ReactNode {
  const setGoalState = useCommand('plan.setGoalState');
  const [state, setState] = useState(goal.state);
  const [note, setNote, forgetNote] = useKept(`goal:${goal.id}:state`, '');
  const save = (): void =>
    setGoalState.mutate(
      { id: goal.id, version: goal.version, state, note },
      {
        onSuccess: () => {
          forgetNote();
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.stateTitle}
      size="small"
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" onPress={save} isPending={setGoalState.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <SaveForm onSave={save}>
        {setGoalState.error !== null && <ErrorNotice title={setGoalState.error.message} />}
        <p>
          <strong>{goal.body}</strong>
        </p>
        <RadioGroup label={words.state} options={goalStates} value={state} onChange={setState} />
        <TextField label={words.note} value={note} onChange={setNote} maxLength={500} />
      </SaveForm>
    </Dialog>
  );
}
