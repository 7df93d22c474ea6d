/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- rows that are placed by hand cannot be real table tags; the keys are handled once, on the part around the rows */
import { memo, useMemo, type CSSProperties, type ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import type { Column } from './tableColumn.ts';
import styles from './VirtualTable.module.css';

type VirtualTableRowProps<Row> = Readonly<{
  columns: readonly Column<Row>[];
  tracks: CSSProperties;
  /** Undefined while it is being fetched. */
  row: Row | undefined;
  index: number;
  /** By which the row is found in the page. */
  id: string | undefined;
  /** Pixels from the top of all rows. */
  start: number;
  rowRem: number;
  isActive: boolean;
  isChosen: boolean;
  measure: (element: HTMLDivElement | null) => void;
  onChoose: (index: number) => void;
}>;

function PlacedRow<Row>(props: VirtualTableRowProps<Row>): ReactNode {
  const { columns, tracks, row, index, start, rowRem, isActive, isChosen, measure, onChoose } = props;
  // A row that only moves keeps its cells as they are.
  const cells = useMemo(
    () =>
      columns.map((column) => (
        <div
          key={column.id}
          role="gridcell"
          className={classes(styles.cell, column.align === 'end' && styles.end)}
        >
          {row === undefined ? componentsText.waiting : column.render(row)}
        </div>
      )),
    [columns, row],
  );
  return (
    <div
      ref={measure}
      role="row"
      data-index={index}
      data-row={props.id}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      aria-busy={row === undefined}
      tabIndex={isActive ? 0 : -1}
      className={classes(styles.row, isChosen && styles.chosen)}
      style={{ ...tracks, minHeight: `${rowRem}rem`, transform: `translateY(${start}px)` }}
      onClick={() => onChoose(index)}
    >
      {cells}
    </div>
  );
}

/** A row of VirtualTable; drawn again only when its own row or place changes. */
export const VirtualTableRow = memo(PlacedRow) as typeof PlacedRow;
