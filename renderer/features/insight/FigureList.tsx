import { ListChecks } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import { useAnswer } from '../../client/hooks.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Pager, registerPage } from '../followup/Pager.tsx';
import type { FigureName } from './insightRows.ts';
import { PageState } from './PageState.tsx';
import type { Period } from './usePeriod.ts';
import styles from './Pages.module.css';

const words = insightPagesText.figures;
const parts = ['all', 'unmet', 'met'] as const;
type Row = Output<'insight.figureRows'>['rows'][number];

/** Exactly what a number counted, newest first. */
export function FigureList({
  figure,
  period,
}: Readonly<{ figure: FigureName; period: Period }>): ReactElement {
  const [part, setPart] = useState<(typeof parts)[number]>('all');
  const [offset, setOffset] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useAnswer('insight.figureRows', {
    ...period,
    figure,
    part,
    offset,
    limit: registerPage,
  });
  // Opened from its number: the list comes into sight, and the keyboard goes on from here.
  useEffect(() => heading.current?.focus(), []);
  const title = words.listTitle(words.names[figure]);
  return (
    <section aria-label={title} className={styles['form']}>
      <div className={styles['bar']}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <SegmentedControl
          label={words.show}
          value={part}
          onChange={(next) => {
            setPart(next);
            setOffset(0);
          }}
          segments={parts.map((id) => ({ id, label: words.parts[id] }))}
        />
      </div>
      {data === undefined && <PageState error={error} onRetry={refetch} />}
      {data?.total === 0 && (
        <EmptyState icon={<ListChecks aria-hidden="true" />}>{words.emptyList}</EmptyState>
      )}
      {data !== undefined && data.total > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{words.columns.date}</th>
                <th scope="col">{words.columns.case}</th>
                <th scope="col">{words.columns.words}</th>
                <th scope="col">{words.columns.met}</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.id}>
                  <td className={styles['date']}>{formatShortDate(row.date)}</td>
                  <td className={styles['date']}>{row.case?.number ?? insightPagesText.board.noCase}</td>
                  <td className={styles['words']}>
                    <Link href={placeOf(row)} className={styles['short']}>
                      {row.words}
                    </Link>
                  </td>
                  <td>{row.met ? words.met : words.unmet}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager offset={offset} total={data?.total ?? 0} onChange={setOffset} />
    </section>
  );
}

function placeOf({ kind, case: of, meetingId }: Row): string {
  switch (kind) {
    case 'discussion':
    case 'seat':
      return `/overleggen/${meetingId ?? ''}/afronden`;
    case 'action':
    case 'decision':
      return of === null ? '/acties' : `/casussen/${of.id}/besluiten`;
  }
}
