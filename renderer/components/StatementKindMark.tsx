import type { ReactNode } from 'react';
import { statementKinds } from '../../shared/model/lists/statementKinds.ts';
import type { StatementKind } from '../../shared/model/lists/statementKinds.ts';
import { classes } from './classes.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './StatementKindMark.module.css';

export type StatementKindMarkProps = Readonly<{
  kind: StatementKind;
  /** Shape alone, for a narrow place; the word is then for screen readers and on hover. */
  isShort?: boolean;
}>;

/** What sort of statement this is: shape and word (● feit, ◐ waarneming, ○ van horen zeggen, ▲ kracht, ▼ zorg …). */
export function StatementKindMark(props: StatementKindMarkProps): ReactNode {
  const kind = statementKinds.find((item) => item.id === props.kind);
  if (kind === undefined) return null;
  return (
    <span className={classes(styles.kind, styles[kind.id])} title={kind.label}>
      <span aria-hidden="true">{kind.shape}</span>
      {props.isShort === true ? <VisuallyHidden>{kind.label}: </VisuallyHidden> : <span>{kind.label}</span>}
    </span>
  );
}
