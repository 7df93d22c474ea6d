/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- rows that are placed by hand cannot be real table tags; the keys are handled once, on the part around the rows */
import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import { useVirtualRows } from './useVirtualRows.ts';
import { useRowTurn } from './useRowTurn.ts';
import styles from './VirtualTable.module.css';

export type VirtualListProps<Row> = Readonly<{
  label: string;
  /** All rows there are, also those not fetched yet. */
  count: number;
  /** The row at an index, undefined while it is being fetched. */
  rowAt: (index: number) => Row | undefined;
  /** Nothing that can be pressed may stand inside: the row itself is the option. */
  render: (row: Row) => ReactNode;
  /** Tells which rows are looked at, so that they can be fetched; keep it stable (useCallback). */
  onNeed?: (first: number, last: number) => void;
  /** Enter, space or a press on a row. */
  onChoose: (row: Row, index: number) => void;
  isChosen?: (row: Row) => boolean;
  empty: ReactNode;
  rowRem?: number;
}>;

/** A list of any length to choose one thing from; only the rows near the window are in the page. Needs a parent with a height. */
export function VirtualList<Row>(props: VirtualListProps<Row>): ReactNode {
  const { label, count, rowAt, render, onNeed, onChoose, isChosen, empty, rowRem = 3 } = props;
  const { scroll, virtualizer, active, onKeyDown, onFocus } = useVirtualRows({
    count,
    rowRem,
    startAt: 0,
    onNeed,
    onChoose: (index) => {
      const row = rowAt(index);
      if (row !== undefined) onChoose(row, index);
    },
  });
  if (count === 0) return empty;
  return (
    <div className={styles.table}>
      <div
        ref={scroll}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        className={styles.scroll}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div role="presentation" className={styles.length} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rowAt(item.index);
            const chosen = row !== undefined && (isChosen?.(row) ?? false);
            return (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                role="option"
                data-index={item.index}
                aria-setsize={count}
                aria-posinset={item.index + 1}
                aria-selected={chosen}
                tabIndex={item.index === active ? 0 : -1}
                className={classes(styles.row, styles.option, chosen && styles.chosen)}
                style={{ minHeight: `${rowRem}rem`, transform: `translateY(${item.start}px)` }}
                onClick={() => {
                  if (row !== undefined) onChoose(row, item.index);
                }}
              >
                {row === undefined ? (
                  componentsText.waiting
                ) : (
                  <Content row={row} render={render} isFirst={item.index === active} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Content<Row>(
  props: Readonly<{ row: Row; render: (row: Row) => ReactNode; isFirst: boolean }>,
): ReactNode {
  return useRowTurn(props.isFirst) ? props.render(props.row) : componentsText.waiting;
}
