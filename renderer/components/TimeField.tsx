import type { ReactNode } from 'react';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { fromTime, toTime } from './calendarDate.ts';
import { SegmentFrame, segmentSettings, type SegmentFieldProps } from './SegmentFrame.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import styles from './Field.module.css';

/** `value` is 'HH:MM' in 24 hours. */
export type TimeFieldProps = SegmentFieldProps;

/** A time of day in 24 hours; arrow keys step, digits type. */
export function TimeField(props: TimeFieldProps): ReactNode {
  const root = useFocusAtOnce<HTMLDivElement>(props.takesFocus);
  return (
    <AriaTimeField
      ref={root}
      value={toTime(props.value)}
      onChange={(time) => props.onChange(fromTime(time))}
      hourCycle={24}
      shouldForceLeadingZeros
      {...segmentSettings(props)}
      className={styles.field ?? ''}
    >
      <SegmentFrame field={props} />
    </AriaTimeField>
  );
}
