import { NotebookPen } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { reflectionPoints } from '../../../shared/model/lists/reflectionPoints.ts';
import { reflectionText as words } from '../../../shared/text/nl/reflection.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { Pager, registerPage } from '../followup/Pager.tsx';
import { PageState } from './PageState.tsx';
import { ReflectionDialog } from './ReflectionDialog.tsx';
import styles from './Pages.module.css';

type Tally = Output<'insight.reflectionCourse'>['rows'][number]['points']['facts'];

/** The course over meetings; of one meeting, the cases to look back on. */
export function ReflectionsPage({ meetingId }: Readonly<{ meetingId: string | undefined }>): ReactElement {
  return meetingId === undefined ? <Course /> : <CasesOfMeeting meetingId={meetingId} />;
}

function Course(): ReactElement {
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useAnswer('insight.reflectionCourse', { offset, limit: registerPage });
  if (data === undefined) return <PageState error={error} onRetry={refetch} />;
  return (
    <div className={styles['page']}>
      <p className={styles['lead']}>{words.courseLead}</p>
      {data.total === 0 ? (
        <EmptyState icon={<NotebookPen aria-hidden="true" />}>{words.courseEmpty}</EmptyState>
      ) : (
        <>
          <ul className={styles['legend']} aria-hidden="true">
            {words.legend.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div className={styles['scroll']}>
            <table className={styles['table']} aria-label={words.courseLabel}>
              <thead>
                <tr>
                  <th scope="col">{words.meetingColumn}</th>
                  <th scope="col">{words.reflectedColumn}</th>
                  {reflectionPoints.map(({ id, label }) => (
                    <th key={id} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.rows.map((row) => (
                  <tr key={row.meetingId}>
                    <th scope="row">
                      <Link href={`/inzicht/terugblik/${row.meetingId}`} className={styles['short']}>
                        {row.title}
                      </Link>
                      <span className={styles['under']}>{formatShortDate(row.date)}</span>
                    </th>
                    <td className={styles['date']}>{words.reflected(row.reflected, row.discussions)}</td>
                    {reflectionPoints.map(({ id }) => (
                      <td key={id} className={styles['date']}>
                        <TallyMarks tally={row.points[id]} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <Pager offset={offset} total={data.total} onChange={setOffset} />
    </div>
  );
}

/** Shape says which answer, the number how often; nothing is added up. */
function TallyMarks({ tally: { good, mixed, poor } }: Readonly<{ tally: Tally }>): ReactElement {
  const given = good + mixed + poor > 0;
  return (
    <>
      <span aria-hidden="true">{given ? `●${good} ◐${mixed} ○${poor}` : words.none}</span>
      <VisuallyHidden>{given ? words.tally(good, mixed, poor) : words.noneSpoken}</VisuallyHidden>
    </>
  );
}

function CasesOfMeeting({ meetingId }: Readonly<{ meetingId: string }>): ReactElement {
  const [asked, setAsked] = useState<string | null>(null);
  const { data, error, refetch } = useAnswer('insight.reflections', { meetingId });
  if (data === undefined) return <PageState error={error} onRetry={refetch} />;
  return (
    <div className={styles['page']}>
      <div className={styles['bar']}>
        <h2>{words.casesOf(`${data.title}, ${formatShortDate(data.date)}`)}</h2>
        <LinkButton href="/inzicht/terugblik">{words.back}</LinkButton>
      </div>
      <p className={styles['lead']}>{words.casesHint}</p>
      <ul className={styles['items']}>
        {data.rows.map((row) => (
          <li key={row.discussionId} className={styles['actions']}>
            <Button onPress={() => setAsked(row.discussionId)}>{row.case.number}</Button>
            <span className={styles['under']}>{row.answers === null ? words.notYet : words.answered}</span>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <ReflectionDialog meetingId={meetingId} discussionId={asked} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}
