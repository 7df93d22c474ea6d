import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import { wordAt } from '../../../shared/model/glossarySearch.ts';
import { glossaryEvent } from './openGlossary.ts';

const GlossaryDialog = lazy(async () => {
  const { GlossaryDialog } = await import('./GlossaryDialog.tsx');
  return { default: GlossaryDialog };
});

/** F1 (at the table Shift+F1: there F1 tells the keys) anywhere opens the glossary, at the word under the caret or at what is selected; what it shows is loaded then. */
export function GlossaryKey(): ReactElement | null {
  const [word, setWord] = useState<string | null>(null);
  const from = useRef<Element | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      from.current ??= document.activeElement;
      setWord((open) => (open === null ? wordInFocus() : null));
    };
    const onOpen = (event: Event): void => {
      const { detail } = event as CustomEvent<unknown>;
      setWord(typeof detail === 'string' ? detail : '');
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener(glossaryEvent, onOpen);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(glossaryEvent, onOpen);
    };
  }, []);
  useEffect(() => {
    if (word !== null) return;
    // The dialog gives the focus back itself in its last frame, but not to a field whose list stood open.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body && from.current instanceof HTMLElement)
        from.current.focus();
      from.current = null;
    });
    return () => cancelAnimationFrame(frame);
  }, [word]);
  if (word === null) return null;
  return (
    <Suspense fallback={null}>
      <GlossaryDialog word={word} onClose={() => setWord(null)} />
    </Suspense>
  );
}

/** Longest text that is looked up: a whole selected sentence is no term. */
const longestWord = 60;

function wordInFocus(): string {
  const field = document.activeElement;
  const word =
    (field instanceof HTMLInputElement && field.type !== 'password') || field instanceof HTMLTextAreaElement
      ? wordAt(field.value, field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : (window.getSelection()?.toString().trim() ?? '');
  return word.length > longestWord ? '' : word;
}
