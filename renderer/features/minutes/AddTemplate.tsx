import { useState, type ReactNode } from 'react';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import { houseStyleScreenText as words } from '../../../shared/text/nl/houseStyleScreen.ts';
import { assertRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './HouseStyle.module.css';

/** Brings in a Word file; what does not fit is named and nothing is kept. */
export function AddTemplate(): ReactNode {
  const client = useClient();
  const add = useCommand('minutes.addHouseStyle');
  const start = useCommand('minutes.exportStartTemplate');
  const [refused, setRefused] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    setRefused(null);
    const name = file.name.replace(/\.[^.]+$/u, '').slice(0, 200);
    try {
      const { added } = await add.mutateAsync({ handle: await client.handleOf(file), name });
      if (added !== null) showToast(words.added(name), { tone: 'good' });
    } catch (error) {
      assertRefused(error);
      setRefused(error.message);
    }
  };
  const problems = add.data?.added === null ? fewestProblems(add.data.report.kinds) : null;
  return (
    <div className={styles.stack}>
      {refused !== null && <ErrorNotice title={words.notAdded}>{refused}</ErrorNotice>}
      {problems !== null && !add.isPending && refused === null && (
        <ErrorNotice title={words.notAdded}>
          <p>{words.notAddedWhy}</p>
          <p className={styles.small}>{houseStyleText.kinds[problems.kind]}</p>
          <ul className={styles.problems}>
            {problems.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </ErrorNotice>
      )}
      {(add.data?.report.leftBehind.length ?? 0) > 0 && !add.isPending && refused === null && (
        <div role="status">
          <p>{words.leftBehind}</p>
          <ul className={styles.problems}>
            {add.data?.report.leftBehind.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {add.isPending && <Spinner label={words.reading} />}
      <FileDrop
        label={words.add}
        hint={words.addHint}
        accept={['.docx', '.dotx']}
        isDisabled={add.isPending}
        onFile={(file) => void read(file)}
      />
      <div className={styles.buttons}>
        <Button isPending={start.isPending} onPress={() => start.mutate({}, toldWhenSaved(words.saved))}>
          {words.start}
        </Button>
      </div>
    </div>
  );
}

/** The kind of document that the template was most likely made for. */
function fewestProblems<Row extends { readonly problems: readonly string[] }>(
  kinds: readonly Row[],
): Row | null {
  return kinds.toSorted((a, b) => a.problems.length - b.problems.length)[0] ?? null;
}
