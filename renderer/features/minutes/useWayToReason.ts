import { useEffect, useRef, useState, type RefObject } from 'react';

/** From the row of a file that waits to the field of the reason, and back. */
export interface WayToReason {
  /** For the block with the question and its field. */
  readonly question: RefObject<HTMLDivElement | null>;
  /** For the row that one came from. */
  readonly row: RefObject<HTMLLIElement | null>;
  /** Id of that row; null when nobody came from a row. */
  readonly from: string | null;
  readonly go: (from: string) => void;
  /** To the last button of the row, which saves; to its first, which leads here, while saving has to wait. */
  readonly back: () => void;
}

/** With large letters the question and the rows are not in sight together. */
export function useWayToReason(): WayToReason {
  const question = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLLIElement>(null);
  // A new object for each time, so that the same row leads there again.
  const [way, setWay] = useState<Readonly<{ from: string }> | null>(null);
  useEffect(() => {
    if (way === null) return;
    question.current?.querySelector('input')?.focus({ preventScroll: true });
    // When it does not fit, its lower part is in sight: there the field is.
    question.current?.scrollIntoView({ block: 'end' });
  }, [way]);
  return {
    question,
    row,
    from: way?.from ?? null,
    go: (from) => setWay({ from }),
    back: () => {
      const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
      const save = buttons.at(-1);
      (save?.disabled === false ? save : buttons[0])?.focus();
      setWay(null);
    },
  };
}
