import type { ReactElement } from 'react';
import { useParams } from 'wouter';
import { insightPagesText as words } from '../../../shared/text/nl/insightPages.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RouteTabs } from '../../components/RouteTabs.tsx';
import { BoardPage } from './BoardPage.tsx';
import { BottlenecksPage } from './BottlenecksPage.tsx';
import { FiguresPage } from './FiguresPage.tsx';
import { LeadTimesPage } from './LeadTimesPage.tsx';
import { ReflectionsPage } from './ReflectionsPage.tsx';
import { TrendsPage } from './TrendsPage.tsx';
import { YearPage } from './YearPage.tsx';
import styles from './Pages.module.css';

const tabs = [
  { href: '/inzicht', label: words.tabs.board },
  { href: '/inzicht/cijfers', label: words.tabs.figures },
  { href: '/inzicht/doorlooptijd', label: words.tabs.leadTimes },
  { href: '/inzicht/knelpunten', label: words.tabs.bottlenecks },
  { href: '/inzicht/terugblik', label: words.tabs.reflections },
  { href: '/inzicht/trends', label: words.tabs.trends },
  { href: '/inzicht/jaar', label: words.tabs.year },
] as const;

/** Numbers about meetings and agreements, one part at a time; nothing here counts or orders young people. */
export function InsightScreen(): ReactElement {
  const { part, id } = useParams<{ part?: string; id?: string }>();
  const here = tabs.find(({ href }) => href === `/inzicht/${part ?? ''}`) ?? tabs[0];
  return (
    <>
      <PageHeader title={words.title} />
      <div className={styles['tabs']}>
        <RouteTabs label={words.parts} tabs={tabs} />
      </div>
      <h2 className={styles['paperTitle']}>{here.label}</h2>
      <PartOf part={part} id={id} />
    </>
  );
}

function PartOf({ part, id }: Readonly<{ part: string | undefined; id: string | undefined }>): ReactElement {
  switch (part) {
    case 'cijfers':
      return <FiguresPage chosen={id} />;
    case 'doorlooptijd':
      return <LeadTimesPage />;
    case 'knelpunten':
      return <BottlenecksPage />;
    case 'terugblik':
      return <ReflectionsPage meetingId={id} />;
    case 'trends':
      return <TrendsPage />;
    case 'jaar':
      return <YearPage />;
    case undefined:
    default:
      return <BoardPage />;
  }
}
