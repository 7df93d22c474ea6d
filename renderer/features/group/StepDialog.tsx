import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { groupText as words } from '../../../shared/text/nl/group.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { SaveForm } from '../cases/SaveForm.tsx';

/** What is done at one step, and what is still to do. */
export function StepDialog(
  props: Readonly<{ caseId: string; step: Output<'group.get'>['steps'][number]; onClose: () => void }>,
): ReactNode {
  const { caseId, step, onClose } = props;
  const done = useDraft(`group:${caseId}:${step.id}:done`, step.done);
  const still = useDraft(`group:${caseId}:${step.id}:still`, step.still);
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
    <Dialog
      isOpen
      onClose={onClose}
      title={step.name}
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" onPress={save} isPending={saveStep.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <SaveForm onSave={save}>
        {saveStep.error !== null && <ErrorNotice title={saveStep.error.message} />}
        <p>{step.prompts.join(' ')}</p>
        <TextArea
          label={words.stepDone}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
          autoFocus
          value={done.text}
          onChange={done.setText}
        />
        <TextArea label={words.stepStill} rows={2} value={still.text} onChange={still.setText} />
        <BsnNotice texts={[done.text, still.text]} />
      </SaveForm>
    </Dialog>
  );
}
