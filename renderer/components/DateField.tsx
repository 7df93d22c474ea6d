import type { ReactNode } from 'react';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { dateSettings, type DateProps } from './dateSettings.ts';
import { SegmentFrame, segmentSettings } from './SegmentFrame.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import styles from './Field.module.css';

export type DateFieldProps = DateProps;

/** A date typed as day, month, year. For a birthday; for a date near today DatePicker adds the calendar. */
export function DateField(props: DateFieldProps): ReactNode {
  const root = useFocusAtOnce<HTMLDivElement>(props.takesFocus);
  return (
    <AriaDateField
      ref={root}
      {...dateSettings(props)}
      {...segmentSettings(props)}
      className={styles.field ?? ''}
    >
      <SegmentFrame field={props} />
    </AriaDateField>
  );
}
