import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useKept } from '../../client/useKept.ts';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { KeepDialog } from './KeepDialog.tsx';
import page from './Network.module.css';
import { SentenceFields, useSentence } from './SentenceFields.tsx';

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
  const draft = useSentence(`ambition:${seriesId ?? 'all'}`, current ?? { sentence: '', goals: '' });
  const [reason, setReason, forget] = useKept(`ambition:${seriesId ?? 'all'}:reason`, '');
  const close = (): void => {
    draft.clear();
    forget();
    onClose();
  };
  const keep = async (): Promise<void> => {
    if (draft.input === null) return;
    const input = { seriesId, ...draft.input, reason: reason.trim() };
    if ((await deed('network.setAmbition', input, words.kept)) !== null) close();
  };
  return (
    <KeepDialog
      title={words.current}
      canKeep={draft.input !== null}
      onKeep={() => void keep()}
      onClose={close}
    >
      <div className={`${page.column ?? ''} ${page.wide ?? ''}`}>
        <SentenceFields draft={draft} takesFocus />
        {current !== null && (
          <TextField label={words.reason} value={reason} onChange={setReason} maxLength={2000} />
        )}
      </div>
    </KeepDialog>
  );
}
