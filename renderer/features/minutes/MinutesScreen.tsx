import { useState, type ReactElement } from 'react';
import { useParams, useSearch } from 'wouter';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { CaseMinutes } from './CaseMinutes.tsx';
import { MeetingPaper } from './MeetingPaper.tsx';
import { firstChoice, type Choice } from './choice.ts';
import styles from './MinutesScreen.module.css';

/** Finishing a meeting: what goes out, in which words, to whom, and what to look at first. */
export function MinutesScreen(): ReactElement {
  const { meetingId } = useParams<{ meetingId: string }>();
  const search = new URLSearchParams(useSearch());
  const asked = { caseId: search.get('casus'), document: search.get('document') };
  const { data, error, refetch } = useAnswer('minutes.overview', { meetingId });
  const [chosen, setChosen] = useState<Choice | null>(null);
  if (error !== null) {
    return (
      <div className={styles.alone}>
        <ErrorNotice title={words.failed} reference={error.error.id} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      </div>
    );
  }
  if (data === undefined) {
    return (
      <div className={styles.alone}>
        <Spinner label={words.loading} />
      </div>
    );
  }
  const choice = chosen ?? firstChoice(data, asked);
  // A key for each document: the answer of one case is never shown under the name of another.
  return choice.kind === 'case' ? (
    <CaseMinutes key={choice.discussionId} overview={data} choice={choice} onChoose={setChosen} />
  ) : (
    <MeetingPaper key={choice.kind} overview={data} choice={choice} onChoose={setChosen} />
  );
}
