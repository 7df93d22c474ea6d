import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import styles from './ProgressBar.module.css';

export type ProgressBarProps = Readonly<{
  label: string;
  /** 0–100; null while it is unknown how long it takes. */
  percent: number | null;
  /** The value in words ("3 van 8 bestanden"); default is the percentage. */
  valueLabel?: string;
}>;

/** How far a long job is. */
export function ProgressBar(props: ProgressBarProps): ReactNode {
  const { label, percent, valueLabel } = props;
  return (
    <AriaProgressBar
      value={percent ?? 0}
      isIndeterminate={percent === null}
      {...(valueLabel === undefined ? {} : { valueLabel })}
      className={styles.progress ?? ''}
    >
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <div className={styles.line}>
            <Label>{label}</Label>
            <span>{valueText}</span>
          </div>
          <div className={styles.track}>
            <div
              className={isIndeterminate ? styles.moving : styles.fill}
              style={isIndeterminate ? {} : { width: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
