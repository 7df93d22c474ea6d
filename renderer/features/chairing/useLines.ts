import { useCallback, useRef, useState, type RefObject } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { readTableLine, type TableContext } from '../../../shared/model/tableLine.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { useDone } from '../../client/useDone.ts';
import type { Line } from './cockpit.ts';
import { createPendingLines, type PendingLines } from './pendingLines.ts';
import { createSendingIds } from './sendingIds.ts';
import type { LiveCockpit } from './useCockpit.ts';
import type { TableCall } from './useTableCalls.ts';

/** Where a line is typed and who says it. */
export interface LineSpot {
  readonly place: string;
  readonly meetingId: string;
  readonly discussionId: string | null;
  readonly table: TableContext;
}

/** What a line became, and the version of it that was seen. */
export type LineRef = Output<'chairing.capture'>['made'];

export interface Lines {
  readonly editing: Line | null;
  readonly edit: (line: Line | null) => void;
  readonly remove: (line: Line) => void;
  /** @returns true when the line was kept and stands on the screen */
  readonly keep: (line: string, spot: LineSpot) => Promise<boolean>;
  /** Lines that the core has not kept yet. */
  readonly pending: PendingLines;
  /** Id of the line that was kept last; it may come on the screen a moment later. Null before the first. */
  readonly newest: string | null;
  /** When all that was typed is kept, at once when nothing is under way: the last of it, when it is not on the screen yet. */
  readonly settled: () => Promise<LineRef | null>;
  /** Tells which lines are on the screen now. */
  readonly onSeen: (lines: readonly Line[]) => void;
}

/** Keeping, changing and removing lines. */
export function useLines(
  call: TableCall,
  { refresh, put, expect }: Pick<LiveCockpit, 'refresh' | 'put' | 'expect'>,
  field: RefObject<HTMLInputElement | null>,
): Lines {
  const done = useDone();
  const [pending] = useState(createPendingLines);
  const [ids] = useState(() => createSendingIds());
  const [editing, setEditing] = useState<Line | null>(null);
  const [newest, setNewest] = useState<string | null>(null);
  /** The line that was kept last, until it is on the screen. */
  const unseen = useRef<LineRef | null>(null);
  /** Lines go to the core one after the other, so that they are kept in the order of typing. */
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const edit = useCallback(
    (line: Line | null) => {
      // What is being kept comes first: the line that is typed in has one text at a time.
      void queue.current.then(() => {
        setEditing(line);
        field.current?.focus();
      });
    },
    [field],
  );
  const remove = useCallback(
    (line: Line) => {
      const target = { type: line.type, id: line.row.id, version: line.row.version } as const;
      void (async () => {
        if ((await call('chairing.removeLine', { target })) === undefined) return;
        setEditing((now) => (now?.row.id === line.row.id ? null : now));
        done(words.removed);
      })();
    },
    [call, done],
  );
  const rewrite = async (target: Line, line: string): Promise<boolean> => {
    const { id, version } = target.row;
    const kept = await call('chairing.rewrite', { target: { type: target.type, id, version }, line });
    if (kept === undefined) return false;
    if (kept.statement !== null && target.type === 'statement') put(kept.statement);
    else await refresh();
    setEditing(null);
    return true;
  };
  const keep = async (
    line: string,
    { place, meetingId, discussionId, table }: LineSpot,
  ): Promise<boolean> => {
    if (editing !== null) return rewrite(editing, line);
    const shown = pending.add(place, readTableLine(line, table), table);
    const input = {
      meetingId,
      discussionId,
      line,
      speakerId: table.speakerId,
      lineId: ids.take(`${place} ${line}`),
      ...(isDefaultKind(table.defaultKind) ? { defaultKind: table.defaultKind } : {}),
    };
    const turn = queue.current.then(async () => {
      const isHere = expect(input.lineId);
      const kept = await call('chairing.capture', input, () => pending.wait(shown));
      if (kept !== undefined) unseen.current = kept.made;
      // What was agreed or parked stands in the answer for the whole table; what was said comes with this one.
      if (kept !== undefined && kept.statement === null) await refresh(true);
      if (kept !== undefined && kept.statement !== null) put(kept.statement);
      isHere();
      if (kept !== undefined) setNewest(kept.made.id);
      else ids.giveBack(`${place} ${line}`, input.lineId);
      pending.drop(shown);
      return kept !== undefined;
    });
    queue.current = turn;
    return turn;
  };
  const settled = useCallback(async (): Promise<LineRef | null> => {
    await queue.current;
    return unseen.current;
  }, []);
  const onSeen = useCallback((lines: readonly Line[]): void => {
    if (lines.some(({ row }) => row.id === unseen.current?.id)) unseen.current = null;
  }, []);
  return { editing, edit, remove, keep, pending, newest, settled, onSeen };
}

function isDefaultKind(kind: TableContext['defaultKind']): kind is 'fact' | 'interpretation' | 'option' {
  return kind === 'fact' || kind === 'interpretation' || kind === 'option';
}
