import { useEffect } from 'react';
import { isDialogOpen, isTyping } from '../../components/isTyping.ts';

/** `/` outside a text field and outside a dialog puts the focus in the search line. */
export function useSearchKey(search: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target) || isDialogOpen()) return;
      event.preventDefault();
      search.current?.focus();
      // What is typed next takes the place of what was looked for before.
      search.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [search]);
}
