/** A clock for work that waits: nothing happens until the test lets time pass. */
export class TestTimers {
  private now = 0;
  private waiting: { readonly at: number; readonly work: () => void }[] = [];

  readonly later = (work: () => void, milliseconds: number): (() => void) => {
    const entry = { at: this.now + milliseconds, work };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  };

  /** How many pieces of work wait now. */
  get length(): number {
    return this.waiting.length;
  }

  /** Lets so many milliseconds pass; what is due is done in its order, and what follows from it too. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.now + milliseconds;
    for (;;) {
      await settled();
      const [next] = this.waiting.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.now = next.at;
      this.waiting = this.waiting.filter((other) => other !== next);
      next.work();
    }
    this.now = until;
  }
}

/** Lets promises that are on their way come to their end, also those that take a turn of the event loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
