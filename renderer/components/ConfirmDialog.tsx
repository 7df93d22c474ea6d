import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export type ConfirmDialogProps = Readonly<{
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  /** What will happen and whether it can be taken back. */
  children: ReactNode;
  /** The deed in words ("Verwijder de actie"), never only "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  isDanger?: boolean;
  isPending?: boolean;
}>;

/** Asks before something is done. The focus starts on the safe button. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { isOpen, onClose, onConfirm, title, children, confirmLabel, isDanger = false } = props;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      size="small"
      role="alertdialog"
      closeOnPressOutside={false}
      actions={
        <>
          {/* The safe answer has the focus: a reflex on Enter changes nothing. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere */}
          <Button onPress={onClose} autoFocus>
            {props.cancelLabel ?? componentsText.cancel}
          </Button>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            isPending={props.isPending ?? false}
            onPress={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div>{children}</div>
    </Dialog>
  );
}
