import { useState, type ReactElement } from 'react';
import { insightPagesText as words } from '../../../shared/text/nl/insightPages.ts';
import { Select } from '../../components/Select.tsx';
import { todayHere } from '../followup/todayHere.ts';
import { AccountabilityPart } from './AccountabilityPart.tsx';
import { DecisionsPart } from './DecisionsPart.tsx';
import { PresencePart } from './PresencePart.tsx';
import styles from './Pages.module.css';

const yearsBack = 6;

/** One year: what became of decisions, counts for FG and manager, presence per organisation (features I4, I5, I9). */
export function YearPage(): ReactElement {
  const thisYear = Number(todayHere().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const years = Array.from({ length: yearsBack }, (_unused, index) => thisYear - index);
  return (
    <div className={styles['page']}>
      <div className={styles['filters']}>
        <Select
          label={words.year}
          value={String(year)}
          onChange={(next) => setYear(Number(next))}
          options={years.map((one) => ({ id: String(one), label: String(one) }))}
        />
      </div>
      <DecisionsPart key={`decisions ${year}`} year={year} />
      <AccountabilityPart year={year} />
      <PresencePart key={`presence ${year}`} year={year} />
    </div>
  );
}
