import { describe, expect, it } from 'vitest';
import { frameBudget } from './frameBudget.ts';

/** Frames that come when the test says so. */
function frames(): { next: (run: () => void) => void; run: () => void; asked: () => number } {
  let waiting: (() => void)[] = [];
  return {
    next: (run) => void waiting.push(run),
    run() {
      const now = waiting;
      waiting = [];
      for (const run of now) run();
    },
    asked: () => waiting.length,
  };
}

describe('the budget of a frame', () => {
  it('gives so many turns and no more until the next frame', () => {
    const screen = frames();
    const budget = frameBudget(2, screen.next);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
    screen.run();
    expect(budget.take()).toBe(true);
  });

  it('gives who waits a turn in the order of asking, a frame at a time', () => {
    const screen = frames();
    const budget = frameBudget(2, screen.next);
    const done: number[] = [];
    for (const place of [1, 2, 3, 4, 5]) budget.wait(() => done.push(place));
    screen.run();
    expect(done).toEqual([1, 2]);
    screen.run();
    expect(done).toEqual([1, 2, 3, 4]);
    screen.run();
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('counts turns that were waited for with those that were taken', () => {
    const screen = frames();
    const budget = frameBudget(2, screen.next);
    budget.wait(() => undefined);
    screen.run();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });

  it('skips who gave the place up', () => {
    const screen = frames();
    const budget = frameBudget(1, screen.next);
    const done: string[] = [];
    const giveUp = budget.wait(() => done.push('gone'));
    budget.wait(() => done.push('stayed'));
    giveUp();
    screen.run();
    expect(done).toEqual(['stayed']);
  });

  it('asks for no frames when there is nothing to do', () => {
    const screen = frames();
    const budget = frameBudget(2, screen.next);
    expect(screen.asked()).toBe(0);
    budget.take();
    screen.run();
    expect(screen.asked()).toBe(0);
  });
});
