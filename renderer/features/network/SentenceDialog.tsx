import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../meetings/useDeed.ts';
import page from './Network.module.css';

/** Writes or changes the joint sentence without a round; the one before keeps its date. */
export function SentenceDialog(
  props: Readonly<{
    seriesId: string | null;
    current: Output<'network.ambition'>['current'];
    onClose: () => void;
  }>,
): ReactNode {
  const { seriesId, current, onClose } = props;
  const deed = useDeed();
  const sentence = useDraft(`ambition:${seriesId ?? 'all'}:sentence`, current?.sentence ?? '');
  const goals = useDraft(`ambition:${seriesId ?? 'all'}:goals`, current?.goals ?? '');
  const [reason, setReason] = useState('');
  const close = (): void => {
    sentence.clear();
    goals.clear();
    onClose();
  };
  const keep = async (): Promise<void> => {
    const input = {
      seriesId,
      sentence: sentence.text.trim(),
      goals: goals.text.trim(),
      reason: reason.trim(),
    };
    if (input.sentence !== '' && (await deed('network.setAmbition', input, words.kept)) !== null) close();
  };
  return (
    <Dialog
      isOpen
      title={words.current}
      onClose={close}
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={close}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={sentence.text.trim() === ''} onPress={() => void keep()}>
            {words.keep}
          </Button>
        </>
      }
    >
      <div className={page.column}>
        <TextArea
          label={words.sentence}
          hint={words.sentenceHint}
          value={sentence.text}
          onChange={(value) => sentence.setText(value)}
          isDisabled={!sentence.ready}
          rows={2}
          maxLength={2000}
        />
        <TextArea
          label={words.goals}
          hint={words.goalsHint}
          value={goals.text}
          onChange={(value) => goals.setText(value)}
          isDisabled={!goals.ready}
          rows={3}
          maxLength={2000}
        />
        {current !== null && (
          <TextField label={words.reason} value={reason} onChange={setReason} maxLength={2000} />
        )}
      </div>
    </Dialog>
  );
}
