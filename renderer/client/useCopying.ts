import { useEffect, useMemo } from 'react';
import { useClient } from './ClientProvider.tsx';
import type { Copying } from './copying.ts';
import { useAnswer } from './hooks.ts';
import { hostClipboard } from './hostClipboard.ts';
import { pageClipboard } from './pageClipboard.ts';

/** The clipboard of the host where it has one, else that of the browser. */
export function useCopying(): Copying {
  const client = useClient();
  const isHosts = useAnswer('casefile.state', {}).data?.capabilities.ownClipboard === true;
  return useMemo(() => (isHosts ? hostClipboard(client) : pageClipboard), [client, isHosts]);
}

/** Hears every copy and cut on the page, by key or by menu, while the component is there. */
export function useWatchedCopies(): void {
  const copying = useCopying();
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      // Without a selection nothing is copied, and what is on the clipboard is somebody else's.
      if (event.defaultPrevented || isSomethingSelected()) copying.noteCopied();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
    };
  }, [copying]);
}

function isSomethingSelected(): boolean {
  const field = document.activeElement;
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  // A check box has no selection of its own: then it is that of the page.
  if (isText && field.selectionStart !== null) return field.selectionStart !== field.selectionEnd;
  return (document.getSelection()?.toString() ?? '') !== '';
}
