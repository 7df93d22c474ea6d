import { useState, type ReactElement } from 'react';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { followupPapersText } from '../../../shared/text/nl/followupPapers.ts';
import { assertRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { ReturnedLine } from './ReturnedLine.tsx';
import { acceptedAnswers, choiceOfLine, type Answer, type Reading } from './returnedAnswers.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Followup.module.css';

const text = followupPapersText.screen;

/** A form that came back: read as proposals, each accepted by a person, all of them one step to undo (feature A10). */
export function ReadFormDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactElement {
  const client = useClient();
  const read = useCommand('followup.readActionForm');
  const run = useDeed('good');
  const [problem, setProblem] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Answer>>(new Map());
  const reading = problem === null && !read.isPending ? read.data : undefined;
  const readFile = async (file: File): Promise<void> => {
    setProblem(null);
    setChosen(new Map());
    try {
      await read.mutateAsync({ handle: await client.handleOf(file) });
    } catch (error) {
      assertRefused(error);
      setProblem(error.message);
    }
  };
  const answers = acceptedAnswers(chosen);
  const save = async (): Promise<void> => {
    if (answers.length === 0) return;
    const from = reading?.owner?.name ?? reading?.fileName ?? '';
    const done = await run(
      'followup.acceptActionForm',
      { from: from.slice(0, 500), answers },
      text.acceptedNow,
    );
    if (done !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeOnPressOutside={false}
      title={text.readTitle}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" isDisabled={answers.length === 0} onPress={() => void save()}>
            {text.accept(answers.length)}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {problem !== null && !read.isPending && <ErrorNotice title={text.failed}>{problem}</ErrorNotice>}
        {reading === undefined ? (
          <FileDrop
            label={text.drop}
            hint={text.dropHint}
            accept={['.docx']}
            isDisabled={read.isPending}
            onFile={(file) => void readFile(file)}
          />
        ) : (
          <ReadLines
            reading={reading}
            chosen={chosen}
            onChoose={(id, answer) => {
              const next = new Map(chosen);
              if (answer === null) next.delete(id);
              else next.set(id, answer);
              setChosen(next);
            }}
          />
        )}
        {read.isPending && <p role="status">{text.reading}</p>}
        {answers.length < chosen.size && <p className={styles['missing']}>{text.reasonNeeded}</p>}
      </div>
    </Dialog>
  );
}

function ReadLines(
  props: Readonly<{
    reading: Reading;
    chosen: ReadonlyMap<string, Answer>;
    onChoose: (id: string, answer: Answer | null) => void;
  }>,
): ReactElement {
  const { reading, chosen, onChoose } = props;
  const { owner, lines, unknown } = reading;
  return (
    <>
      <p className={styles['about']}>
        {owner === null ? text.unknownOwner : text.readNote(reading.fileName, owner.name)}
      </p>
      {lines.length === 0 && <p>{text.noLines}</p>}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <ReturnedLine
            key={line.action.id}
            line={line}
            ownerName={owner?.name ?? null}
            answer={chosen.get(line.action.id) ?? null}
            onAnswer={(answer) => onChoose(line.action.id, answer)}
            proposal={choiceOfLine(line)}
          />
        ))}
      </ul>
      {unknown.length > 0 && (
        <div>
          <h3 className={styles['partTitle']}>{text.unknown}</h3>
          <p className={styles['under']}>{text.unknownHint}</p>
          <ul className={styles['lines']}>
            {unknown.map((entry, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same words may stand in a file more than once, and never move
              <li key={`${index} ${entry.where}`}>{entry.text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
