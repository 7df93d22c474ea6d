import type { CommandItem } from './commandItems.ts';

const mostRecent = 5;
let recent: readonly CommandItem[] = [];

/** Keeps in memory only what was opened last, newest first; a reload at the lock forgets it. */
export function keepRecent(item: CommandItem): void {
  if (item.key.startsWith('go ')) return;
  recent = [
    { ...item, key: `recent ${item.key.replace(/^recent /u, '')}` },
    ...recent.filter((known) => known.key.replace(/^recent /u, '') !== item.key.replace(/^recent /u, '')),
  ].slice(0, mostRecent);
}

/** What was opened last from the command bar. */
export function recentItems(): readonly CommandItem[] {
  return recent;
}

/** At the lock nothing of a case stays in the page. */
export function forgetRecent(): void {
  recent = [];
}
