import type { ReactNode } from 'react';
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import styles from './Field.module.css';

/**
 * What every field with a label shares. `error` is a sentence: what is wrong and what to do. Fields mark themselves with
 * `validationBehavior="aria"`: with the native way the browser refuses to send a form again while an error stands beside a field.
 */
export type FieldProps = Readonly<{
  label: string;
  /** Keeps the label for screen readers only, where the place already says what the field is. */
  hideLabel?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  /** Id of words elsewhere that explain the field, besides its own hint. */
  'aria-describedby'?: string | undefined;
}>;

/** The part of the props that ties words elsewhere to a field, for a component of the library. */
export function describedBy(props: FieldProps): { readonly 'aria-describedby'?: string } {
  const id = props['aria-describedby'];
  return id === undefined ? {} : { 'aria-describedby': id };
}

/** The label above a field; marks a required field in words, not only with a star. */
export function FieldLabel(
  props: Readonly<{ label: string; hideLabel?: boolean | undefined; isRequired?: boolean | undefined }>,
): ReactNode {
  return (
    <Label className={classes(styles.label, props.hideLabel === true && styles.hidden)}>
      {props.label}
      {props.isRequired === true && <span className={styles.required}> {componentsText.required}</span>}
    </Label>
  );
}

/** Hint and error under a field, both tied to the field for screen readers by the field around them. */
export function FieldFoot(props: Readonly<{ hint?: ReactNode; error?: ReactNode }>): ReactNode {
  return (
    <>
      {props.hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {props.hint}
        </Text>
      )}
      <AriaFieldError className={styles.error ?? ''}>
        {(validation) => (
          <>
            <span aria-hidden="true">▲ </span>
            {props.error ?? validation.validationErrors.join(' ')}
          </>
        )}
      </AriaFieldError>
    </>
  );
}

/** True when a field has to show itself as wrong. */
export function hasError(error: ReactNode): boolean {
  return error !== undefined && error !== null && error !== false && error !== '';
}
