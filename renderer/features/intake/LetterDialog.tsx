import type { ReactNode } from 'react';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { tellSaved } from '../../client/toldWhenSaved.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { DocumentPreview } from '../minutes/DocumentPreview.tsx';
import styles from './LetterDialog.module.css';
import shared from './intake.module.css';

const words = intakeScreenText.letter;

/** The letter as it leaves, beside the words that are added; a Word file when it is right. */
export function LetterDialog(props: Readonly<{ intakeId: string; onClose: () => void }>): ReactNode {
  const { intakeId, onClose } = props;
  const message = useDraft(`intake:${intakeId}:letter`);
  const { data, error } = useAnswer('intake.letter', { intakeId, message: message.text });
  const save = useCommand('intake.exportLetter');
  const write = (): void =>
    save.mutate(
      { intakeId, message: message.text },
      {
        onSuccess: (saved) => {
          if (!tellSaved(saved, words.saved)) return;
          message.clear();
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      size="large"
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button
            variant="primary"
            isPending={save.isPending}
            isDisabled={data === undefined}
            onPress={write}
          >
            {words.save}
          </Button>
        </>
      }
    >
      {save.error !== null && <ErrorNotice title={save.error.message} />}
      {error !== null && data === undefined && <ErrorNotice title={error.message} />}
      <div className={styles.letter}>
        <div className={shared.stack}>
          <TextArea
            label={words.message}
            hint={words.messageHint}
            rows={6}
            value={message.text}
            onChange={message.setText}
          />
          <p aria-live="polite" className={shared.quiet}>
            {data?.masked === true ? words.masked : ''}
          </p>
          <BsnNotice texts={[message.text]} />
        </div>
        <div className={styles.paper}>
          {data === undefined ? (
            <Spinner label={words.title} />
          ) : (
            <DocumentPreview document={data.document} />
          )}
        </div>
      </div>
    </Dialog>
  );
}
