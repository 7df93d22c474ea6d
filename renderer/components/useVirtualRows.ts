import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { rowAfterKey } from './rowAfterKey.ts';

/** Rows kept outside the window on both sides; together with a tall screen this stays under 60 rows in the page. */
const ROWS_OUTSIDE = 4;

export type VirtualRowsOptions = Readonly<{
  count: number;
  /** Height of a row before it is measured, in rem. */
  rowRem: number;
  /** First row of the focus, -1 for none. */
  startAt: number;
  onChoose: (index: number) => void;
  /** Where several rows can be chosen: by space, Shift with an arrow, Ctrl+A. Space then no longer opens a row. */
  selecting?: RowSelecting | undefined;
  /** Called when other rows come into the window; indexes of the first and last row. */
  onNeed?: ((first: number, last: number) => void) | undefined;
}>;

export type RowSelecting = Readonly<{
  toggle: (index: number) => void;
  /** From one row to another, both ends included. */
  range: (from: number, to: number) => void;
  all: () => void;
}>;

export type VirtualRows = Readonly<{
  scroll: RefObject<HTMLDivElement | null>;
  virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>;
  /** The one row that is in the tab order. */
  active: number;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}>;

/** What VirtualList and VirtualTable share: which rows are in the page, one row in the tab order, and walking by keys. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { count, rowRem, startAt, onChoose, onNeed, selecting } = options;
  const scroll = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(startAt);
  const active = Math.max(0, Math.min(count - 1, asked));
  const focusNext = useRef(false);
  /** Where a range of chosen rows began. */
  const anchor = useRef<number | null>(null);
  // Read once: the virtualizer asks for a height for each of the ten thousand rows, again with every row that turns out taller.
  const [fontPixels] = useState(rootFontPixels);

  // oxlint-disable-next-line react/incompatible-library -- the app is built without the compiler that would cache the answers of this hook
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowRem * fontPixels,
    measureElement: heightWithoutLayout,
    overscan: ROWS_OUTSIDE,
    // The row with the focus stays in the page when it scrolls away, else the focus would fall to the body.
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      return count === 0 || rows.includes(active) ? rows : [...rows, active].sort((a, b) => a - b);
    },
  });

  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (count > 0) onNeed?.(first, last);
  }, [count, first, last, onNeed]);

  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    scroll.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // Buttons and fields inside a row keep their own keys.
    if (!(event.target instanceof HTMLElement) || event.target.dataset['index'] === undefined) return;
    if (selecting !== undefined && event.key === ' ') {
      event.preventDefault();
      anchor.current = active;
      selecting.toggle(active);
      return;
    }
    if (selecting !== undefined && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      selecting.all();
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(active);
      return;
    }
    const inWindow = (scroll.current?.clientHeight ?? 0) / (rowRem * fontPixels);
    const next = rowAfterKey(event.key, active, count, Math.max(1, Math.floor(inWindow) - 1));
    if (next === null) return;
    event.preventDefault();
    focusNext.current = next !== active;
    if (selecting !== undefined && event.shiftKey) {
      anchor.current ??= active;
      selecting.range(anchor.current, next);
    } else anchor.current = null;
    setAsked(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };

  const onFocus = (event: FocusEvent): void => {
    const row = event.target.closest<HTMLElement>('[data-index]');
    if (row?.dataset['index'] !== undefined) setAsked(Number(row.dataset['index']));
  };

  return { scroll, virtualizer, active, onKeyDown, onFocus };
}

/**
 * A row that has just come into the page keeps the height it was thought to have; the observer tells its real height in
 * the same frame, before painting. Asking the row itself would lay out the page in the middle of every scroll step.
 */
function heightWithoutLayout(
  element: HTMLDivElement,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>,
): number {
  const box = entry?.borderBoxSize[0];
  if (box !== undefined) return Math.round(box.blockSize);
  return virtualizer.measurementsCache[virtualizer.indexFromElement(element)]?.size ?? element.offsetHeight;
}

function rootFontPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
