import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casePageText } from '../../../shared/text/nl/casePage.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { EventsPart } from '../events/EventsPart.tsx';
import { TimelineRows, timelineStep } from './TimelineRows.tsx';
import styles from './cases.module.css';

type Kind = Output<'cases.timeline'>['items'][number]['kind'];
const words = casesText.timeline;

const kinds: readonly Kind[] = [
  'statement',
  'signal',
  'discussion',
  'decision',
  'action',
  'consent',
  'basis',
  'informing',
  'event',
  'roleEvent',
  'goal',
];
const chips = kinds.map((id) => ({ id, label: words.kinds[id] }));

/** What happened, newest first, as a table that a screen reader can walk through; earlier rows come per hundred. */
export function TimelineTab({ caseId, today }: Readonly<{ caseId: string; today: string }>): ReactNode {
  const [chosen, setChosen] = useState<readonly Kind[]>([]);
  const [pages, setPages] = useState(1);
  const { data, error, refetch } = useAnswer('cases.timeline', {
    caseId,
    kinds: [...chosen],
    offset: 0,
    limit: timelineStep,
  });
  const total = data?.total ?? 0;
  const shown = Math.min(total, pages * timelineStep);
  return (
    <div className={styles.part}>
      <EventsPart caseId={caseId} today={today} />
      <section className={styles.part} aria-labelledby="timeline-title">
        <h2 id="timeline-title" className={styles.partTitle}>
          {words.title}
        </h2>
        <ToggleChips
          label={words.filter}
          chips={chips}
          value={chosen}
          onChange={(next) => {
            setChosen(next);
            setPages(1);
          }}
        />
        {error !== null && (
          <ErrorNotice title={casesText.retry} onRetry={() => void refetch()}>
            {error.message}
          </ErrorNotice>
        )}
        {data === undefined && error === null && <Loading />}
        {data?.items.length === 0 && <p>{chosen.length === 0 ? words.empty : words.emptyChoice}</p>}
        {data !== undefined && data.items.length > 0 && (
          <table className={styles.plainTable} aria-labelledby="timeline-title">
            <thead>
              <tr>
                <th scope="col">{words.columns.date}</th>
                <th scope="col">{words.columns.kind}</th>
                <th scope="col">{words.columns.text}</th>
                <th scope="col">{words.columns.by}</th>
              </tr>
            </thead>
            {Array.from({ length: pages }, (_, page) => (
              <TimelineRows
                key={page}
                caseId={caseId}
                kinds={chosen}
                offset={page * timelineStep}
                takesFocus={page > 0 && page === pages - 1}
              />
            ))}
          </table>
        )}
        {total > timelineStep && (
          <div className={styles.actions}>
            {shown < total && (
              <Button onPress={() => setPages(pages + 1)}>{casePageText.timeline.earlier}</Button>
            )}
            <span className={styles.quiet} aria-live="polite">
              {casePageText.timeline.shown(shown, total)}
            </span>
          </div>
        )}
      </section>
    </div>
  );
}
