import { ChartBar, FileSpreadsheet, FileText } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { trendsText as words } from '../../../shared/text/nl/trends.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { PageState } from './PageState.tsx';
import { TrendPicture, type TrendTable } from './TrendPicture.tsx';
import { useSavedPage } from './useSavedPage.ts';
import styles from './Pages.module.css';

const dimensions = ['theme', 'area', 'domain'] as const;

/** Counts by theme, area or domain and year, as picture and as table; small counts are hidden in the core (feature I6). */
export function TrendsPage(): ReactElement {
  const [dimension, setDimension] = useState<(typeof dimensions)[number]>('theme');
  const { data, error, refetch } = useAnswer('insight.trends', { dimension });
  const save = useSavedPage();
  if (data === undefined) return <PageState error={error} onRetry={refetch} />;
  const { table } = data;
  const label = words.dimensions[dimension];
  return (
    <div className={styles['page']}>
      <p className={styles['lead']}>{words.lead(formatLongDate(data.until))}</p>
      <div className={styles['bar']}>
        <SegmentedControl
          label={words.dimension}
          value={dimension}
          onChange={setDimension}
          segments={dimensions.map((id) => ({ id, label: words.dimensions[id] }))}
        />
        {table !== null && (
          <div className={styles['actions']}>
            <Button
              icon={<FileSpreadsheet aria-hidden="true" />}
              onPress={() => void save('insight.exportTrends', { dimension, kind: 'csv' })}
            >
              {words.csv}
            </Button>
            <Button
              icon={<FileText aria-hidden="true" />}
              onPress={() => void save('insight.exportTrends', { dimension, kind: 'word' })}
            >
              {words.word}
            </Button>
          </div>
        )}
      </div>
      {table === null ? (
        <EmptyState icon={<ChartBar aria-hidden="true" />}>{words.empty}</EmptyState>
      ) : (
        <>
          <TrendPicture table={table} dimension={label} />
          <CountTable table={table} label={label} />
          <p className={styles['note']}>{words.legend}</p>
        </>
      )}
    </div>
  );
}

function CountTable({ table, label }: Readonly<{ table: TrendTable; label: string }>): ReactElement {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={words.tableLabel(label)}>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {table.periods.map((period) => (
              <th key={period} scope="col" className={styles['number']}>
                {period}
              </th>
            ))}
            <th scope="col" className={styles['number']}>
              {words.totals}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {row.cells.map((value, index) => (
                <Count key={table.periods[index]} value={value} />
              ))}
              <Count value={row.total} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.totals}</th>
            {table.totals.map((value, index) => (
              <Count key={table.periods[index]} value={value} />
            ))}
            <Count value={table.total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Count({ value }: Readonly<{ value: number | null }>): ReactElement {
  return (
    <td className={styles['number']}>
      {value ?? (
        <>
          <span aria-hidden="true">{words.hidden}</span>
          <VisuallyHidden>{words.hiddenSpoken}</VisuallyHidden>
        </>
      )}
    </td>
  );
}
