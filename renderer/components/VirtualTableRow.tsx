/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- rows that are placed by hand cannot be real table tags; the keys are handled once, on the part around the rows */
import { memo, type CSSProperties, type ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import type { Column } from './tableColumn.ts';
import { useRowTurn } from './useRowTurn.ts';
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
  /** Undefined where all rows have one height. */
  measure: ((element: HTMLDivElement | null) => void) | undefined;
  /** @param withKey Ctrl or ⌘ was held */
  onChoose: (index: number, withKey: boolean) => void;
}>;

function PlacedRow<Row>(props: VirtualTableRowProps<Row>): ReactNode {
  const { columns, tracks, row, index, start, rowRem, isActive, isChosen, measure, onChoose } = props;
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
      className={classes(styles.row, isChosen && styles.chosen, measure === undefined && styles.even)}
      style={{
        ...tracks,
        [measure === undefined ? 'height' : 'minHeight']: `${rowRem}rem`,
        transform: `translateY(${start}px)`,
      }}
      onClick={(event) => onChoose(index, event.ctrlKey || event.metaKey)}
    >
      {row === undefined ? (
        <WaitingCell columns={columns} />
      ) : (
        // Another row at this place waits for its turn like one that is new.
        <Cells key={props.id} columns={columns} row={row} isFirst={isActive} />
      )}
    </div>
  );
}

/** The cells of a row; a row that only moves keeps them as they are. */
function CellsOfRow<Row>(
  props: Readonly<{ columns: readonly Column<Row>[]; row: Row; isFirst: boolean }>,
): ReactNode {
  const { columns, row, isFirst } = props;
  if (!useRowTurn(isFirst)) return <WaitingCell columns={columns} />;
  return columns.map((column) => (
    <div
      key={column.id}
      role="gridcell"
      className={classes(styles.cell, column.align === 'end' && styles.end)}
    >
      {column.render(row)}
    </div>
  ));
}

const Cells = memo(CellsOfRow) as typeof CellsOfRow;

/** One cell over the whole row: while many rows are still to come, drawing each of their cells would take longer than fetching them. */
function WaitingCell<Row>({ columns }: Readonly<{ columns: readonly Column<Row>[] }>): ReactNode {
  return (
    <div role="gridcell" aria-colspan={columns.length} className={styles.cell}>
      {componentsText.waiting}
    </div>
  );
}

/** A row of VirtualTable; drawn again only when its own row or place changes. */
export const VirtualTableRow = memo(PlacedRow) as typeof PlacedRow;
