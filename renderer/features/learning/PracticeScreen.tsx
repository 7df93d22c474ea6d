import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { Loading } from '../../app/Loading.tsx';
import { practiceGroups } from '../../../shared/model/lists/practiceErrors.ts';
import { practiceText as text } from '../../../shared/text/nl/practice.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { PracticeRow } from './PracticeRow.tsx';
import type { Practice } from './practice.ts';
import styles from './Practice.module.css';

/** What is wrong in the training case: mark, mend, and see the answers. */
export function PracticeScreen(): ReactElement {
  const { data: practice, error, refetch } = useAnswer('learning.practice', {});
  if (error !== null) {
    return (
      <ErrorNotice title={text.loadFailed} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (practice === undefined) return <Loading />;
  if (practice === null) {
    return (
      <>
        <PageHeader title={text.notHere} />
        <p className={styles['page']}>{text.notHereNote}</p>
      </>
    );
  }
  return <TrainingList practice={practice} />;
}

function TrainingList({ practice }: Readonly<{ practice: Practice }>): ReactElement {
  const show = useCommand('learning.showAnswer');
  const [asks, setAsks] = useState(false);
  const { planted, mended, marked, allShown, errors } = practice;
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.progress(marked, mended, planted)}
        actions={!allShown && <Button onPress={() => setAsks(true)}>{text.showAll}</Button>}
      />
      <div className={styles['page']}>
        <div className={styles['top']}>
          <p className={styles['intro']}>{text.intro}</p>
          <nav aria-label={text.places} className={styles['places']}>
            <Link href={`/casussen/${practice.caseId}`}>{text.case(practice.caseNumber)}</Link>
            {practice.meetingIds.map((meetingId, index) => (
              <Link key={meetingId} href={`/overleggen/${meetingId}${index < 2 ? '/afronden' : ''}`}>
                {text.meetings[index]}
              </Link>
            ))}
          </nav>
          <ProgressBar
            label={text.mendedBar}
            percent={Math.round((mended / planted) * 100)}
            valueLabel={`${mended} / ${planted}`}
          />
        </div>
        <div role="status">
          {allShown && (
            <p className={styles['score']}>{mended === planted ? text.done : scoreOf(practice)}</p>
          )}
        </div>
        <div className={styles['groups']}>
          {practiceGroups.map((group) => (
            <Card key={group.id} title={text.groups[group.id]}>
              <ul className={styles['list']}>
                {group.errors.map((id) => {
                  const entry = errors.find((error) => error.id === id);
                  return entry === undefined ? null : (
                    <PracticeRow key={id} entry={entry} practice={practice} />
                  );
                })}
              </ul>
            </Card>
          ))}
        </div>
      </div>
      <ConfirmDialog
        isOpen={asks}
        title={text.showAllTitle}
        confirmLabel={text.showAll}
        onClose={() => setAsks(false)}
        onConfirm={() => show.mutate({ error: null }, { onSettled: () => setAsks(false) })}
      >
        <p>{text.showAllNote}</p>
      </ConfirmDialog>
    </>
  );
}

function scoreOf({ errors, planted }: Practice): string {
  const found = errors.filter(({ truth, isMarked }) => truth === 'planted' && isMarked).length;
  const wrong = errors.filter(({ truth, isMarked }) => truth === 'notThere' && isMarked).length;
  return text.score(found, planted, wrong);
}
