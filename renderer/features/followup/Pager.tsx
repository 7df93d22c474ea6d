import type { ReactElement } from 'react';
import { pagerText } from '../../../shared/text/nl/pager.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Followup.module.css';

/** Rows of a register shown at a time. */
export const registerPage = 50;

/** Earlier and later rows of a register; nothing when everything is shown. */
export function Pager({
  offset,
  total,
  onChange,
}: Readonly<{ offset: number; total: number; onChange: (offset: number) => void }>): ReactElement | null {
  if (total <= registerPage) return null;
  const last = Math.min(total, offset + registerPage);
  return (
    <div className={styles['pager']}>
      <Button
        size="small"
        isDisabled={offset === 0}
        onPress={() => onChange(Math.max(0, offset - registerPage))}
      >
        {pagerText.previous}
      </Button>
      <span>{pagerText.range(offset + 1, last, total)}</span>
      <Button size="small" isDisabled={last >= total} onPress={() => onChange(offset + registerPage)}>
        {pagerText.next}
      </Button>
    </div>
  );
}
