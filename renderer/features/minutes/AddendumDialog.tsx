import type { ReactNode } from 'react';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';

export type AddendumDialogProps = Readonly<{
  place: { readonly caseId: string; readonly discussionId: string };
  onClose: () => void;
}>;

/** What has to be said after adoption. */
export function AddendumDialog({ place, onClose }: AddendumDialogProps): ReactNode {
  const draft = useDraft(`addendum:${place.discussionId}`);
  const add = useCommand('minutes.addAddendum');
  const isEmpty = draft.text.trim() === '';
  const submit = (): void =>
    add.mutate(
      { ...place, body: draft.text },
      {
        onSuccess: () => {
          draft.clear();
          showToast(words.addendumDone, { tone: 'good' });
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.addendumTitle}
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" onPress={submit} isPending={add.isPending} isDisabled={isEmpty}>
            {words.addendumDo}
          </Button>
        </>
      }
    >
      <TextArea
        label={words.addendumLabel}
        hint={words.addendumHint}
        value={draft.text}
        onChange={draft.setText}
        error={add.error?.message ?? ''}
        isDisabled={!draft.ready}
        rows={5}
      />
    </Dialog>
  );
}
