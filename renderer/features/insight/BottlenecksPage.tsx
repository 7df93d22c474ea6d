import { FileText, Plus, Construction } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { BottleneckRow } from './insightRows.ts';
import { bottlenecksText as words } from '../../../shared/text/nl/bottlenecks.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Select } from '../../components/Select.tsx';
import { todayHere } from '../followup/todayHere.ts';
import { BottleneckCasesDialog } from './BottleneckCasesDialog.tsx';
import { BottleneckDialog } from './BottleneckDialog.tsx';
import { BottleneckLetterDialog } from './BottleneckLetterDialog.tsx';
import { BottleneckLine, type BottleneckDeed } from './BottleneckLine.tsx';
import { PageState } from './PageState.tsx';
import { useSavedPage } from './useSavedPage.ts';
import styles from './Pages.module.css';

type Asked = { readonly deed: 'new' } | { readonly deed: BottleneckDeed; readonly row: BottleneckRow };

/** What stands in the way in more than one case: kept here, counted, and brought to who can change it (feature I7). */
export function BottlenecksPage(): ReactElement {
  const [year, setYear] = useState<number | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { data, error, refetch } = useAnswer('insight.bottlenecks', year === null ? {} : { year });
  const save = useSavedPage();
  if (data === undefined) return <PageState error={error} onRetry={refetch} />;
  const scanned = year ?? data.years[0] ?? Number(todayHere().slice(0, 4));
  return (
    <div className={styles['page']}>
      <p className={styles['lead']}>{words.lead}</p>
      <div className={styles['bar']}>
        <div className={styles['filters']}>
          {data.years.length > 0 && (
            <Select
              label={words.year}
              value={year === null ? 'all' : String(year)}
              onChange={(next) => setYear(next === 'all' ? null : Number(next))}
              options={[
                { id: 'all', label: words.allYears },
                ...data.years.map((one) => ({ id: String(one), label: String(one) })),
              ]}
            />
          )}
        </div>
        <div className={styles['actions']}>
          {data.years.length > 0 && (
            <Button
              icon={<FileText aria-hidden="true" />}
              onPress={() => void save('insight.exportQuickscan', { year: scanned })}
            >
              {words.quickscan(scanned)}
            </Button>
          )}
          <Button
            variant="primary"
            icon={<Plus aria-hidden="true" />}
            onPress={() => setAsked({ deed: 'new' })}
          >
            {words.add}
          </Button>
        </div>
      </div>
      {data.rows.length === 0 ? (
        <EmptyState icon={<Construction aria-hidden="true" />}>
          {year === null ? words.empty : words.emptyYear}
        </EmptyState>
      ) : (
        <ul className={styles['items']} aria-label={words.list}>
          {data.rows.map((row) => (
            <BottleneckLine key={row.id} row={row} onAsk={(deed) => setAsked({ deed, row })} />
          ))}
        </ul>
      )}
      {asked !== null && <AskedDialog asked={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function AskedDialog({ asked, onClose }: Readonly<{ asked: Asked; onClose: () => void }>): ReactElement {
  switch (asked.deed) {
    case 'new':
      return <BottleneckDialog row={null} onClose={onClose} />;
    case 'change':
      return <BottleneckDialog row={asked.row} onClose={onClose} />;
    case 'cases':
      return <BottleneckCasesDialog row={asked.row} onClose={onClose} />;
    case 'letter':
      return <BottleneckLetterDialog row={asked.row} onClose={onClose} />;
  }
}
