import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classes } from './classes.ts';
import { Spinner } from './Spinner.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import styles from './Button.module.css';

/** primary: the one next thing of a screen. quiet: without an edge. danger: cannot be taken back. now: steer, on the dark bar. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'now' | 'onRail';

export type ButtonProps = Readonly<
  Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
    children: ReactNode;
    variant?: ButtonVariant;
    size?: 'small' | 'medium';
    /** Before the words; decoration only, so it gets no name. */
    icon?: ReactNode;
  }
>;

/** A button with words. While `isPending` it keeps its place and focus, shows a spinner and does not fire. */
export function Button(props: ButtonProps): ReactNode {
  const { children, variant = 'secondary', size = 'medium', icon, ...rest } = props;
  const root = useFocusAtOnce<HTMLButtonElement>(rest.autoFocus);
  return (
    <AriaButton
      ref={root}
      {...rest}
      className={classes(styles.button, styles[variant], size === 'small' && styles.small)}
    >
      {({ isPending }) => (
        <>
          {isPending ? <Spinner /> : icon}
          <span>{children}</span>
        </>
      )}
    </AriaButton>
  );
}
