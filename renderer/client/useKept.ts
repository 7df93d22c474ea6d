import { useEffect, useRef, useState } from 'react';
import { keptText, keptValue } from './keptValue.ts';
import { useDraft } from './useDraft.ts';

export type Kept<Value> = readonly [
  value: Value,
  set: (next: Value | ((known: Value) => Value)) => void,
  /** After it was saved, or when somebody chose to leave it. */
  forget: () => void,
];

/**
 * State of a form that survives a lock, a stop or a crash, like `useDraft` does for one text: for short fields and for
 * fields that belong together.
 * @param place unique name of the form
 * @param initial counts from when the form opens, like the one of `useState`; plain data only
 */
export function useKept<Value>(place: string, initial: Value): Kept<Value> {
  const [begun] = useState(initial);
  const draft = useDraft(place);
  const value = keptValue(draft.text, begun);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = keptValue(draft.text, begun);
  }, [draft.text, begun]);
  return [
    value,
    (next) => {
      // Two fields may change in one moment; the second builds on the first.
      latest.current = typeof next === 'function' ? (next as (known: Value) => Value)(latest.current) : next;
      draft.setText(keptText(latest.current, begun));
    },
    draft.clear,
  ];
}
