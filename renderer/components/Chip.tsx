import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Chip.module.css';

export type ChipTone = 'neutral' | 'good' | 'warn' | 'bad';

export type ChipProps = Readonly<{
  children: ReactNode;
  tone?: ChipTone;
  icon?: ReactNode;
}>;

/** A short state in words. The words carry the meaning, the colour only repeats it. */
export function Chip(props: ChipProps): ReactNode {
  return (
    <span className={classes(styles.chip, styles[props.tone ?? 'neutral'])}>
      {props.icon}
      {props.children}
    </span>
  );
}
