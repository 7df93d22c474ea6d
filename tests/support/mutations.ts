/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bytes that mean something to a reader: separators, quotes, line ends, marks of encodings, ends of numbers. */
const meaningful = Buffer.from('\0\n\r\t ";,:=<>&/\\%\u007f\u00ff\u0080\u00fe@-', 'latin1');

/**
 * Damages a file as bad luck or bad will would: turned bits, cut, doubled, swapped, with signs and sizes that mean something.
 * @param bytes stay as they are
 */
export function damaged(bytes: Uint8Array, random: () => number): Buffer {
  let result: Buffer = Buffer.from(bytes);
  const below = (limit: number): number => Math.floor(random() * limit);
  const times = 1 + below(5);
  for (let step = 0; step < times && result.length > 0; step += 1) {
    const at = below(result.length);
    const end = Math.min(result.length, at + 1 + below(random() < 0.5 ? 8 : 2000));
    const part = result.subarray(at, end);
    const replaced = (middle: Uint8Array): Buffer =>
      Buffer.concat([result.subarray(0, at), middle, result.subarray(end)]);
    switch (below(7)) {
      case 0:
        result[at] = (result[at] ?? 0) ^ (1 << below(8));
        break;
      case 1:
        result[at] = meaningful[below(meaningful.length)] ?? 0;
        break;
      case 2:
        result = Buffer.from(result.subarray(0, at));
        break;
      case 3:
        result = replaced(Buffer.alloc(0));
        break;
      case 4:
        result = replaced(Buffer.concat([part, part]));
        break;
      case 5:
        result = replaced(part.toReversed());
        break;
      default:
        // A size or a place in a header becomes the smallest, the largest or a near miss.
        result.fill([0x00, 0xff, 0x7f, 0x01][below(4)] ?? 0, at, Math.min(result.length, at + 4));
    }
  }
  return result;
}
