import { useState, type ReactNode } from 'react';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { KeepDialog } from './KeepDialog.tsx';
import { linesOf } from './lines.ts';
import page from './Network.module.css';

const words = ambitionText.evaluation;

/** Name and statements of a new evaluation; the usual statements are filled in. */
export function StartEvaluationDialog(
  props: Readonly<{ onClose: () => void; onStarted: (id: string) => void }>,
): ReactNode {
  const deed = useDeed();
  const { data: session } = useAnswer('casefile.state', {});
  const year = Number(session?.today.slice(0, 4) ?? '2000');
  const [name, setName] = useState<string | null>(null);
  const statements = useDraft('evaluation:new', words.standard.join('\n'));
  const shownName = name ?? words.nameNow(year);
  const lines = linesOf(statements.text).slice(0, 20);
  const canStart = shownName.trim() !== '' && lines.length > 0;
  const close = (): void => {
    statements.clear();
    props.onClose();
  };
  const start = async (): Promise<void> => {
    if (!canStart) return;
    const input = { name: shownName.trim(), year, statements: lines.map((line) => line.slice(0, 500)) };
    const made = await deed('network.startEvaluation', input, words.started);
    if (made === null) return;
    statements.clear();
    props.onStarted(made.id);
  };
  return (
    <KeepDialog
      size="large"
      title={words.start}
      keep={words.start}
      canKeep={canStart}
      onKeep={() => void start()}
      onClose={close}
    >
      <div className={`${page.column ?? ''} ${page.wide ?? ''}`}>
        <TextField
          label={words.name}
          value={shownName}
          onChange={setName}
          maxLength={500}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
          autoFocus
        />
        <TextArea
          label={words.statements}
          hint={words.statementsHint}
          value={statements.text}
          onChange={(value) => statements.setText(value)}
          isDisabled={!statements.ready}
          rows={8}
        />
      </div>
    </KeepDialog>
  );
}
