import { useState, type ReactElement } from 'react';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import { useAnswer } from '../../client/hooks.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { Pager, registerPage } from '../followup/Pager.tsx';
import { PageState } from './PageState.tsx';
import { PartHeading } from './PartHeading.tsx';
import { PageTable } from './PageTable.tsx';
import styles from './Pages.module.css';

const words = insightPagesText.presence;

/** Presence and contributions per organisation, in order of name (feature I5). */
export function PresencePart({ year }: Readonly<{ year: number }>): ReactElement {
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useAnswer('insight.presence', {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    offset,
    limit: registerPage,
  });
  return (
    <section className={styles['form']} aria-label={words.title}>
      <PartHeading title={words.title} lead={words.lead} page="presence" year={year} />
      {data === undefined && <PageState error={error} onRetry={refetch} />}
      {data?.total === 0 && <p className={styles['under']}>{words.empty}</p>}
      {data !== undefined && data.total > 0 && (
        <PageTable label={words.label} columns={words.columns} isNumber={(index) => index > 0}>
          {data.rows.map((row) => (
            <tr key={row.organisation}>
              <th scope="row">
                <span className={styles['short']}>
                  <DomainDot domain={row.domain ?? 'private'} />{' '}
                  {row.organisation === '' ? words.noOrganisation : row.organisation}
                </span>
              </th>
              <td className={styles['number']}>{row.asked}</td>
              <td className={styles['number']}>{row.present}</td>
              <td className={styles['number']}>{row.substitute}</td>
              <td className={styles['number']}>{row.excused}</td>
              <td className={styles['number']}>{row.absent}</td>
              <td className={styles['number']}>
                {words.contribution(row.contributionsGiven, row.contributionsAsked)}
              </td>
            </tr>
          ))}
        </PageTable>
      )}
      <Pager offset={offset} total={data?.total ?? 0} onChange={setOffset} />
      <p className={styles['note']}>{words.definition}</p>
    </section>
  );
}
