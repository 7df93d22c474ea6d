import type { ReactNode, Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import { FieldFoot, FieldLabel, hasError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import styles from './Field.module.css';

export type TextAreaProps = FieldProps &
  Readonly<
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'type' | 'placeholder'> & {
      placeholder?: string;
      /** Lines shown when empty; the box grows with the text. */
      rows?: number;
      areaRef?: Ref<HTMLTextAreaElement>;
    }
  >;

/** Several lines of text; grows with what is typed and never scrolls inside itself. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { label, hideLabel, hint, error, placeholder = '', rows = 3, areaRef, ...rest } = props;
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
      <AriaTextArea
        ref={areaRef}
        rows={rows}
        placeholder={placeholder}
        className={classes(styles.box, styles.area)}
        // field-sizing ignores rows, so the empty height is given in lines.
        style={{ minHeight: `calc(${rows} * 1.45em + 0.75rem)` }}
      />
      <FieldFoot hint={hint} error={error} />
    </AriaTextField>
  );
}
