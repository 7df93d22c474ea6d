import { useState, type ReactElement } from 'react';
import { invitingText } from '../../../shared/text/nl/inviting.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './Prepare.module.css';

/** The table of partners as text; a line that does not fit is named with its number and nothing is kept. */
export function InvolvementEditor({ onClose }: Readonly<{ onClose: () => void }>): ReactElement {
  const { data } = useAnswer('meetings.involvementTable', {});
  return (
    <Dialog isOpen size="large" title={invitingText.editTitle} closeOnPressOutside={false} onClose={onClose}>
      {data === undefined ? <Spinner /> : <Editor text={data.text} isOwn={data.isOwn} onClose={onClose} />}
    </Dialog>
  );
}

function Editor(props: Readonly<{ text: string; isOwn: boolean; onClose: () => void }>): ReactElement {
  const draft = useDraft('involvement-table', props.text);
  const keep = useCommand('meetings.keepInvolvement');
  const [error, setError] = useState<string | undefined>(undefined);
  const save = (text: string): void =>
    keep.mutate(
      { text },
      {
        onSuccess: () => {
          draft.clear();
          showToast(invitingText.kept);
          props.onClose();
        },
        onError: (refused: Error) => setError(refused.message),
      },
    );
  return (
    <div className={styles.form}>
      <p className={styles.small}>{invitingText.editLead}</p>
      <TextArea
        label={invitingText.table}
        rows={14}
        maxLength={20_000}
        value={draft.text}
        onChange={(words) => draft.setText(words)}
        {...(error === undefined ? {} : { error })}
      />
      <div className={styles.buttons}>
        <Button variant="primary" isPending={keep.isPending} onPress={() => save(draft.text)}>
          {invitingText.keep}
        </Button>
        {props.isOwn && <Button onPress={() => save('')}>{invitingText.reset}</Button>}
      </div>
    </div>
  );
}
