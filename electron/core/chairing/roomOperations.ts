import type { roomContract } from '../../../shared/contract/chairing/room.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { LineRef } from './keptLines.ts';
import { meetingOf, runningMeeting } from './records.ts';
import { hideStatement, roomOf } from './room.ts';
import { statements } from './roomStore.ts';

interface Releasable {
  readonly discussionId: string | null;
  readonly meetingId: string | null;
  readonly body: string;
  readonly visibility: string;
  readonly shareability: string;
}

/** What can be shown; any other kind of line is for the table only. */
const sources: Partial<Record<LineRef['type'], { readonly sql: string; readonly column: string }>> = {
  statement: { sql: statements.statementToRelease, column: 'statement_id' },
  decision: { sql: statements.decisionToRelease, column: 'decision_id' },
  action: { sql: statements.actionToRelease, column: 'action_id' },
};

/** What the room may see, chosen line by line (feature C2). */
export const roomOperations: Handlers<typeof roomContract> = {
  'chairing.room': ({ meetingId }, context) => roomOf(context, meetingId),

  'chairing.releaseLine': ({ meetingId, target }, context) => {
    const source = sources[target.type];
    if (source === undefined) throw new CallFailure('validation', roomText.refused.otherKind);
    const line = context.reader.one<Releasable>(source.sql, [target.id]);
    if (line === undefined) throw new CallFailure('notFound', chairingRefused.noLine);
    refuseUnfit(context, meetingId, line);
    const known = context.reader.one<{ id: string }>(statements.releasedOf, { meetingId, lineId: target.id });
    if (known !== undefined) context.write.remove('room_line', known.id);
    if (target.type === 'statement') {
      // The version that the chair saw: nobody releases words that changed in the other window a moment ago.
      context.write.update('statement', target.id, { released: 1, visibility: 'room' }, target.version);
    }
    context.write.insert('room_line', {
      meeting_id: meetingId,
      [source.column]: target.id,
      body: line.body,
    });
    return {};
  },

  'chairing.withdrawLine': ({ meetingId, target }, context) => {
    const known = context.reader.one<{ id: string }>(statements.releasedOf, { meetingId, lineId: target.id });
    if (known !== undefined) context.write.remove('room_line', known.id);
    if (target.type === 'statement' && isStatement(context, target)) hideStatement(context, target.id);
    return {};
  },

  'chairing.setRoom': ({ meetingId, blank, showInitials }, { reader, write }) => {
    meetingOf(reader, meetingId);
    const values = { blank: blank ? 1 : 0, show_initials: showInitials ? 1 : 0 };
    const row = reader.one<{ id: string }>(statements.roomScreen, [meetingId]);
    return row === undefined
      ? write.insert('room_screen', { meeting_id: meetingId, ...values })
      : write.update('room_screen', row.id, values);
  },

  'chairing.openWindow': async ({ meetingId, role }, { ports, read }) => {
    read(({ reader }) => meetingOf(reader, meetingId));
    return { opened: await ports.openWindow({ role, meetingId }) };
  },
};

function refuseUnfit(context: CommandContext, meetingId: string, line: Releasable): void {
  const { currentItemId } = runningMeeting(context.reader, meetingId);
  const { refused } = roomText;
  const place = context.reader.one<{ kind: string | null; discussionId: string | null }>(statements.room, [
    meetingId,
  ]);
  const isHere =
    currentItemId !== null &&
    (line.discussionId === null
      ? line.meetingId === meetingId && place?.discussionId === null
      : line.discussionId === place?.discussionId);
  if (!isHere) throw new CallFailure('validation', refused.otherMeeting);
  if (line.shareability === 'oralOnly') throw new CallFailure('validation', refused.oralOnly);
  if (line.shareability !== 'shareable') throw new CallFailure('validation', refused.doNotShare);
  if (line.visibility !== 'room' && line.visibility !== 'casePartners') {
    throw new CallFailure('validation', refused.notForAll);
  }
}

function isStatement({ reader }: CommandContext, { id }: LineRef): boolean {
  return reader.one(statements.statementToRelease, [id]) !== undefined;
}
