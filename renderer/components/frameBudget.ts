/** Asks for the next frame of the screen; in the page `requestAnimationFrame`. */
export type NextFrame = (run: () => void) => void;

/** Hands out so many turns in each frame; who comes after that waits for a later one. */
export interface FrameBudget {
  /** True when there was a turn left in this frame; then it is taken. */
  readonly take: () => boolean;
  /** Calls back with a turn in a later frame, in the order of asking. Returns a function that gives the place up. */
  readonly wait: (onTurn: () => void) => () => void;
}

/**
 * Spreads work over frames, so that no frame takes so long that the page stands still.
 * @param turns how many in one frame
 */
export function frameBudget(turns: number, nextFrame: NextFrame): FrameBudget {
  let left = turns;
  let asked = false;
  const waiting = new Set<() => void>();
  const askFrame = (): void => {
    if (asked) return;
    asked = true;
    nextFrame(() => {
      asked = false;
      left = turns;
      for (const onTurn of waiting) {
        if (left === 0) break;
        left -= 1;
        waiting.delete(onTurn);
        onTurn();
      }
      if (left < turns) askFrame();
    });
  };
  return {
    take() {
      if (left === 0) return false;
      left -= 1;
      askFrame();
      return true;
    },
    wait(onTurn) {
      waiting.add(onTurn);
      askFrame();
      return () => void waiting.delete(onTurn);
    },
  };
}
