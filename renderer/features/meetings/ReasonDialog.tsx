import { useState, type ReactElement } from 'react';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';

/** Asks a reason and keeps it; what was typed survives until it is kept. */
export function ReasonDialog(
  props: Readonly<{
    /** Place of the draft. */
    place: string;
    title: string;
    label: string;
    hint?: string;
    action: string;
    initial?: string;
    onClose: () => void;
    /** @returns false when it was refused; the dialog then stays open with the words */
    onKeep: (reason: string) => Promise<boolean>;
  }>,
): ReactElement {
  const draft = useDraft(props.place, props.initial ?? '');
  const [isPending, setPending] = useState(false);
  const keep = async (): Promise<void> => {
    setPending(true);
    const kept = await props.onKeep(draft.text.trim());
    setPending(false);
    if (!kept) return;
    draft.clear();
    props.onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={props.title}
      size="small"
      closeOnPressOutside={false}
      actions={
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={draft.text.trim() === ''}
          onPress={() => void keep()}
        >
          {props.action}
        </Button>
      }
    >
      <TextArea
        label={props.label}
        {...(props.hint === undefined ? {} : { hint: props.hint })}
        rows={3}
        maxLength={500}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of a dialog
        autoFocus
        value={draft.text}
        onChange={(words) => draft.setText(words)}
      />
    </Dialog>
  );
}
