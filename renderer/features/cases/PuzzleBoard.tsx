import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { shareabilities, statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';
import { StatementKindMark } from '../../components/StatementKindMark.tsx';
import { classes } from '../../components/classes.ts';
import { puzzleBoard, type BoardColumn, type BoardRow, type Statement } from './board.ts';
import type { StatementPlace } from './StatementDialog.tsx';
import styles from './PuzzleBoard.module.css';

const words = casesText.board;

/**
 * Who sees what, where: a grid of places by partners. Arrows walk from cell to cell, Enter adds or changes; an empty cell is
 * a question and can be pressed.
 */
export function PuzzleBoard(
  props: Readonly<{
    page: Output<'cases.get'>;
    onAdd: (place: StatementPlace) => void;
    onChange: (statement: Statement) => void;
  }>,
): ReactNode {
  const { page, onAdd, onChange } = props;
  const [allPlaces, setAllPlaces] = useState(false);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const board = puzzleBoard(page.boardColumns, page.statements, words, allPlaces);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = {
      row: Math.max(0, Math.min(board.rows.length - 1, active.row + step.row)),
      column: Math.max(0, Math.min(board.columns.length - 1, active.column + step.column)),
    };
    setActive(next);
    const found = board.rows[next.row]?.nobody === true ? 0 : next.column;
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${found}"]`)?.focus();
  };

  return (
    <section aria-labelledby="board-title" className={styles.board}>
      <div className={styles.head}>
        <h2 id="board-title">{words.title}</h2>
        <p>{words.note}</p>
        <Button size="small" variant="quiet" onPress={() => setAllPlaces(!allPlaces)}>
          {allPlaces ? words.fewerPlaces : words.morePlaces}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reachable by keyboard */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.title}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is a table that one walks through by keys */}
        <table ref={table} role="grid" aria-labelledby="board-title" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {words.rowHead}
              </th>
              {board.columns.map((column) => (
                <th key={column.id ?? 'none'} scope="col" className={styles.column}>
                  <DomainDot domain={column.domain} />
                  <span>
                    {column.name}
                    <Contribution column={column} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.rows.map((row, index) => (
              <tr key={row.place ?? 'none'}>
                <th scope="row">{row.label}</th>
                {row.nobody ? (
                  <td colSpan={Math.max(1, board.columns.length)}>
                    <button
                      type="button"
                      className={styles.nobody}
                      data-cell={`${index}:0`}
                      tabIndex={active.row === index ? 0 : -1}
                      onFocus={() => setActive((known) => ({ ...known, row: index }))}
                      onClick={() => onAdd({ findPlace: row.place, organisation: null })}
                      aria-label={words.nobodyCell(row.label)}
                    >
                      {words.nobody}
                    </button>
                  </td>
                ) : (
                  board.columns.map((column, place) => (
                    <Cell
                      key={column.id ?? 'none'}
                      row={row}
                      column={column}
                      statements={row.cells[place] ?? []}
                      mark={`${index}:${place}`}
                      isActive={active.row === index && active.column === place}
                      onFocus={() => setActive({ row: index, column: place })}
                      onAdd={onAdd}
                      onChange={onChange}
                    />
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {page.statementsTotal > page.statements.length && (
        <p className={styles.limited}>{words.limited(page.statements.length, page.statementsTotal)}</p>
      )}
      <KeyHints
        label={words.keys}
        hints={[
          { keys: ['←', '↑', '→', '↓'], does: words.keyMove },
          { keys: ['Enter'], does: words.keyAdd },
        ]}
      />
    </section>
  );
}

const steps: Readonly<Record<string, { row: number; column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function Cell(
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
    findPlace: row.place,
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

function Contribution({ column }: Readonly<{ column: BoardColumn }>): ReactNode {
  const { contribution } = column;
  if (contribution === null || contribution.state === 'received') return null;
  if (contribution.state === 'nothingToAdd') {
    return <small className={styles.asked}>{words.nothingToAdd}</small>;
  }
  return (
    <small className={classes(styles.asked, styles.waiting)}>
      {words.asked(contribution.askedOn === null ? '' : formatShortDate(contribution.askedOn))}
    </small>
  );
}
