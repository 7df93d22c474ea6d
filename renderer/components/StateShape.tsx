import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import styles from './StateShape.module.css';

export type ReadyState = 'good' | 'watch' | 'stop';

export type StateShapeProps = Readonly<{
  state: ReadyState;
  /** The state in words; when the words stand beside it, give `isDecoration`. */
  label?: string;
  isDecoration?: boolean;
}>;

const shapes: Readonly<Record<ReadyState, ReactNode>> = {
  good: <circle cx="6" cy="6" r="6" />,
  watch: <path d="M6 0.5 L12 11.5 L0 11.5 Z" />,
  stop: <rect width="12" height="12" rx="1.5" />,
};

/** Green circle, amber triangle, red square: the shape says it without colour, the word says it without eyes. */
export function StateShape(props: StateShapeProps): ReactNode {
  const { state, isDecoration = false } = props;
  const label = props.label ?? componentsText.state[state];
  const naming = isDecoration ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={classes(styles.shape, styles[state])} viewBox="0 0 12 12" {...naming}>
      {!isDecoration && <title>{label}</title>}
      {shapes[state]}
    </svg>
  );
}
