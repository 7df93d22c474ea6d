import type { ReactNode } from 'react';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { dateSettings, type DateProps } from './dateSettings.ts';
import { SegmentFrame, segmentSettings } from './SegmentFrame.tsx';
import styles from './Field.module.css';

export type DateFieldProps = DateProps;

/** A date typed as day, month, year. For a birthday; for a date near today DatePicker adds the calendar. */
export function DateField(props: DateFieldProps): ReactNode {
  return (
    <AriaDateField {...dateSettings(props)} {...segmentSettings(props)} className={styles.field ?? ''}>
      <SegmentFrame field={props} />
    </AriaDateField>
  );
}
