import type { ReactNode } from 'react';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import type { IntakeDetail } from './intakeWords.ts';

const words = intakeScreenText.outcome;

/** Back to triage, with the reason that stays in the history. */
export function ReopenDialog(props: Readonly<{ intake: IntakeDetail; onClose: () => void }>): ReactNode {
  const { intake, onClose } = props;
  const run = useDeed('good');
  const [reason, setReason, forgetReason] = useKept(`intake:${intake.id}:reopen`, '');
  const reopen = async (): Promise<void> => {
    const done = await run(
      'intake.reopen',
      { intakeId: intake.id, version: intake.version, reason: reason.trim() },
      words.reopened,
    );
    if (done === null) return;
    forgetReason();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.reopenTitle}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" isDisabled={reason.trim() === ''} onPress={() => void reopen()}>
            {words.reopen}
          </Button>
        </>
      }
    >
      <TextField
        label={words.reopenReason}
        isRequired
        maxLength={500}
        value={reason}
        onChange={setReason}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere, and this is what it asks
        autoFocus
      />
    </Dialog>
  );
}
