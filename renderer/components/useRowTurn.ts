import { useEffect, useState } from 'react';
import { frameBudget } from './frameBudget.ts';

/**
 * Rows of long lists that are drawn in full in one frame. Measured on two slow cores: a row of nine cells costs two to
 * three milliseconds, so that a jump through the list that draws all rows of a window at once passes 50 ms.
 */
const ROWS_IN_A_FRAME = 10;

const budget = frameBudget(ROWS_IN_A_FRAME, (run) => void requestAnimationFrame(run));

/**
 * Whether a row may be drawn in full: at once when few rows are new, else a frame or two later.
 * @param isFirst for the row with the focus, which waits for nothing
 */
export function useRowTurn(isFirst: boolean): boolean {
  const [hasTurn, setTurn] = useState(() => isFirst || budget.take());
  useEffect(() => (hasTurn ? undefined : budget.wait(() => setTurn(true))), [hasTurn]);
  return hasTurn || isFirst;
}
