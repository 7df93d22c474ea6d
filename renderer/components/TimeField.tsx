import type { ReactNode } from 'react';
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { fromTime, toTime } from './calendarDate.ts';
import { classes } from './classes.ts';
import { FieldFoot, FieldLabel, hasError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import styles from './Field.module.css';
import segments from './DateField.module.css';

export type TimeFieldProps = FieldProps &
  Readonly<{
    /** 'HH:MM' in 24 hours, or null when empty. */
    value: string | null;
    onChange: (value: string | null) => void;
    isRequired?: boolean;
    isDisabled?: boolean;
  }>;

/** A time of day in 24 hours; arrow keys step, digits type. */
export function TimeField(props: TimeFieldProps): ReactNode {
  const { label, hideLabel, hint, error, value, onChange } = props;
  return (
    <AriaTimeField
      value={toTime(value)}
      onChange={(time) => onChange(fromTime(time))}
      hourCycle={24}
      shouldForceLeadingZeros
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
    </AriaTimeField>
  );
}
