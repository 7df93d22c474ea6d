import type { ReactNode } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { classes } from './classes.ts';
import { FieldFoot, FieldLabel, hasError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import styles from './Field.module.css';

export type NumberFieldProps = FieldProps &
  Readonly<{
    value: number | null;
    /** Called when the field is left or Enter or an arrow is pressed; null when emptied. */
    onChange: (value: number | null) => void;
    minimum?: number;
    maximum?: number;
    step?: number;
    /** Word after the number, "min" for minutes. */
    unit?: string;
    isRequired?: boolean;
    isDisabled?: boolean;
    name?: string;
  }>;

/** A whole number, by default minutes from 0. Arrow keys step; a comma or letters are refused while typing. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, hideLabel, hint, error, value, onChange, minimum = 0, maximum, unit } = props;
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      minValue={minimum}
      {...(maximum === undefined ? {} : { maxValue: maximum })}
      step={props.step ?? 1}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      {...(props.name === undefined ? {} : { name: props.name })}
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <Group className={classes(styles.box, styles.row, styles.numberBox)}>
        <Input className={styles.number ?? ''} size={4} autoComplete="off" />
        {unit !== undefined && (
          <span className={styles.affix} aria-hidden="true">
            {unit}
          </span>
        )}
      </Group>
      <FieldFoot hint={hint} error={error} />
    </AriaNumberField>
  );
}
