import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import type { ButtonVariant } from './Button.tsx';
import { classes } from './classes.ts';
import { Tooltip } from './Tooltip.tsx';
import styles from './Button.module.css';

export type IconButtonProps = Readonly<
  Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
    /** What it does, in words: the accessible name and the tooltip. */
    label: string;
    icon: ReactNode;
    variant?: ButtonVariant;
    size?: 'small' | 'medium';
    /** Key that does the same, shown in the tooltip. */
    keys?: readonly string[];
  }
>;

/** A button that is only a picture; its words stand in the tooltip and in the accessible name. */
export function IconButton(props: IconButtonProps): ReactNode {
  const { label, icon, variant = 'quiet', size = 'medium', keys, ...rest } = props;
  return (
    <Tooltip text={label} {...(keys ? { keys } : {})}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classes(styles.button, styles[variant], styles.iconOnly, size === 'small' && styles.small)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
