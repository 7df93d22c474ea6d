import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { readView, viewHref, type ListView } from './listView.ts';

/** The list and filters in the address of the window, and a way to change some of them, the same for as long as it is used. Typing does not fill the history. */
export function useListView(): readonly [ListView, (change: Partial<ListView>) => void] {
  // Straight from the hash: what a route gives was decoded once already.
  const [location, navigate] = useHashLocation();
  const address = location.replace(/^\/acties\/?/u, '');
  const view = useMemo(() => readView(address), [address]);
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  const change = useCallback(
    (next: Partial<ListView>) =>
      navigate(viewHref({ ...latest.current, ...next }), { replace: next.list === undefined }),
    [navigate],
  );
  return [view, change];
}
