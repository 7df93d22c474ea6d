import { useCallback, useEffect, useRef, useState } from 'react';
import { CallRefused, isUnreachable } from './client.ts';
import { useClient } from './ClientProvider.tsx';
import { onFlush } from './pendingText.ts';

/** Longest time that typed text is only in memory, in milliseconds (promise to the user: two seconds). */
const keepAfter = 700;
/** Between two tries while the case file cannot be reached, in milliseconds. */
const tryAgainAfter = 2000;

export interface Draft {
  readonly text: string;
  /** True once the kept text, if any, has been read: until then nothing may be typed over it. */
  readonly ready: boolean;
  setText(text: string): void;
  /** After the text was committed or thrown away: forgets the draft and starts again from `initial`. */
  clear(): void;
}

/**
 * Text that survives a crash: kept in the case file while it is typed, given back when the field opens again.
 * @param place unique name of the field, for instance `capture:<discussion id>`
 * @param initial the committed text, shown when no draft is kept
 */
export function useDraft(place: string, initial = ''): Draft {
  const client = useClient();
  const [state, setState] = useState<{ place: string; text: string | null; ready: boolean }>({
    place,
    text: null,
    ready: false,
  });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const unsaved = useRef<string | null>(null);
  const latestFlush = useRef<() => Promise<void>>(async () => undefined);

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const body = unsaved.current;
    unsaved.current = null;
    if (body === null) return;
    try {
      await client.call('history.keepDraft', { place, body });
    } catch (error) {
      // Typed text outlives a drive that is away; newer text that was typed meanwhile wins.
      if (!(error instanceof CallRefused) || !isUnreachable(error)) return;
      unsaved.current ??= body;
      timer.current ??= setTimeout(() => void latestFlush.current(), tryAgainAfter);
    }
  }, [client, place]);

  useEffect(() => {
    let current = true;
    client
      .call('history.draft', { place })
      .then((draft) => {
        if (!current) return;
        setState((known) => ({
          place,
          // What was typed while the draft was being read wins.
          text: (known.place === place ? known.text : null) ?? draft?.body ?? null,
          ready: true,
        }));
      })
      .catch(() => {
        if (current) setState({ place, text: null, ready: true });
      });
    return () => {
      current = false;
      void flush();
    };
  }, [client, place, flush]);

  useEffect(() => {
    latestFlush.current = flush;
    return onFlush(flush);
  }, [flush]);

  useEffect(() => {
    const onHide = (): void => void flush();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [flush]);

  return {
    text: state.place === place ? (state.text ?? initial) : initial,
    ready: state.ready && state.place === place,
    setText(text) {
      setState((known) => ({ place, text, ready: known.place === place && known.ready }));
      unsaved.current = text;
      timer.current ??= setTimeout(() => void flush(), keepAfter);
    },
    clear() {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
      unsaved.current = null;
      setState({ place, text: null, ready: true });
      void client.call('history.keepDraft', { place, body: null }).catch(() => undefined);
    },
  };
}
