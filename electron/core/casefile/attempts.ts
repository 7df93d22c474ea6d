import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../ports.ts';
import { CaseFileError } from './faults.ts';

/** Lets time pass without keeping a thread busy or a process alive; a test passes its own. Milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

export const realWait: Wait = (milliseconds) => pause(milliseconds, undefined, { ref: false });

/** Makes guessing a secret slow. One for each core: it counts over all files, and the attempts stand in one line. */
export interface Attempts {
  /**
   * Waits its turn and its time, then tries.
   * @param isWrong tells for a returned value whether it was a wrong guess; a thrown `wrongKey` always is
   */
  run<Value>(attempt: () => Value, isWrong?: (value: Value) => boolean): Promise<Value>;
}

export function createAttempts(clock: Clock, wait: Wait = realWait): Attempts {
  let wrong = 0;
  let notBefore = 0;
  let last: Promise<unknown> = Promise.resolve();

  const oneMoreWrong = (): void => {
    wrong += 1;
    notBefore = clock() + delayAfter(wrong);
  };

  const inTurn = async <Value>(attempt: () => Value, isWrong: (value: Value) => boolean): Promise<Value> => {
    // Never longer than the delay itself, also when the clock was put back.
    const rest = Math.min(notBefore - clock(), delayAfter(wrong));
    if (rest > 0) await wait(rest);
    try {
      const value = attempt();
      if (isWrong(value)) oneMoreWrong();
      else wrong = 0;
      return value;
    } catch (error) {
      if (error instanceof CaseFileError && error.code === 'wrongKey') oneMoreWrong();
      throw error;
    }
  };

  return {
    run(attempt, isWrong = () => false) {
      const mine = last.then(() => inTurn(attempt, isWrong));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** Milliseconds to wait after so many wrong guesses in a row: 0, 0, then 1 s, doubled each time, at most 30 s. */
export function delayAfter(wrong: number): number {
  return wrong < 2 ? 0 : Math.min(longestDelay, 1000 * 2 ** (wrong - 2));
}

const longestDelay = 30_000;
