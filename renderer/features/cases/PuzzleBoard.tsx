import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { casePageText } from '../../../shared/text/nl/casePage.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';
import { classes } from '../../components/classes.ts';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { BoardCell } from './BoardCell.tsx';
import { puzzleBoard, type BoardAxis, type BoardColumn, type Statement } from './board.ts';
import { boardStep } from './boardSteps.ts';
import type { StatementPlace } from './StatementDialog.tsx';
import { useSideScroll } from './useSideScroll.ts';
import styles from './PuzzleBoard.module.css';

const words = { ...casePageText.board, ...casesText.board };
const domainWords = casePageText.board;

/**
 * Who sees what, where: a grid of places, or of life domains, by partners. Arrows walk from cell to cell, Enter adds or
 * changes; an empty cell is a question and can be pressed.
 */
export function PuzzleBoard(
  props: Readonly<{
    page: Output<'cases.get'>;
    axis: BoardAxis;
    /** How the rows are chosen; stands beside the title. */
    choice: ReactNode;
    /** What stands above the rows: what nobody named. */
    told?: ReactNode;
    onAdd: (place: StatementPlace) => void;
    onChange: (statement: Statement) => void;
  }>,
): ReactNode {
  const { page, axis, onAdd, onChange } = props;
  const [active, setActive] = useState({ row: 0, column: 0 });
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const hint = useDescribedByHint('caseBoard');
  const board = puzzleBoard(page.boardColumns, page.statements, words, axis);
  const scroll = useSideScroll(frame);
  const rowWords = axis.by === 'place' ? casesText.board : domainWords;
  // After a change of rows the last place may be gone; the board always keeps one tab stop.
  const at = {
    row: Math.min(active.row, Math.max(0, board.rows.length - 1)),
    column: Math.min(active.column, Math.max(0, board.columns.length - 1)),
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const next = boardStep(at, event, { rows: board.rows.length, columns: board.columns.length });
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    const found = board.rows[next.row]?.nobody === true ? 0 : next.column;
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${found}"]`)?.focus();
  };

  return (
    <section aria-labelledby="board-title" className={styles.board}>
      <div className={styles.head}>
        <h2 id="board-title">{words.title}</h2>
        <p>{words.note}</p>
        {props.choice}
      </div>
      {props.told}
      <Hint place="caseBoard" />
      {(scroll.left || scroll.right) && (
        <div className={styles.scrollBar}>
          <Button size="small" isDisabled={!scroll.left} onPress={() => scroll.move('left')}>
            ← {words.moreLeft}
          </Button>
          <Button size="small" isDisabled={!scroll.right} onPress={() => scroll.move('right')}>
            {words.moreRight} →
          </Button>
          <span>{words.scrollKeys}</span>
        </div>
      )}
      <div
        className={classes(styles.sides, scroll.left && styles.moreLeft, scroll.right && styles.moreRight)}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reachable by keyboard */}
        <div ref={frame} className={styles.scroll} tabIndex={0} role="group" aria-label={words.title}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a grid is a table that one walks through by keys */}
          <table
            {...hint}
            ref={table}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is a table
            role="grid"
            aria-labelledby="board-title"
            style={partnersOf(board.columns.length)}
            onKeyDown={onKeyDown}
          >
            <thead>
              <tr>
                <th scope="col" className={styles.corner}>
                  {rowWords.rowHead}
                </th>
                {board.columns.map((column) => (
                  <th key={column.id ?? 'none'} scope="col" className={styles.column}>
                    <DomainDot domain={column.domain} />
                    <span>
                      <span className={styles.partner} title={column.name}>
                        {column.name}
                      </span>
                      <Contribution column={column} />
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {board.rows.map((row, index) => (
                <tr key={row.key}>
                  <th scope="row">
                    {row.label}
                    {row.remark !== '' && <small className={styles.remark}>{row.remark}</small>}
                  </th>
                  {row.nobody ? (
                    <td colSpan={Math.max(1, board.columns.length)}>
                      <button
                        type="button"
                        className={styles.nobody}
                        data-cell={`${index}:0`}
                        tabIndex={at.row === index ? 0 : -1}
                        onFocus={() => setActive((known) => ({ ...known, row: index }))}
                        onClick={() =>
                          onAdd({
                            findPlace: row.findPlace,
                            lifeDomain: row.lifeDomain,
                            organisation: null,
                          })
                        }
                        aria-label={rowWords.nobodyCell(row.label)}
                      >
                        <span>{rowWords.nobody}</span>
                      </button>
                    </td>
                  ) : (
                    board.columns.map((column, place) => (
                      <BoardCell
                        key={column.id ?? 'none'}
                        row={row}
                        column={column}
                        statements={row.cells[place] ?? []}
                        mark={`${index}:${place}`}
                        isActive={at.row === index && at.column === place}
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
      </div>
      {page.statementsTotal > page.statements.length && (
        <p className={styles.limited}>{words.limited(page.statements.length, page.statementsTotal)}</p>
      )}
      <KeyHints
        label={words.keys}
        hints={[
          { keys: ['←', '↑', '→', '↓'], does: words.keyMove },
          { keys: ['Home', 'End'], does: words.keyEnds },
          { keys: ['Enter'], does: words.keyAdd },
        ]}
      />
    </section>
  );
}

/** How many partners the style sheet makes room for. */
function partnersOf(count: number): CSSProperties {
  return Object.fromEntries([['--partners', count]]);
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
