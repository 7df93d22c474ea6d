import { ChartColumn, FileText, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { assertRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { tellSaved } from '../../client/toldWhenSaved.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { EvaluationResults } from './EvaluationResults.tsx';
import page from './Network.module.css';
import { StartAnew } from '../../components/StartAnew.tsx';
import { ReadEvaluation } from './ReadEvaluation.tsx';

const words = ambitionText.evaluation;
type Read = Output<'network.readEvaluationForm'>;
type Evaluation = Output<'network.evaluation'>;

/** One evaluation: the form out, forms back, what came of it. */
export function EvaluationPart(props: Readonly<{ id: string; onRemoved: () => void }>): ReactNode {
  const { id } = props;
  const client = useClient();
  const deed = useDeed();
  const { data: evaluation } = useAnswer('network.evaluation', { id });
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (evaluation === undefined || evaluation.id !== id) return null;

  const save = async (
    what: 'network.exportEvaluationForm' | 'network.exportEvaluation',
    said: (name: string) => string,
  ): Promise<void> => {
    try {
      tellSaved(await client.call(what, { id }), said);
    } catch (error) {
      sayRefusal(error);
    }
  };
  const readFile = async (file: File): Promise<void> => {
    setProblem(null);
    try {
      const handle = await client.handleOf(file);
      setRead(await client.call('network.readEvaluationForm', { id, handle }));
    } catch (error) {
      assertRefused(error);
      setProblem(error.message);
    }
  };
  const keep = async (): Promise<void> => {
    if (read === null) return;
    const kept = await deed('network.keepEvaluationForm', { readId: read.readId }, ({ forms }) =>
      words.kept(forms),
    );
    if (kept !== null) setRead(null);
  };
  const remove = async (): Promise<void> => {
    const removed = { id, version: evaluation.version };
    props.onRemoved();
    await deed('network.removeEvaluation', removed, words.removed(evaluation.name));
  };
  return (
    <>
      <section className={page.side} aria-label={evaluation.name}>
        <h2>{evaluation.name}</h2>
        <Chip>{words.forms(evaluation.forms)}</Chip>
        <Chip tone={evaluation.state === 'closed' ? 'good' : 'neutral'}>{words[evaluation.state]}</Chip>
        <Button
          icon={<FileText aria-hidden="true" size="1rem" />}
          onPress={() => void save('network.exportEvaluationForm', words.exported)}
        >
          {words.export}
        </Button>
        {!evaluation.isHidden && (
          <Button
            icon={<ChartColumn aria-hidden="true" size="1rem" />}
            onPress={() => void save('network.exportEvaluation', words.resultsExported)}
          >
            {words.exportResults}
          </Button>
        )}
        <IconButton
          label={words.remove(evaluation.name)}
          icon={<Trash2 aria-hidden="true" size="1rem" />}
          onPress={() => void remove()}
        />
      </section>
      {problem !== null && <ErrorNotice title={words.failed}>{problem}</ErrorNotice>}
      {evaluation.state === 'open' &&
        (read === null ? (
          <FileDrop
            label={words.drop}
            hint={words.dropHint}
            accept={['.docx']}
            onFile={(file) => void readFile(file)}
          />
        ) : (
          <ReadEvaluation read={read} onKeep={() => void keep()} onCancel={() => setRead(null)} />
        ))}
      <EvaluationResults evaluation={evaluation} />
      <StartAnew from={`${evaluation.version}`}>
        <Conclusion evaluation={evaluation} />
      </StartAnew>
    </>
  );
}

function Conclusion({ evaluation }: Readonly<{ evaluation: Evaluation }>): ReactNode {
  const deed = useDeed();
  const text = useDraft(`evaluation:${evaluation.id}:conclusion`, evaluation.conclusion);
  const conclude = async (state: 'open' | 'closed', said: string): Promise<void> => {
    const input = {
      id: evaluation.id,
      version: evaluation.version,
      conclusion: text.text.trim().slice(0, 2000),
      state,
    };
    if ((await deed('network.concludeEvaluation', input, said)) !== null) text.clear();
  };
  const isClosed = evaluation.state === 'closed';
  return (
    <section className={page.column} aria-label={words.conclusion}>
      <TextArea
        label={words.conclusion}
        value={text.text}
        onChange={(value) => text.setText(value)}
        isDisabled={!text.ready}
        rows={3}
        maxLength={2000}
      />
      <div className={page.side}>
        <Button onPress={() => void conclude(evaluation.state, words.conclusionKept)}>
          {ambitionText.keep}
        </Button>
        <Button
          onPress={() =>
            void conclude(isClosed ? 'open' : 'closed', isClosed ? words.reopened : words.concluded)
          }
        >
          {isClosed ? words.reopen : words.close}
        </Button>
      </div>
    </section>
  );
}
