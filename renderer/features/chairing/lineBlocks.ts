import type { Line } from './cockpit.ts';

/** Lines that are laid out and painted together; blocks out of sight cost nothing. */
export interface LineBlock {
  readonly key: number;
  readonly lines: readonly Line[];
}

/** Lines in a full block. Two blocks fill an ordinary window; more lines a block would paint more that nobody sees. */
const full = 16;

/**
 * Lines in their order, each in the block where it stood before: a line that goes leaves its block smaller, so that no other line
 * moves to another place in the page and loses the focus. A new line joins the line above it; at the end of a full block a new block begins.
 */
export function nextBlocks(before: readonly LineBlock[], lines: readonly Line[]): readonly LineBlock[] {
  const home = new Map(before.flatMap(({ key, lines: known }) => known.map(({ row }) => [row.id, key])));
  const places = lines.map(({ row }) => home.get(row.id));
  const lastKnown = places.findLastIndex((place) => place !== undefined);
  const firstKey = places.find((place) => place !== undefined);
  const blocks: { key: number; lines: Line[] }[] = [];
  let free = Math.max(-1, ...before.map(({ key }) => key)) + 1;
  for (const [index, line] of lines.entries()) {
    const current = blocks.at(-1);
    const place = places[index] ?? (index < lastKnown ? (current?.key ?? firstKey) : undefined);
    const isNew = place === undefined && (current === undefined || current.lines.length >= full);
    const key = isNew ? free : (place ?? current?.key ?? free);
    if (current === undefined || key > current.key) blocks.push({ key, lines: [line] });
    else current.lines.push(line);
    if (isNew) free += 1;
  }
  return blocks;
}

/** The same rows: nothing of it has to be drawn again. */
export function isSameBlock(before: LineBlock, after: LineBlock): boolean {
  return (
    before.lines.length === after.lines.length &&
    before.lines.every(({ row }, index) => row === after.lines[index]?.row)
  );
}
