import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { SaveForm } from './SaveForm.tsx';

export type FormDialogProps = Readonly<{
  title: string;
  /** Fields; a wrong one says so itself. */
  children: ReactNode;
  onClose: () => void;
  onSave: () => void;
  isSaving: boolean;
  /** False while something is missing: the button says so, and no key saves. */
  canSave?: boolean;
  /** For short forms: Enter in a line saves too. */
  enterSaves?: boolean;
  /** "Bewaar" when left out. */
  saveLabel?: string;
  /** What was refused and does not belong to one field; stands above the fields. */
  error?: Readonly<{ message: string }> | null;
  /** Takes the thing itself away; left out while there is nothing to take away yet. */
  removal?: Readonly<{ label?: string; onPress: () => void; isPending: boolean }> | null;
  size?: 'small' | 'medium' | 'large';
}>;

/**
 * A window to fill in and save: Ctrl+Enter saves from any field, a press outside loses nothing, and the button that saves
 * comes last.
 */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, onClose, onSave, isSaving, error = null, removal = null, size = 'medium' } = props;
  const { canSave = true, enterSaves = false } = props;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size={size}
      closeOnPressOutside={false}
      actions={
        <>
          {removal !== null && (
            <Button variant="quiet" isPending={removal.isPending} onPress={removal.onPress}>
              {removal.label ?? componentsText.remove}
            </Button>
          )}
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" onPress={onSave} isDisabled={!canSave} isPending={isSaving}>
            {props.saveLabel ?? componentsText.save}
          </Button>
        </>
      }
    >
      <SaveForm
        enterSaves={enterSaves}
        onSave={() => {
          if (canSave) onSave();
        }}
      >
        {error !== null && <ErrorNotice title={error.message} />}
        {props.children}
      </SaveForm>
    </Dialog>
  );
}
