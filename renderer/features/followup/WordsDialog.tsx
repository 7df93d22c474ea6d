import { useState, type ReactElement, type ReactNode } from 'react';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import styles from './Followup.module.css';

type WordsDialogProps = Readonly<{
  title: string;
  /** What it is about: the action, the decision, the feedback. */
  about: string;
  /** Null: nothing is written, only what stands with it. */
  label: string | null;
  confirm: string;
  /** Place of the draft, so that what is typed survives a crash. */
  place: string;
  initial?: string;
  isOptional?: boolean;
  canConfirm?: boolean;
  /** Stands before the text; the other parts after it. */
  before?: ReactNode;
  children?: ReactNode;
  onClose: () => void;
  /** @returns false when it was refused: the dialog stays open with its words */
  onConfirm: (words: string) => Promise<boolean>;
}>;

/** Asks for a reason or a short text, and whatever else stands with it. */
export function WordsDialog(props: WordsDialogProps): ReactElement {
  const { title, about, label, confirm, onClose, onConfirm, isOptional = false, canConfirm = true } = props;
  const draft = useDraft(props.place, props.initial ?? '');
  const [busy, setBusy] = useState(false);
  const words = draft.text.trim();
  const isReady = canConfirm && (isOptional || words !== '');
  const save = async (): Promise<void> => {
    setBusy(true);
    const done = await onConfirm(words);
    setBusy(false);
    if (!done) return;
    draft.clear();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeOnPressOutside={false}
      title={title}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" isDisabled={!isReady} isPending={busy} onPress={() => void save()}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {about !== '' && (
          <p className={styles['about']}>
            <span className={styles['what']}>{about}</span>
          </p>
        )}
        {props.before}
        {label !== null && (
          <TextArea
            label={label}
            rows={2}
            isRequired={!isOptional}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
            autoFocus
            value={draft.text}
            onChange={draft.setText}
          />
        )}
        {props.children}
      </div>
    </Dialog>
  );
}
