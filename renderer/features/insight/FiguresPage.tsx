import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { FigureName } from './insightRows.ts';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import { useAnswer } from '../../client/hooks.ts';
import { FigureList } from './FigureList.tsx';
import { PageState } from './PageState.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { usePeriod } from './usePeriod.ts';
import { useSavedPage } from './useSavedPage.ts';
import styles from './Pages.module.css';

const words = insightPagesText.figures;

/** Each number has its own address, so that a list can be kept and come back to. */
const addresses: Readonly<Record<FigureName, string>> = {
  decided: 'besloten',
  owner: 'op-naam',
  voice: 'stem',
  heard: 'gehoord',
  onTime: 'op-tijd',
};

/** The five numbers of the chair with what each counts; a number opens the list behind it (feature I3). */
export function FiguresPage({ chosen }: Readonly<{ chosen: string | undefined }>): ReactElement {
  const { name, period, choose } = usePeriod();
  const { data, error, refetch } = useAnswer('insight.figures', period);
  const save = useSavedPage();
  if (data === undefined) return <PageState error={error} onRetry={refetch} />;
  const open = data.figures.find((figure) => addresses[figure.name] === chosen);
  return (
    <div className={styles['page']}>
      <p className={styles['lead']}>{words.lead}</p>
      <PeriodBar
        name={name}
        period={period}
        onChoose={choose}
        onPrint={() => void save('insight.exportPage', { page: 'figures', ...period })}
      />
      <ul className={styles['figures']}>
        {data.figures.map((figure) => (
          <li key={figure.name}>
            <Link
              href={`/inzicht/cijfers/${addresses[figure.name]}`}
              className={styles['figure']}
              aria-current={figure === open ? 'true' : undefined}
            >
              <span className={styles['figureName']}>{words.names[figure.name]}</span>
              <span className={styles['big']}>
                {figure.total === 0 ? words.none : words.of(figure.met, figure.total)}
              </span>
              {figure.total > 0 && (
                <span className={styles['under']}>{words.part(figure.met, figure.total)}</span>
              )}
              <span className={styles['under']}>{words.definitions[figure.name]}</span>
            </Link>
          </li>
        ))}
      </ul>
      {open !== undefined && <FigureList key={`${open.name} ${name}`} figure={open.name} period={period} />}
    </div>
  );
}
