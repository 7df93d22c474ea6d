import type { ReactNode } from 'react';
import { domains } from '../../shared/model/lists/domains.ts';
import type { DomainId } from '../../shared/model/lists/domains.ts';
import { classes } from './classes.ts';
import styles from './DomainDot.module.css';

export type DomainDotProps = Readonly<{
  domain: DomainId;
  /** True when the domain stands in words beside it, so that a screen reader does not hear it twice. */
  isDecoration?: boolean;
}>;

/** Which side of the table: letter and colour, with the name for screen readers. */
export function DomainDot(props: DomainDotProps): ReactNode {
  const domain = domains.find((item) => item.id === props.domain);
  if (domain === undefined) return null;
  const naming =
    props.isDecoration === true
      ? { 'aria-hidden': true }
      : { role: 'img', 'aria-label': domain.label, title: domain.label };
  return (
    <span className={classes(styles.dot, styles[domain.id])} {...naming}>
      {domain.letter}
    </span>
  );
}
