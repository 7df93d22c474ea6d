import { memo, useEffect, useRef, useState, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import type { Line } from './cockpit.ts';
import { isSameBlock, nextBlocks, type LineBlock } from './lineBlocks.ts';
import { LineRow, type RowDeeds } from './LineRow.tsx';
import type { PendingLines } from './pendingLines.ts';
import { PendingRows } from './PendingRows.tsx';
import styles from './LineList.module.css';

/** Everything that was said and agreed at this item, in order; keeps the newest in sight. */
export function LineList({
  lines,
  pending,
  place,
  earlier,
  released,
  ...deeds
}: RowDeeds &
  Readonly<{
    lines: readonly Line[];
    pending: PendingLines;
    /** Where this list stands: of the lines that are being kept, those of here. */
    place: string;
    /** How many lines there are of earlier times. */
    earlier: number;
    /** Ids of the lines that the room sees. */
    released: ReadonlySet<string>;
  }>): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const blocks = useBlocks(lines);
  const { length } = lines;
  useEffect(() => {
    const { current } = list;
    const frame = current?.parentElement;
    if (current === null || frame === null || frame === undefined) return undefined;
    // Also when the room of the list changes: a part above it opens, the window gets another size.
    const room = new ResizeObserver(() => showNewest(current));
    // A block that was out of sight gets its own height when it comes near.
    const rows = new ResizeObserver(() => isAtEnd.current && showNewest(current));
    room.observe(frame);
    rows.observe(current);
    return () => {
      room.disconnect();
      rows.disconnect();
    };
  }, []);
  useEffect(() => {
    if (length > 0 && list.current !== null) showNewest(list.current);
  }, [length]);
  return (
    <section
      className={styles['scroll']}
      aria-label={words.lines}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        isAtEnd.current = scrollHeight - clientHeight - scrollTop < 2;
      }}
    >
      {earlier > 0 && <p className={styles['earlier']}>{words.earlier(earlier)}</p>}
      {length === 0 && <p className={styles['empty']}>{words.noLines}</p>}
      <div ref={list} role="list">
        {blocks.map((block) => (
          <Block key={block.key} block={block} released={released} {...deeds} />
        ))}
        <div>
          <PendingRows pending={pending} place={place} />
        </div>
      </div>
    </section>
  );
}

/** The lines in blocks that stay what they are while lines come and go. */
function useBlocks(lines: readonly Line[]): readonly LineBlock[] {
  const [kept, keep] = useState<{ lines: readonly Line[]; blocks: readonly LineBlock[] }>(() => ({
    lines,
    blocks: nextBlocks([], lines),
  }));
  if (kept.lines === lines) return kept.blocks;
  const blocks = nextBlocks(kept.blocks, lines);
  keep({ lines, blocks });
  return blocks;
}

type BlockProps = RowDeeds & Readonly<{ block: LineBlock; released: ReadonlySet<string> }>;

const Block = memo(
  function Block({ block, released, ...deeds }: BlockProps): ReactElement {
    return (
      <div className={styles['block']}>
        {block.lines.map((line) => (
          <LineRow key={line.row.id} line={line} isReleased={released.has(line.row.id)} {...deeds} />
        ))}
      </div>
    );
  },
  (before, after) =>
    isSameBlock(before.block, after.block) &&
    before.released === after.released &&
    before.onRelease === after.onRelease &&
    before.onEdit === after.onEdit &&
    before.onRemove === after.onRemove,
);

function showNewest(list: HTMLDivElement): void {
  const frame = list.parentElement;
  if (frame === null) return;
  const { scrollHeight, clientHeight } = frame;
  // Where the page scrolls as a whole (200 % zoom) the newest line comes to stand above the line that is typed in.
  if (scrollHeight > clientHeight) frame.scrollTop = scrollHeight;
  else [...list.querySelectorAll('[role="listitem"]')].at(-1)?.scrollIntoView({ block: 'nearest' });
}
