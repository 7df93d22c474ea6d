import { useCallback, useState, type RefObject } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { showToast } from '../../components/toastQueue.ts';
import type { Line } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';

/** Keeping, changing and removing lines. */
export function useLines(
  call: TableCall,
  /** Shared: a reading that a push has begun already will do. */
  refresh: (isShared?: boolean) => Promise<unknown>,
  field: RefObject<HTMLInputElement | null>,
): {
  readonly editing: Line | null;
  readonly edit: (line: Line | null) => void;
  readonly remove: (line: Line) => void;
  /** @returns true when the line was kept */
  readonly keep: (input: Input<'chairing.capture'>) => Promise<boolean>;
} {
  const [editing, setEditing] = useState<Line | null>(null);
  const edit = useCallback(
    (line: Line | null) => {
      setEditing(line);
      field.current?.focus();
    },
    [field],
  );
  const remove = useCallback(
    (line: Line) => {
      const target = { type: line.type, id: line.row.id, version: line.row.version } as const;
      void (async () => {
        if ((await call('chairing.removeLine', { target })) === undefined) return;
        setEditing((now) => (now?.row.id === line.row.id ? null : now));
        showToast(words.removed, { undo: () => void call('history.undo', {}) });
      })();
    },
    [call],
  );
  const keep = async (input: Input<'chairing.capture'>): Promise<boolean> => {
    if (editing !== null) {
      const { id, version } = editing.row;
      const target = { type: editing.type, id, version } as const;
      if ((await call('chairing.rewrite', { target, line: input.line })) === undefined) return false;
      await refresh();
      setEditing(null);
      return true;
    }
    const kept = await call('chairing.capture', input);
    // The field empties when the line stands above it, so that ↑ finds it there.
    if (kept !== undefined) await refresh(true);
    return kept !== undefined;
  };
  return { editing, edit, remove, keep };
}
