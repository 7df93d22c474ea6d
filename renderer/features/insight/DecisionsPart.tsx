import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Select } from '../../components/Select.tsx';
import { Pager, registerPage } from '../followup/Pager.tsx';
import { PageState } from './PageState.tsx';
import { PartHeading } from './PartHeading.tsx';
import { PageTable } from './PageTable.tsx';
import styles from './Pages.module.css';

const words = insightPagesText.decisions;
const outcomes = ['carriedOut', 'changed', 'dropped', 'standing'] as const;
type Outcome = (typeof outcomes)[number];

/** Were decisions of this year carried out, changed or dropped, and why (feature I4). */
export function DecisionsPart({ year }: Readonly<{ year: number }>): ReactElement {
  const [outcome, setOutcome] = useState<Outcome | 'all'>('all');
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useAnswer('insight.decisionsOfYear', {
    year,
    ...(outcome === 'all' ? {} : { outcome }),
    offset,
    limit: registerPage,
  });
  const hasAny = data !== undefined && outcomes.some((id) => data.counts[id] > 0);
  return (
    <section className={styles['form']} aria-label={words.title}>
      <PartHeading title={words.title} lead={words.lead(year)} page="decisions" year={year} />
      {data === undefined ? (
        <PageState error={error} onRetry={refetch} />
      ) : (
        <>
          {hasAny && (
            <p>{outcomes.map((id) => words.counted(data.counts[id], words.outcomes[id])).join(' · ')}</p>
          )}
          <div className={styles['filters']}>
            <Select
              label={words.filter}
              value={outcome}
              onChange={(next) => {
                setOutcome(next);
                setOffset(0);
              }}
              options={[
                { id: 'all' as const, label: words.all },
                ...outcomes.map((id) => ({
                  id,
                  label: `${words.outcomes[id]} (${data.counts[id]})`,
                  detail: words.definitions[id],
                })),
              ]}
            />
          </div>
          {data.total === 0 ? (
            <p className={styles['under']}>{outcome === 'all' ? words.empty : words.emptyOutcome}</p>
          ) : (
            <PageTable label={words.list} columns={words.screenColumns}>
              {data.rows.map((row) => (
                <tr key={row.id}>
                  <td className={styles['date']}>{formatShortDate(row.decidedOn)}</td>
                  <td className={styles['date']}>
                    {row.case === null ? (
                      insightPagesText.board.noCase
                    ) : (
                      <Link href={`/casussen/${row.case.id}/besluiten`}>{row.case.number}</Link>
                    )}
                  </td>
                  <td>{row.body}</td>
                  <td>{words.outcomes[row.outcome]}</td>
                  <td>{reasonOf(row.outcome, row.reason)}</td>
                </tr>
              ))}
            </PageTable>
          )}
          <Pager offset={offset} total={data.total} onChange={setOffset} />
        </>
      )}
    </section>
  );
}

/** Only what was changed or dropped wants a reason. */
function reasonOf(outcome: Outcome, reason: string): string {
  if (reason !== '') return reason;
  return outcome === 'changed' || outcome === 'dropped' ? words.noReason : '';
}
