import { FileText } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { insightPagesText as words } from '../../../shared/text/nl/insightPages.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { periodNames, type Period, type PeriodName } from './usePeriod.ts';
import styles from './Pages.module.css';

/** Chooses the period of a part, and writes the part as a Word page. */
export function PeriodBar({
  name,
  period,
  onChoose,
  onPrint,
  children,
}: Readonly<{
  name: PeriodName;
  period: Period;
  onChoose: (name: PeriodName) => void;
  onPrint: () => void;
  children?: ReactNode;
}>): ReactElement {
  return (
    <div className={styles['bar']}>
      <div className={styles['filters']}>
        <Select
          label={words.period}
          value={name}
          onChange={onChoose}
          hint={words.between(formatLongDate(period.from), formatLongDate(period.to))}
          options={periodNames.map((id) => ({ id, label: words.periods[id] }))}
        />
        {children}
      </div>
      <Button icon={<FileText aria-hidden="true" />} onPress={onPrint}>
        {words.print}
      </Button>
    </div>
  );
}
