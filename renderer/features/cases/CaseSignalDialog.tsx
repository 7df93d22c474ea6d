import type { ReactNode } from 'react';
import { caseDeedsText } from '../../../shared/text/nl/caseDeeds.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { SignalForm } from '../insight/SignalForm.tsx';

/** A signal that is tied to this case from the start; typed text stays when the window is closed. */
export function CaseSignalDialog(
  props: Readonly<{ caseId: string; number: string; onClose: () => void }>,
): ReactNode {
  const { caseId, number, onClose } = props;
  return (
    <Dialog isOpen onClose={onClose} title={caseDeedsText.signal.title(number)} closeOnPressOutside={false}>
      <SignalForm isLong isPrimary takesFocus atCase={caseId} onSaved={onClose} />
    </Dialog>
  );
}
