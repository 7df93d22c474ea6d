import type { ReactNode } from 'react';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from './classes.ts';
import { FieldFoot, FieldLabel, hasError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import type { Option } from './Option.tsx';
import styles from './Choice.module.css';

export type RadioGroupProps<Id extends string> = FieldProps &
  Readonly<{
    options: readonly Option<Id>[];
    value: Id | null;
    onChange: (value: Id) => void;
    orientation?: 'vertical' | 'horizontal';
    isRequired?: boolean;
    isDisabled?: boolean;
  }>;

/** One choice out of a few that are all seen at once (two to seven). */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>): ReactNode {
  const { label, hideLabel, hint, error, options, value, onChange } = props;
  return (
    <AriaRadioGroup
      value={value}
      onChange={(next) => {
        const chosen = options.find((option) => option.id === next);
        if (chosen) onChange(chosen.id);
      }}
      orientation={props.orientation ?? 'vertical'}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      className={styles.group ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <div className={styles.options}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={styles.choice ?? ''}
          >
            <span className={classes(styles.mark, styles.round)} aria-hidden="true" />
            <span className={styles.words}>
              {option.label}
              {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldFoot hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
