import type { ReactNode } from 'react';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { Group } from 'react-aria-components/Group';
import { classes } from './classes.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './Field.tsx';
import styles from './Field.module.css';
import segments from './DateField.module.css';

/** What a date and a time field have in common: both are typed part by part. */
export type SegmentFieldProps = FieldProps &
  Readonly<{
    /** Null when empty. */
    value: string | null;
    onChange: (value: string | null) => void;
    /** Takes the focus when it appears, in its first part. */
    takesFocus?: boolean;
    isRequired?: boolean;
    isDisabled?: boolean;
  }>;

/** The settings that every field around a `SegmentFrame` gives to the library. */
export function segmentSettings(props: SegmentFieldProps): Readonly<{
  isRequired: boolean;
  isDisabled: boolean;
  isInvalid: boolean;
  validationBehavior: 'aria';
}> {
  return {
    isRequired: props.isRequired ?? false,
    isDisabled: props.isDisabled ?? false,
    isInvalid: hasError(props.error),
    validationBehavior: 'aria',
  };
}

/** Label, the parts that are typed, hint and error: the inside of DateField, DatePicker and TimeField. */
export function SegmentFrame({
  field,
  button,
}: Readonly<{
  field: SegmentFieldProps;
  /** Stands behind the parts, in the same box. */
  button?: ReactNode;
}>): ReactNode {
  const { label, hideLabel, hint, error, isRequired } = field;
  const isAlone = button === undefined;
  const input = (
    <DateInput className={isAlone ? classes(styles.box, segments.input) : (segments.input ?? '')}>
      {(segment) => <DateSegment segment={segment} className={segments.segment ?? ''} />}
    </DateInput>
  );
  return (
    <>
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={isRequired} />
      {isAlone ? (
        input
      ) : (
        <Group className={classes(styles.box, styles.row)}>
          {input}
          {button}
        </Group>
      )}
      <FieldFoot hint={hint} error={error} />
    </>
  );
}
