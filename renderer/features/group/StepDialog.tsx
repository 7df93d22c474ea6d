import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { groupText as words } from '../../../shared/text/nl/group.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';

/** What is done at one step, and what is still to do. */
export function StepDialog(
  props: Readonly<{ caseId: string; step: Output<'group.get'>['steps'][number]; onClose: () => void }>,
): ReactNode {
  const { caseId, step, onClose } = props;
  const done = useDraft(`group:${caseId}:${step.id}:done`, step.done);
  const still = useDraft(`group:${caseId}:${step.id}:still`, step.still);
  const hint = useDescribedByHint('groupStep');
  const saveStep = useCommand('group.saveStep');
  const save = (): void =>
    saveStep.mutate(
      { caseId, step: step.id, version: step.version, done: done.text, still: still.text },
      {
        onSuccess: () => {
          done.clear();
          still.clear();
          onClose();
        },
      },
    );
  return (
    <FormDialog
      onClose={onClose}
      title={step.name}
      onSave={save}
      isSaving={saveStep.isPending}
      error={saveStep.error}
    >
      <p>{step.prompts.join(' ')}</p>
      <Hint place="groupStep" />
      <TextArea
        {...hint}
        label={words.stepDone}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
        autoFocus
        value={done.text}
        onChange={done.setText}
      />
      <TextArea label={words.stepStill} rows={2} value={still.text} onChange={still.setText} />
      <BsnNotice texts={[done.text, still.text]} />
    </FormDialog>
  );
}
