/** The same numbers for the same seed on every machine (mulberry32: 32-bit state, public domain method). */
export interface Random {
  /** Whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True in `percent` of a hundred. */
  chance(percent: number): boolean;
  /** Ten bytes for an identifier. */
  bytes(): Uint8Array;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
    chance: (percent) => below(100) < percent,
    bytes: () => Uint8Array.from({ length: 10 }, () => below(256)),
  };
}
