import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { actionKinds, actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useCommand } from '../../client/hooks.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { Goal } from './goal.ts';

const words = planText.goal;

/** Which actions of the case are done for this goal. */
export function LinkActionsDialog(
  props: Readonly<{ goal: Goal; plan: Output<'plan.get'>; onClose: () => void }>,
): ReactNode {
  const { goal, plan, onClose } = props;
  const link = useCommand('plan.linkActions');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(goal.actionIds));
  const save = (): void => link.mutate({ goalId: goal.id, actionIds: [...chosen] }, { onSuccess: onClose });
  return (
    <FormDialog
      onClose={onClose}
      title={words.linkTitle}
      onSave={save}
      isSaving={link.isPending}
      error={link.error}
    >
      <p>
        <strong>{goal.body}</strong>
      </p>
      {plan.actions.length === 0 && <p>{words.noActions}</p>}
      {plan.actions.map((action) => (
        <Checkbox
          key={action.id}
          isSelected={chosen.has(action.id)}
          onChange={(isChosen) =>
            setChosen((known) => {
              const next = new Set(known);
              if (isChosen) next.add(action.id);
              else next.delete(action.id);
              return next;
            })
          }
          detail={[
            action.owner,
            action.kind === null ? words.noKind : labelOf(actionKinds, action.kind),
            labelOf(actionStatuses, action.status),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        >
          {action.body}
        </Checkbox>
      ))}
    </FormDialog>
  );
}
