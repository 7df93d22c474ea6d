import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { chairingText } from '../../../shared/text/nl/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { addCaseToAgenda } from '../meetings/caseItem.ts';
import { itemOperations } from '../meetings/itemOperations.ts';
import { placeBeforeEnd } from './agendaPlaces.ts';
import { statements } from './deliberationStore.ts';
import { contactRefOf, meetingOf } from './records.ts';

interface ParkedRow {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly meetingId: string;
  readonly outcome: string;
  readonly nextMeetingId: string | null;
  /** Null for a point outside a case. */
  readonly caseId: string | null;
  readonly caseNumber: string | null;
}

interface LaterMeeting {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** Minutes for a parked point that gets its own line on the next agenda. */
const minutesForPoint = 5;

/** Meetings of the same series that are still to come, the first five. */
export function laterMeetings({ reader }: Pick<CommandContext, 'reader'>, meetingId: string): LaterMeeting[] {
  return reader.all<LaterMeeting>(statements.laterMeetings, [meetingId]);
}

/** What happens with points that were parked (feature C16): nothing parked is lost. */
export const parkedOperations: Pick<Handlers<typeof chairingContract>, 'chairing.settleParked'> = {
  'chairing.settleParked': ({ id, version, outcome, ownerId }, context) => {
    if (ownerId !== null) contactRefOf(context.reader, ownerId);
    const point = parkedRow(context, id);
    takeOffAgenda(context, id);
    const from = point.nextMeetingId ?? point.meetingId;
    const landed = outcome === 'nextMeeting' ? land(context, point, from) : null;
    const changed = context.write.update(
      'parked_point',
      id,
      {
        outcome: outcome === 'handled' ? 'nextMeeting' : outcome,
        handled_on: outcome === 'handled' ? context.today : null,
        // Dealt with where it came back: it stays with that meeting.
        next_meeting_id: outcome === 'handled' ? point.nextMeetingId : (landed?.id ?? null),
        owner_contact_id: ownerId,
      },
      version,
    );
    return { ...changed, landedOn: landed?.date ?? null };
  },
};

/**
 * At the end of a meeting: what is still open goes to the next one. Without a next one it waits in the preparation of the
 * first that is made.
 */
export function carryOpenParked(context: CommandContext, meetingId: string): void {
  for (const { id } of context.reader.all<{ id: string }>(statements.openParked, { meetingId })) {
    takeOffAgenda(context, id);
    const landed = land(context, parkedRow(context, id), meetingId);
    context.write.update('parked_point', id, { outcome: 'nextMeeting', next_meeting_id: landed?.id ?? null });
  }
}

/** Takes a point off the agenda on which it was put, as long as it was not begun there. */
export function takeOffAgenda(context: CommandContext, parkedId: string): void {
  for (const { id, meetingId } of context.reader.all<{ id: string; meetingId: string }>(
    statements.landedItem,
    [parkedId],
  )) {
    if (meetingOf(context.reader, meetingId).status === 'inProgress') continue;
    itemOperations['meetings.removeItem']({ itemId: id }, context);
  }
}

/**
 * Puts a point on the agenda of the next meeting: its case, or a line of its own. The words of a point of a case stay with the
 * case: others read the agenda too.
 */
function land(context: CommandContext, point: ParkedRow, meetingId: string): LaterMeeting | null {
  const [next] = laterMeetings(context, meetingId);
  if (next === undefined) return null;
  if (point.caseId !== null) {
    if (context.reader.one(statements.caseOnAgenda, [next.id, point.caseId]) !== undefined) return next;
    const itemId = caseItem(context, next.id, point.caseId);
    if (itemId !== undefined) {
      context.write.update('agenda_item', itemId, { parked_point_id: point.id });
      placeBeforeEnd(context, next.id, itemId);
      return next;
    }
  }
  const { id } = context.write.insert('agenda_item', {
    meeting_id: next.id,
    position: 0,
    kind: 'plain',
    title: point.caseNumber === null ? shortened(point.body) : chairingText.parkedOfCase(point.caseNumber),
    planned_minutes: minutesForPoint,
    note: chairingText.parkedOn(context.today),
    parked_point_id: point.id,
  });
  placeBeforeEnd(context, next.id, id);
  return next;
}

/** Undefined when the case may not come back on that table: closed since, or a table for anonymous cases. */
function caseItem(context: CommandContext, meetingId: string, caseId: string): string | undefined {
  try {
    return addCaseToAgenda(context, { meetingId, caseId, lateReason: chairingText.parkedOn(context.today) })
      .itemId;
  } catch (error) {
    if (error instanceof CallFailure) return undefined;
    throw error;
  }
}

function parkedRow({ reader }: CommandContext, id: string): ParkedRow {
  const point = reader.one<ParkedRow>(statements.parkedRow, [id]);
  if (point === undefined) throw new CallFailure('notFound', chairingRefused.noLine);
  return point;
}

function shortened(body: string): string {
  return body.length <= 200 ? body : `${body.slice(0, 199)}…`;
}
