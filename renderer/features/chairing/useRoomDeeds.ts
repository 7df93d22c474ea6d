import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { roomText as words } from '../../../shared/text/nl/room.ts';
import { showToast } from '../../components/toastQueue.ts';
import type { Cockpit, Line } from './cockpit.ts';
import type { InTurn } from './useInTurn.ts';
import type { LineRef } from './useLines.ts';
import type { TableCall } from './useTableCalls.ts';

export interface RoomDeeds {
  /** Ids of the lines that the room sees. */
  readonly released: ReadonlySet<string>;
  /** Shows a line in the room, or takes it back. */
  readonly toggle: (line: Line) => void;
  /** The line in which the focus is, else the newest that can be shown. */
  readonly toggleHere: () => void;
  readonly toggleBlank: () => void;
}

/** What the chair does with the screen in the room; the same functions for as long as the screen stands. */
export function useRoomDeeds({
  cockpit,
  lines,
  call,
  inTurn,
  settled,
  onSeen,
}: Readonly<{
  cockpit: Cockpit;
  lines: readonly Line[];
  call: TableCall;
  /** Whether a key shows or hides is read from the room as the key before it left it. */
  inTurn: InTurn;
  /** What was typed a moment ago is the newest line, also while it is not on the screen yet. */
  settled: () => Promise<LineRef | null>;
  onSeen: (lines: readonly Line[]) => void;
}>): RoomDeeds {
  const latest = useRef(lines);
  useLayoutEffect(() => {
    latest.current = lines;
    onSeen(lines);
  }, [lines, onSeen]);
  const ids = cockpit.room.released.join(' ');
  const released = useMemo(() => new Set(ids === '' ? [] : ids.split(' ')), [ids]);

  const toggleTarget = useCallback(
    (target: LineRef, isByKey: boolean): void =>
      inTurn(async ({ meeting, room }) => {
        const isOut = room.released.includes(target.id);
        const operation = isOut ? 'chairing.withdrawLine' : 'chairing.releaseLine';
        const done = await call(operation, { meetingId: meeting.id, target });
        // Who presses the button of the line sees and hears it there.
        if (done !== undefined && isByKey) showToast(isOut ? words.withdrawn : words.released);
      }),
    [call, inTurn],
  );
  const toggle = useCallback((line: Line): void => toggleTarget(refOf(line), false), [toggleTarget]);

  const toggleHere = useCallback((): void => {
    const id = document.activeElement?.closest('[data-line]')?.getAttribute('data-line');
    void (async () => {
      const unseen = await settled();
      const target = targetOf(latest.current, unseen, id);
      if (target === undefined) showToast(words.nothingToRelease);
      else toggleTarget(target, true);
    })();
  }, [settled, toggleTarget]);

  const toggleBlank = useCallback(
    (): void =>
      inTurn(async ({ meeting, room: { blank, showInitials } }) => {
        const done = await call('chairing.setRoom', { meetingId: meeting.id, blank: !blank, showInitials });
        if (done !== undefined) showToast(blank ? words.unblanked : words.blanked);
      }),
    [call, inTurn],
  );

  return { released, toggle, toggleHere, toggleBlank };
}

function targetOf(
  lines: readonly Line[],
  unseen: LineRef | null,
  focused: string | null | undefined,
): LineRef | undefined {
  const here = lines.find(({ row }) => row.id === focused);
  if (here !== undefined) return refOf(here);
  if (unseen !== null && canBeShown(unseen.type)) return unseen;
  const newest = lines.findLast(({ type }) => canBeShown(type));
  return newest === undefined ? undefined : refOf(newest);
}

function refOf({ type, row: { id, version } }: Line): LineRef {
  return { type, id, version };
}

/** Statements, decisions and actions can be shown in the room; parked points and whatever else is for the table. */
export function canBeShown(type: LineRef['type']): boolean {
  return type === 'statement' || type === 'decision' || type === 'action';
}
