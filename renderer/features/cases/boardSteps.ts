/** A cell of the board by its row and column, both from 0. */
export interface BoardPlace {
  readonly row: number;
  readonly column: number;
}

const arrows: Readonly<Record<string, BoardPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Where a key leads on a board of this size; undefined for a key that does not walk. With Ctrl, Home and End go to the corners. */
export function boardStep(
  from: BoardPlace,
  key: Readonly<{ key: string; ctrlKey: boolean }>,
  size: Readonly<{ rows: number; columns: number }>,
): BoardPlace | undefined {
  const last = { row: Math.max(0, size.rows - 1), column: Math.max(0, size.columns - 1) };
  if (key.key === 'Home') return { row: key.ctrlKey ? 0 : from.row, column: 0 };
  if (key.key === 'End') return { row: key.ctrlKey ? last.row : from.row, column: last.column };
  const step = key.ctrlKey ? undefined : arrows[key.key];
  if (step === undefined) return undefined;
  return {
    row: Math.max(0, Math.min(last.row, from.row + step.row)),
    column: Math.max(0, Math.min(last.column, from.column + step.column)),
  };
}
