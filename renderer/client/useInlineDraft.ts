import { useEffect, useRef } from 'react';
import { useDraft } from './useDraft.ts';

/**
 * A field that is saved in its place, when one leaves it: what is typed is safe before that too, and the field goes on
 * with what stands in the file once that is the same, also after undo.
 * @param place unique name of the field
 * @param saved what stands in the file
 */
export function useInlineDraft(
  place: string,
  saved: string,
): readonly [text: string, setText: (text: string) => void] {
  const { text, setText, clear } = useDraft(place, saved);
  const isTyped = useRef(false);
  useEffect(() => {
    if (!isTyped.current || text !== saved) return;
    isTyped.current = false;
    clear();
  });
  return [
    text,
    (next) => {
      isTyped.current = true;
      setText(next);
    },
  ];
}
