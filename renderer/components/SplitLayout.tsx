import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './SplitLayout.module.css';

export type SplitLayoutProps = Readonly<{
  /** Left column: a list to choose from. As a function it is told when it stands above the rest, to fold itself. */
  list?: ReactNode | ((isStacked: boolean) => ReactNode);
  listLabel?: string;
  /** The middle: what the page is about. */
  children: ReactNode;
  /** Right column: details of what is chosen. */
  detail?: ReactNode;
  detailLabel?: string;
  /** The middle on white (reading, working) or on paper (cards). */
  ground?: 'surface' | 'paper';
}>;

/** The same width as in the container query of the style sheet. */
const stackedRem = 52;

/** List, work and detail side by side, each scrolling for itself; on a narrow or zoomed window they stand under each other. */
export function SplitLayout(props: SplitLayoutProps): ReactNode {
  const { list, listLabel, children, detail, detailLabel, ground = 'surface' } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [isStacked, setStacked] = useState(false);
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const measure = (): void => setStacked(current.clientWidth <= stackedRem * rootFontSize());
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return (
    <div className={styles.frame} ref={frame}>
      <div
        className={classes(
          styles.split,
          list !== undefined && styles.withList,
          detail !== undefined && styles.withDetail,
        )}
      >
        {list !== undefined && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reachable by keyboard
          <section className={styles.list} aria-label={listLabel} tabIndex={0}>
            {typeof list === 'function' ? list(isStacked) : list}
          </section>
        )}
        <div className={classes(styles.middle, ground === 'paper' && styles.paper)}>{children}</div>
        {detail !== undefined && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reachable by keyboard
          <aside className={styles.detail} aria-label={detailLabel} tabIndex={0}>
            {detail}
          </aside>
        )}
      </div>
    </div>
  );
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
