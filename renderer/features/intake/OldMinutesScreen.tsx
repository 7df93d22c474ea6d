import { useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { oldMinutesText as words } from '../../../shared/text/nl/oldMinutes.ts';
import { assertRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { OldMinutesReading } from './OldMinutesReading.tsx';
import { countStates, workOf, type OldReading, type OldWork } from './oldMinutesRows.ts';
import styles from './intake.module.css';

/** Minutes of before, from Word or pasted (P25): read as proposals, each accepted by hand. */
export function OldMinutesScreen(): ReactNode {
  const { meetingId = null } = useParams<{ meetingId?: string }>();
  const client = useClient();
  const pasted = useDraft('intake:oldMinutes');
  const readFile = useCommand('intake.readOldMinutes');
  const readText = useCommand('intake.readPastedMinutes');
  const { data: meetings } = useAnswer('meetings.list', { when: 'upcoming', offset: 0, limit: 60 });
  const [work, setWork, forgetWork] = useKept<OldWork | null>('intake:oldMinutes:work', null);
  /** What was left with rows to look at goes on; what was done with begins anew. */
  const [isHere, setHere] = useState(false);
  const shown = work !== null && (isHere || countStates(work.rows).open > 0) ? work : null;
  const [problem, setProblem] = useState<string | null>(null);
  const isReading = readFile.isPending || readText.isPending;

  const take = async (ask: () => Promise<OldReading>): Promise<OldReading | null> => {
    setProblem(null);
    try {
      const reading = await ask();
      setHere(true);
      setWork(workOf(reading, () => crypto.randomUUID()));
      return reading;
    } catch (error) {
      assertRefused(error);
      setProblem(error.message);
      return null;
    }
  };
  const meeting = meetings?.rows.find(({ id }) => id === meetingId);
  return (
    <div className={styles.page}>
      <PageHeader
        title={words.title}
        note={words.note}
        actions={
          <>
            {meetingId !== null && (
              <LinkButton href={`/overleggen/${meetingId}`}>
                {words.backTo(meeting?.title ?? 'overleg')}
              </LinkButton>
            )}
            {shown !== null && <Button onPress={forgetWork}>{words.other}</Button>}
          </>
        }
      />
      <div className={styles.body}>
        {shown !== null && meetings !== undefined ? (
          <OldMinutesReading
            work={shown}
            onChange={(change) => {
              setHere(true);
              setWork((known) => (known === null ? known : { ...known, ...change(known) }));
            }}
            meetings={meetings.rows}
            meetingId={meetingId}
          />
        ) : (
          <div className={styles.columns}>
            <div className={styles.stack}>
              {problem !== null && !isReading && <ErrorNotice title={words.failed}>{problem}</ErrorNotice>}
              <FileDrop
                label={words.drop}
                hint={words.dropHint}
                accept={['.docx']}
                isDisabled={isReading}
                onFile={(file) =>
                  void take(async () => readFile.mutateAsync({ handle: await client.handleOf(file) }))
                }
              />
              {isReading && <p role="status">{words.reading}</p>}
            </div>
            <form
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault();
                void take(() => readText.mutateAsync({ text: pasted.text.slice(0, 200_000) })).then(
                  // All of it stands in the rows now, unless it was more than one reading shows.
                  (reading) => reading?.left === 0 && pasted.clear(),
                );
              }}
            >
              <TextArea
                label={words.paste}
                hint={words.pasteHint}
                rows={12}
                value={pasted.text}
                onChange={pasted.setText}
              />
              <BsnNotice texts={[pasted.text]} />
              <div className={styles.actions}>
                <Button type="submit" variant="primary" isDisabled={pasted.text.trim() === '' || isReading}>
                  {words.readText}
                </Button>
              </div>
            </form>
          </div>
        )}
      </div>
    </div>
  );
}
