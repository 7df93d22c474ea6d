import { FileText } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { insightPagesText as words } from '../../../shared/text/nl/insightPages.ts';
import { Button } from '../../components/Button.tsx';
import { useSavedPage } from './useSavedPage.ts';
import styles from './Pages.module.css';

/** Heading of a part of a year, with its Word page. */
export function PartHeading({
  title,
  lead,
  page,
  year,
}: Readonly<{
  title: string;
  lead: string;
  page: Input<'insight.exportPage'>['page'];
  year: number;
}>): ReactElement {
  const save = useSavedPage();
  return (
    <div className={styles['bar']}>
      <div>
        <h2>{title}</h2>
        <p className={styles['under']}>{lead}</p>
      </div>
      <Button
        icon={<FileText aria-hidden="true" />}
        aria-label={`${words.print}: ${title}`}
        onPress={() => void save('insight.exportPage', { page, from: `${year}-01-01`, to: `${year}-12-31` })}
      >
        {words.print}
      </Button>
    </div>
  );
}
