import type { ReactNode } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { toCalendarDate } from './calendarDate.ts';
import { classes } from './classes.ts';
import { FieldFoot, FieldLabel, hasError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import styles from './Field.module.css';
import segments from './DateField.module.css';

export type DateFieldProps = FieldProps &
  Readonly<{
    /** 'YYYY-MM-DD', or null when empty. */
    value: string | null;
    onChange: (value: string | null) => void;
    minimum?: string;
    maximum?: string;
    isRequired?: boolean;
    isDisabled?: boolean;
  }>;

/** A date typed as day, month, year. For a birthday; for a date near today DatePicker adds the calendar. */
export function DateField(props: DateFieldProps): ReactNode {
  const { label, hideLabel, hint, error, value, onChange } = props;
  const minValue = toCalendarDate(props.minimum ?? null);
  const maxValue = toCalendarDate(props.maximum ?? null);
  return (
    <AriaDateField
      value={toCalendarDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      {...(minValue ? { minValue } : {})}
      {...(maxValue ? { maxValue } : {})}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <DateInput className={classes(styles.box, segments.input)}>
        {(segment) => <DateSegment segment={segment} className={segments.segment ?? ''} />}
      </DateInput>
      <FieldFoot hint={hint} error={error} />
    </AriaDateField>
  );
}
