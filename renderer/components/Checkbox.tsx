import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import type { CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox';
import { classes } from './classes.ts';
import styles from './Choice.module.css';

export type CheckboxProps = Readonly<
  Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> & {
    children: ReactNode;
    /** Small words under the label. */
    detail?: ReactNode;
  }
>;

/** Yes or no, with the words beside it; `isSelected`, `onChange(isSelected)`. */
export function Checkbox(props: CheckboxProps): ReactNode {
  const { children, detail, ...rest } = props;
  return (
    <AriaCheckbox {...rest} className={styles.choice ?? ''}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={classes(styles.mark, styles.square)} aria-hidden="true">
            {isIndeterminate ? <Minus /> : isSelected && <Check />}
          </span>
          <span className={styles.words}>
            {children}
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
