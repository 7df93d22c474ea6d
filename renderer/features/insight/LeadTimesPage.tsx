import { Timer } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import { useAnswer } from '../../client/hooks.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageState } from './PageState.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { usePeriod } from './usePeriod.ts';
import { useSavedPage } from './useSavedPage.ts';
import { PageTable } from './PageTable.tsx';
import styles from './Pages.module.css';

const words = insightPagesText.leadTimes;
type Lead = Output<'insight.leadTimes'>['rows'][number]['discussion'];

/** Days from aanmelding to what follows, per kind of meeting (feature I8). */
export function LeadTimesPage(): ReactElement {
  const { name, period, choose } = usePeriod();
  const { data, error, refetch } = useAnswer('insight.leadTimes', period);
  const save = useSavedPage();
  if (data === undefined) return <PageState error={error} onRetry={refetch} />;
  return (
    <div className={styles['page']}>
      <p className={styles['lead']}>{words.lead}</p>
      <PeriodBar
        name={name}
        period={period}
        onChoose={choose}
        onPrint={() => void save('insight.exportPage', { page: 'leadTimes', ...period })}
      />
      {data.rows.length === 0 ? (
        <EmptyState icon={<Timer aria-hidden="true" />}>{words.empty}</EmptyState>
      ) : (
        <PageTable label={words.label} columns={words.columns}>
          {data.rows.map((row) => (
            <tr key={row.type}>
              <th scope="row">{row.typeName}</th>
              <td>{wordsOf(row.discussion)}</td>
              <td>{wordsOf(row.action)}</td>
              <td>{wordsOf(row.feedback)}</td>
            </tr>
          ))}
        </PageTable>
      )}
      <p className={styles['note']}>{words.definition}</p>
    </div>
  );
}

function wordsOf({ median, cases }: Lead): string {
  return median === null || cases === null ? words.hidden : words.cell(median, cases);
}
