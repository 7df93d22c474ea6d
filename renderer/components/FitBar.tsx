import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import { fitParts } from './fitParts.ts';
import type { FitSegment } from './fitParts.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './FitBar.module.css';

export type FitBarProps = Readonly<{
  /** What the bar is of: "Agenda". */
  label: string;
  segments: readonly FitSegment[];
  /** Minutes between start and planned end; null without an end: then there is nothing to fit in. */
  availableMinutes: number | null;
  /** Words at the right: "09:30 – 12:08". */
  times?: ReactNode;
  /** Lines under the bar: proposals, what is not ready. */
  children?: ReactNode;
  /** The item that is chosen in the list, drawn stronger. */
  selectedId?: string | null;
}>;

/** Does the agenda fit? Every item as wide as its minutes; what passes the end is red and hatched, and said in words. */
export function FitBar(props: FitBarProps): ReactNode {
  const { label, segments, availableMinutes, times, children, selectedId } = props;
  const planned = segments.reduce((sum, { minutes }) => sum + minutes, 0);
  const fit = fitParts(segments, availableMinutes ?? planned);
  const verdict = availableMinutes === null ? '' : verdictOf(fit.overMinutes);
  const spoken = [
    verdict === '' ? label : `${label}: ${verdict}`,
    ...segments.map((segment) => componentsText.fitSegment(segment.label, segment.minutes)),
  ].join('. ');
  return (
    <div className={styles.fit}>
      <VisuallyHidden>{spoken}</VisuallyHidden>
      <div className={styles.bar} aria-hidden="true">
        {fit.parts.map((part) => (
          <span
            key={`${part.id}${part.isOver ? ' over' : ''}`}
            className={classes(
              styles.part,
              styles[part.kind],
              part.isOver && styles.over,
              part.id === selectedId && styles.selected,
            )}
            style={{ width: `${part.percent}%` }}
            title={componentsText.fitSegment(part.label, part.minutes)}
          />
        ))}
      </div>
      <p className={styles.times} aria-live="polite">
        {times} <span className={fit.overMinutes > 0 ? styles.tooLong : styles.spare}>{verdict}</span>
      </p>
      {children !== undefined && <div className={styles.below}>{children}</div>}
    </div>
  );
}

function verdictOf(overMinutes: number): string {
  if (overMinutes > 0) return componentsText.tooLong(overMinutes);
  return overMinutes === 0 ? componentsText.fits : componentsText.spare(-overMinutes);
}
