import { themes } from '../../../shared/model/lists/themes.ts';
import type { Reader } from '../reader.ts';
import { folded } from './contactName.ts';
import { statements } from './directoryStore.ts';

/** Ids of the aandachtsfunctionarissen of a theme, by its words or by its id in the list; none for no theme (feature W4). */
export function focusOfficers(reader: Reader, theme: string): ReadonlySet<string> {
  const label = themes.find(({ id }) => id === theme)?.label ?? theme;
  const wanted = folded(label).trim();
  if (wanted === '') return new Set();
  return new Set(
    reader
      .all<{ contactId: string; theme: string }>(statements.focusOf)
      .filter((row) => folded(row.theme).trim() === wanted)
      .map(({ contactId }) => contactId),
  );
}
