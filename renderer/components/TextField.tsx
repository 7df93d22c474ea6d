import type { ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldFoot, FieldLabel, hasError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import styles from './Field.module.css';

export type TextFieldProps = FieldProps &
  Readonly<
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'placeholder'> & {
      placeholder?: string;
      inputRef?: Ref<HTMLInputElement>;
    }
  >;

/** One line of text; `onChange` gives the string. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, hideLabel, hint, error, placeholder = '', inputRef, ...rest } = props;
  const root = useFocusAtOnce<HTMLDivElement>(rest.autoFocus);
  return (
    <AriaTextField
      ref={root}
      // A browser that remembers what was typed would write it to its own disk, in plain text.
      autoComplete="off"
      {...rest}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={rest.isRequired} />
      <Input ref={inputRef} placeholder={placeholder} className={styles.box ?? ''} />
      <FieldFoot hint={hint} error={error} />
    </AriaTextField>
  );
}
