import { useCallback, useEffect, useMemo, useRef } from 'react';
import { roomText as words } from '../../../shared/text/nl/room.ts';
import { showToast } from '../../components/toastQueue.ts';
import type { Cockpit, Line } from './cockpit.ts';
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
export function useRoomDeeds(
  cockpit: Cockpit,
  lines: readonly Line[],
  call: TableCall,
  /** What was typed a moment ago is the newest line: it is kept first. */
  settled: () => Promise<void>,
): RoomDeeds {
  const latest = useRef({ cockpit, lines });
  useEffect(() => {
    latest.current = { cockpit, lines };
  }, [cockpit, lines]);
  const ids = cockpit.room.released.join(' ');
  const released = useMemo(() => new Set(ids === '' ? [] : ids.split(' ')), [ids]);

  const toggle = useCallback(
    (line: Line, isByKey = false): void => {
      const { meeting, room } = latest.current.cockpit;
      const isOut = room.released.includes(line.row.id);
      const target = { type: line.type, id: line.row.id, version: line.row.version } as const;
      void (async () => {
        const operation = isOut ? 'chairing.withdrawLine' : 'chairing.releaseLine';
        const done = await call(operation, { meetingId: meeting.id, target });
        // Who presses the button of the line sees and hears it there.
        if (done !== undefined && isByKey) showToast(isOut ? words.withdrawn : words.released);
      })();
    },
    [call],
  );

  const toggleHere = useCallback((): void => {
    const id = document.activeElement?.closest('[data-line]')?.getAttribute('data-line');
    void (async () => {
      await settled();
      const found = latest.current.lines;
      const line = found.find(({ row }) => row.id === id) ?? found.findLast(({ type }) => canBeShown(type));
      if (line === undefined) showToast(words.nothingToRelease);
      else toggle(line, true);
    })();
  }, [settled, toggle]);

  const toggleBlank = useCallback((): void => {
    const { meeting, room } = latest.current.cockpit;
    void (async () => {
      const done = await call('chairing.setRoom', {
        meetingId: meeting.id,
        blank: !room.blank,
        showInitials: room.showInitials,
      });
      if (done !== undefined) showToast(room.blank ? words.unblanked : words.blanked);
    })();
  }, [call]);

  return { released, toggle, toggleHere, toggleBlank };
}

/** Statements, decisions and actions can be shown in the room; parked points and whatever else is for the table. */
export function canBeShown(type: Line['type']): boolean {
  return type === 'statement' || type === 'decision' || type === 'action';
}
