import type { ReactNode } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { shareabilities, statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { StatementKindMark } from '../../components/StatementKindMark.tsx';
import { classes } from '../../components/classes.ts';
import type { BoardColumn, BoardRow, Statement } from './board.ts';
import type { StatementPlace } from './StatementDialog.tsx';
import styles from './PuzzleBoard.module.css';

const words = casesText.board;

/** What one partner said in one row; empty, it is a question that can be pressed. */
export function BoardCell(
  props: Readonly<{
    row: BoardRow;
    column: BoardColumn;
    statements: readonly Statement[];
    mark: string;
    isActive: boolean;
    onFocus: () => void;
    onAdd: (place: StatementPlace) => void;
    onChange: (statement: Statement) => void;
  }>,
): ReactNode {
  const { row, column, statements, mark, isActive, onFocus, onAdd, onChange } = props;
  const tabIndex = isActive ? 0 : -1;
  const place: StatementPlace = {
    findPlace: row.findPlace,
    lifeDomain: row.lifeDomain,
    organisation: column.id === null ? null : { id: column.id, name: column.name },
  };
  if (statements.length === 0) {
    return (
      <td>
        <button
          type="button"
          className={styles.empty}
          data-cell={mark}
          tabIndex={tabIndex}
          onFocus={onFocus}
          onClick={() => onAdd(place)}
          aria-label={words.emptyCell(row.label, column.name)}
        >
          —
        </button>
      </td>
    );
  }
  return (
    <td>
      <div className={styles.filled}>
        {statements.map((statement, index) => (
          <button
            key={statement.id}
            type="button"
            className={styles.statement}
            data-row={statement.id}
            {...(index === 0 ? { 'data-cell': mark } : {})}
            tabIndex={tabIndex}
            onFocus={onFocus}
            onClick={() => onChange(statement)}
            aria-label={words.change(labelOf(statementKinds, statement.kind), statement.body)}
          >
            <span className={styles.words}>
              <StatementKindMark kind={statement.kind} isShort /> {statement.body}
            </span>
            <Foot statement={statement} />
          </button>
        ))}
        <button
          type="button"
          className={styles.more}
          tabIndex={tabIndex}
          onFocus={onFocus}
          onClick={() => onAdd(place)}
          aria-label={words.addTo(row.label, column.name)}
        >
          +
        </button>
      </div>
    </td>
  );
}

/** Source, day and what may be done with it: everything that is needed to weigh a sentence. */
function Foot({ statement }: Readonly<{ statement: Statement }>): ReactNode {
  const parts = [
    statement.sourceName === '' ? statement.sourceNote : statement.sourceName,
    statement.observedOn === null ? '' : formatShortDate(statement.observedOn),
  ].filter((part) => part !== '');
  return (
    <span className={styles.foot}>
      {parts.join(' · ')}
      {statement.shareability !== 'shareable' && (
        <span className={classes(styles.share, statement.shareability === 'doNotShare' && styles.never)}>
          {labelOf(shareabilities, statement.shareability)}
        </span>
      )}
    </span>
  );
}
