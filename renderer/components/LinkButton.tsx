import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ButtonVariant } from './Button.tsx';
import { classes } from './classes.ts';
import styles from './Button.module.css';

export type LinkButtonProps = Readonly<{
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: 'small' | 'medium';
  icon?: ReactNode;
  'aria-label'?: string;
  /** Besides going there. */
  onGo?: () => void;
}>;

/** Looks like a button, goes somewhere: for moving to another page of the app, so that it is a link for assistive technology. */
export function LinkButton(props: LinkButtonProps): ReactNode {
  const { href, children, variant = 'secondary', size = 'medium', icon } = props;
  return (
    <Link
      href={href}
      aria-label={props['aria-label']}
      onClick={props.onGo}
      className={classes(styles.button, styles[variant], size === 'small' && styles.small)}
    >
      {icon}
      <span>{children}</span>
    </Link>
  );
}
