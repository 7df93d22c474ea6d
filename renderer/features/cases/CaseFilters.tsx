import { memo, type ReactNode } from 'react';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import styles from './cases.module.css';

const words = casesText.list;

export type CaseListStatus = 'open' | 'closed' | 'all';

type CaseFiltersProps = Readonly<{
  text: string;
  onText: (text: string) => void;
  status: CaseListStatus;
  onStatus: (status: CaseListStatus) => void;
  /** How many cases match; read out when it changes. */
  note: string;
}>;

/** What is typed and chosen above the case list; drawn again only when one of these changes. */
export const CaseFilters = memo(function CaseFilters(props: CaseFiltersProps): ReactNode {
  const { text, onText, status, onStatus, note } = props;
  return (
    <div className={styles.filters}>
      <SearchField label={words.search} hideLabel placeholder={words.search} value={text} onChange={onText} />
      <SegmentedControl
        label={words.status}
        value={status}
        onChange={onStatus}
        segments={[
          { id: 'open', label: words.statuses.open },
          { id: 'closed', label: words.statuses.closed },
          { id: 'all', label: words.statuses.all },
        ]}
      />
      <p className={styles.count} aria-live="polite">
        {note}
      </p>
    </div>
  );
});
