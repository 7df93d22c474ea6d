import { useState, type ReactElement } from 'react';
import { boardMemoText } from '../../../shared/text/nl/boardMemo.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { useCommand } from '../../client/hooks.ts';
import { tellSaved } from '../../client/toldWhenSaved.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import styles from './Followup.module.css';

const text = boardMemoText.dialog;

/** One page for the bestuur; what is said about the person is an own act of sharing with its own reason (feature A15). */
export function BoardMemoDialog(
  props: Readonly<{
    about: Readonly<{ id: string; number: string }>;
    onClose: () => void;
  }>,
): ReactElement {
  const { about, onClose } = props;
  const make = useCommand('followup.exportMemo');
  const [to, setTo] = useState('');
  const question = useDraft(`memo-question:${about.id}`, '');
  const needed = useDraft(`memo-needed:${about.id}`, '');
  const background = useDraft(`memo-background:${about.id}`, '');
  const what = useDraft(`memo-what:${about.id}`, '');
  const [why, setWhy] = useState('');
  const [shares, setShares] = useState(false);
  const [before, setBefore] = useState<TypedDate>({ kind: 'none' });
  const isFilled = [to, question.text, needed.text, ...(shares ? [what.text, why] : [])].every(
    (words) => words.trim() !== '',
  );
  const save = async (): Promise<void> => {
    try {
      const saved = await make.mutateAsync({
        caseId: about.id,
        to,
        question: question.text,
        needed: needed.text,
        before: before.kind === 'date' ? before.date : null,
        background: background.text,
        ...(shares ? { sharing: { what: what.text, why } } : {}),
      });
      if (!tellSaved(saved, text.saved)) return;
      for (const draft of [question, needed, background, what]) draft.clear();
      onClose();
    } catch {
      // Shown above the fields.
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeOnPressOutside={false}
      title={text.title}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={!isFilled || before.kind === 'unclear'}
            isPending={make.isPending}
            onPress={() => void save()}
          >
            {text.make}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {make.error !== null && <ErrorNotice title={make.error.message} />}
        <p className={styles['about']}>{`${about.number} · ${text.about}`}</p>
        <TextField
          label={text.to}
          hint={text.toHint}
          isRequired
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
          autoFocus
          maxLength={500}
          value={to}
          onChange={setTo}
        />
        <TextArea
          label={text.question}
          rows={2}
          isRequired
          maxLength={2000}
          value={question.text}
          onChange={question.setText}
        />
        <TextArea
          label={text.needed}
          rows={2}
          isRequired
          maxLength={2000}
          value={needed.text}
          onChange={needed.setText}
        />
        <PhraseDateField label={text.before} initial={null} onChange={setBefore} />
        <TextArea label={text.background} rows={3} value={background.text} onChange={background.setText} />
        <Checkbox isSelected={shares} onChange={setShares} detail={text.shareHint}>
          {text.share}
        </Checkbox>
        {shares && (
          <>
            <TextArea
              label={text.what}
              rows={2}
              isRequired
              maxLength={2000}
              value={what.text}
              onChange={what.setText}
            />
            <TextField label={text.why} isRequired maxLength={500} value={why} onChange={setWhy} />
          </>
        )}
        <BsnNotice texts={[question.text, needed.text, background.text, what.text]} />
      </div>
    </Dialog>
  );
}
