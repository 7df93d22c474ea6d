/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- rows that are placed by hand cannot be real table tags; the keys are handled once, on the part around the rows */

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { useVirtualRows, type RowSelecting } from './useVirtualRows.ts';
import type { Column } from './tableColumn.ts';
import { VirtualTableRow } from './VirtualTableRow.tsx';
import styles from './VirtualTable.module.css';

export type TableSort = Readonly<{ columnId: string; direction: 'ascending' | 'descending' }>;

export type VirtualTableProps<Row> = Readonly<{
  label: string;
  /** Id of words that explain the table. */
  describedBy?: string | undefined;
  columns: readonly Column<Row>[];
  /** All rows there are, also those not fetched yet. */
  count: number;
  /** The row at an index, undefined while it is being fetched. */
  rowAt: (index: number) => Row | undefined;
  /** Tells which rows are looked at, so that they can be fetched; keep it stable (useCallback). */
  onNeed?: (first: number, last: number) => void;
  /** Enter, space or a press on a row. */
  onChoose: (row: Row, index: number) => void;
  isChosen?: (row: Row) => boolean;
  /** Several rows can be chosen; Enter and a press still open one. */
  selection?: RowSelecting;
  sort?: TableSort;
  onSort?: (sort: TableSort) => void;
  /** In place of rows when there are none. */
  empty: ReactNode;
  /** Id of a row, by which it is found in the page. */
  rowId?: (row: Row) => string;
  /** Height of a row in rem before it is measured. */
  rowRem?: number;
}>;

/**
 * From so many rows on all have one height, and longer words are cut off: a row that turns out taller moves every row
 * below it, and reckoning that for 150,000 rows took 20 to 100 ms for each new row.
 */
const evenRowsFrom = 20_000;

/** How much taller such a row is than the shortest: for one line more. */
const evenRowTimes = 1.3;

/**
 * A table of any length: only the rows near the window are in the page. Needs a parent with a height. Arrows, Home, End
 * and the page keys walk; Enter chooses.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>): ReactNode {
  const isEven = props.count >= evenRowsFrom;
  // Begun anew with the other kind of rows: heights that were measured count no longer.
  return <TableOfRows key={String(isEven)} {...props} isEven={isEven} />;
}

function TableOfRows<Row>(props: VirtualTableProps<Row> & Readonly<{ isEven: boolean }>): ReactNode {
  const { label, columns, count, rowAt, onNeed, onChoose, isChosen, empty, isEven } = props;
  const rowRem = (props.rowRem ?? 2.75) * (isEven ? evenRowTimes : 1);
  const choose = (index: number): void => {
    const row = rowAt(index);
    if (row !== undefined) onChoose(row, index);
  };
  const { scroll, virtualizer, active, onKeyDown, onFocus } = useVirtualRows({
    count,
    rowRem,
    startAt: 0,
    onNeed,
    onChoose: choose,
    selecting: props.selection,
  });
  // One function for all renders, so that scrolling draws only the rows that are new.
  const newest = useRef({ choose, selection: props.selection });
  useEffect(() => {
    newest.current = { choose, selection: props.selection };
  });
  const pressRow = useCallback((index: number, withKey: boolean) => {
    if (withKey && newest.current.selection !== undefined) newest.current.selection.toggle(index);
    else newest.current.choose(index);
  }, []);
  const tracks = useMemo(
    () => ({ gridTemplateColumns: columns.map((column) => column.width).join(' ') }),
    [columns],
  );

  return (
    <div
      className={styles.table}
      role="grid"
      aria-label={label}
      aria-describedby={props.describedBy}
      aria-multiselectable={props.selection === undefined ? undefined : true}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
    >
      <div role="rowgroup" className={styles.headGroup}>
        <div role="row" aria-rowindex={1} className={styles.head} style={tracks}>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </div>
      </div>
      {count === 0 && (
        <div role="row" className={styles.empty}>
          <div role="gridcell" aria-colspan={columns.length}>
            {empty}
          </div>
        </div>
      )}
      <div
        ref={scroll}
        role="rowgroup"
        className={styles.scroll}
        hidden={count === 0}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div role="presentation" className={styles.length} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rowAt(item.index);
            return (
              <VirtualTableRow
                key={item.key}
                measure={isEven ? undefined : virtualizer.measureElement}
                columns={columns}
                tracks={tracks}
                row={row}
                index={item.index}
                id={row === undefined ? undefined : props.rowId?.(row)}
                start={item.start}
                rowRem={rowRem}
                isActive={item.index === active}
                isChosen={row !== undefined && (isChosen?.(row) ?? false)}
                onChoose={pressRow}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function HeadCell<Row>(
  props: Readonly<{
    column: Column<Row>;
    sort: TableSort | undefined;
    onSort: ((sort: TableSort) => void) | undefined;
  }>,
): ReactNode {
  const { column, sort, onSort } = props;
  const direction = sort?.columnId === column.id ? sort.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      aria-sort={column.isSortable === true ? (direction ?? 'none') : undefined}
      className={classes(styles.cell, column.align === 'end' && styles.end)}
    >
      {column.isSortable === true && onSort !== undefined ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort({ columnId: column.id, direction: next })}
        >
          {column.header}
          {direction === 'ascending' && <ArrowUp size="1em" aria-hidden="true" />}
          {direction === 'descending' && <ArrowDown size="1em" aria-hidden="true" />}
        </button>
      ) : (
        column.header
      )}
    </div>
  );
}
