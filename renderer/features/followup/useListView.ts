import { useCallback, useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { readView, viewHref, type ListView } from './listView.ts';

/** The list and filters in the address of the window, and a way to change some of them. Typing does not fill the history. */
export function useListView(): readonly [ListView, (change: Partial<ListView>) => void] {
  // Straight from the hash: what a route gives was decoded once already.
  const [location, navigate] = useHashLocation();
  const address = location.replace(/^\/acties\/?/u, '');
  const view = useMemo(() => readView(address), [address]);
  const change = useCallback(
    (next: Partial<ListView>) =>
      navigate(viewHref({ ...view, ...next }), { replace: next.list === undefined }),
    [navigate, view],
  );
  return [view, change];
}
