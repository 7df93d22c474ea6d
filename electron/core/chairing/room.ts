import type * as z from 'zod';
import type { roomContract, roomControl } from '../../../shared/contract/chairing/room.ts';
import { initialsOnly } from '../../../shared/model/initialsOnly.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { statements } from './roomStore.ts';

type Room = z.input<(typeof roomContract)['chairing.room']['output']>;
type RoomControl = z.input<typeof roomControl>;

interface RoomRow {
  readonly blank: number;
  readonly showInitials: number;
  readonly kind: 'plain' | 'break' | 'case' | null;
  readonly discussionId: string | null;
  readonly caseNumber: string;
  readonly alias: string;
  readonly initials: string | null;
}

const nothingThere = { item: 'none', caseNumber: '', initials: '', lines: [] } as const;

/**
 * What the room sees now. A blank screen gets nothing at all: what is not sent cannot be shown.
 * @throws CallFailure `notFound`
 */
export function roomOf(context: QueryContext, meetingId: string): Room {
  const row = roomRow(context, meetingId);
  const { now } = context;
  if (row.blank === 1) return { now, blank: true, ...nothingThere, lines: [] };
  return {
    now,
    blank: false,
    item: row.kind ?? 'none',
    caseNumber: row.caseNumber,
    initials: row.showInitials === 1 ? initialsOnly([row.initials, row.alias]) : '',
    lines: linesOf(context, meetingId, row),
  };
}

/** The same for the chair: what stands in the room, by id. */
export function roomControlOf(context: QueryContext, meetingId: string): RoomControl {
  const row = roomRow(context, meetingId);
  return {
    blank: row.blank === 1,
    showInitials: row.showInitials === 1,
    released: linesOf(context, meetingId, row).map(({ id }) => id),
  };
}

/** Takes every released line back. Part of each command that ends an item, so that the next one finds an empty screen. */
export function emptyRoom({ reader, write }: CommandContext, meetingId: string): void {
  const released = reader.all<{ id: string; statementId: string | null }>(statements.releasedOfMeeting, [
    meetingId,
  ]);
  for (const { id, statementId } of released) {
    write.remove('room_line', id);
    if (statementId !== null) hideStatement({ reader, write }, statementId);
  }
}

/** A statement goes back to the partners of its case; what was narrowed since then stays so. */
export function hideStatement(
  { reader, write }: Pick<CommandContext, 'reader' | 'write'>,
  statementId: string,
): void {
  const row = reader.one<{ visibility: string }>(statements.statementVisibility, [statementId]);
  write.update('statement', statementId, {
    released: 0,
    ...(row?.visibility === 'room' ? { visibility: 'casePartners' } : {}),
  });
}

function roomRow({ reader }: QueryContext, meetingId: string): RoomRow {
  const row = reader.one<RoomRow>(statements.room, [meetingId]);
  if (row === undefined) throw new CallFailure('notFound', chairingRefused.noMeeting);
  return row;
}

function linesOf({ reader }: QueryContext, meetingId: string, row: RoomRow): Room['lines'] {
  if (row.kind === null) return [];
  return reader.all<Room['lines'][number]>(statements.roomLines, {
    meetingId,
    discussionId: row.discussionId,
  });
}
