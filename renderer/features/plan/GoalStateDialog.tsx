import { useState, type ReactNode } from 'react';
import { goalStates } from '../../../shared/model/lists/goalStates.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
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
    <FormDialog
      onClose={onClose}
      title={words.stateTitle}
      size="small"
      onSave={save}
      isSaving={setGoalState.isPending}
      error={setGoalState.error}
    >
      <p>
        <strong>{goal.body}</strong>
      </p>
      <RadioGroup label={words.state} options={goalStates} value={state} onChange={setState} />
      <TextField label={words.note} value={note} onChange={setNote} maxLength={500} />
    </FormDialog>
  );
}
