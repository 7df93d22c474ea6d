import { useState, type ReactElement } from 'react';
import { useLocation, useParams } from 'wouter';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { UrgentSteps } from './UrgentSteps.tsx';
import styles from './Urgent.module.css';

const text = caseItemsText.urgent;

/** An urgent meeting in three steps: which case, why and on which basis, who and when. */
export function UrgentScreen(): ReactElement {
  const { caseId } = useParams<{ caseId?: string }>();
  const start = useAnswer('meetings.urgentStart', caseId === undefined ? null : { caseId });
  return (
    <div className={styles.page}>
      <PageHeader title={text.title} />
      {start.error !== null && (
        <ErrorNotice title={text.failed} onRetry={() => void start.refetch()}>
          {start.error.message}
        </ErrorNotice>
      )}
      {caseId === undefined ? (
        <ChooseCase />
      ) : start.data === undefined || start.data.caseId !== caseId ? (
        start.error === null && <Spinner />
      ) : (
        <UrgentSteps key={caseId} start={start.data} />
      )}
    </div>
  );
}

/** The first step when no case was given: search by number, alias or theme. */
function ChooseCase(): ReactElement {
  const [, navigate] = useLocation();
  const [words, setWords] = useState('');
  const found = useAnswer('cases.list', {
    status: 'open',
    text: words.slice(0, 200),
    sort: 'number',
    offset: 0,
    limit: 20,
  });
  return (
    <section className={styles.step}>
      <h2>{text.step(1, text.stepNames[0])}</h2>
      <ComboBox
        label={text.case}
        hint={text.caseHint}
        takesFocus
        options={(found.data?.rows ?? []).map((row) => ({
          id: row.id,
          label: row.number,
          detail: row.alias,
        }))}
        value={null}
        onSearch={setWords}
        onChange={(id) => {
          if (id !== null) navigate(`/overleggen/spoed/${id}`);
        }}
      />
    </section>
  );
}
