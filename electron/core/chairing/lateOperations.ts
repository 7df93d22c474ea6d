import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { chairingText } from '../../../shared/text/nl/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { itemOperations } from '../meetings/itemOperations.ts';
import { statements } from './deliberationStore.ts';
import { keepAgendaOrder, placesOf } from './agendaPlaces.ts';
import { runningMeeting } from './records.ts';

interface PlannedRow {
  readonly id: string;
  readonly meetingId: string;
  readonly kind: 'plain' | 'case' | 'break';
  readonly minutes: number;
}

/** Minutes of a break that was not on the agenda. */
const addedBreak = 10;

/**
 * Recovering from running late, and the break on time (feature C5). Each is one command, so that one undo takes it back. What
 * runs or has run is never touched.
 */
export const lateOperations: Pick<
  Handlers<typeof chairingContract>,
  'chairing.recover' | 'chairing.breakNext'
> = {
  'chairing.recover': ({ meetingId, way }, context) => {
    const meeting = runningMeeting(context.reader, meetingId);
    switch (way.kind) {
      case 'shorten':
        for (const { itemId, minutes } of way.items) {
          comingItem(context, meetingId, itemId);
          context.write.update('agenda_item', itemId, { planned_minutes: minutes });
        }
        return {};
      case 'move':
        comingItem(context, meetingId, way.itemId);
        itemOperations['meetings.moveItemToMeeting'](
          { itemId: way.itemId, meetingId: way.toMeetingId },
          context,
        );
        return {};
      case 'endLater':
        if (way.endTime <= meeting.startTime) throw new CallFailure('validation', chairingRefused.endsBefore);
        context.write.update('meeting', meetingId, { end_time: way.endTime });
        return {};
      case 'dropBreak': {
        const item = comingItem(context, meetingId, way.itemId);
        if (item.kind !== 'break') throw new CallFailure('validation', chairingRefused.noBreak);
        context.write.remove('agenda_item', way.itemId);
        keepAgendaOrder(
          context,
          placesOf(context.reader, meetingId).map(({ id }) => id),
        );
        return {};
      }
    }
  },

  'chairing.breakNext': ({ meetingId }, context) => {
    const { reader, write } = context;
    const meeting = runningMeeting(reader, meetingId);
    const items = placesOf(reader, meetingId);
    const behind = meeting.currentItemId ?? items.findLast(({ id }) => hasRun(context, id))?.id ?? null;
    const known = items.find(({ id, kind }) => kind === 'break' && !hasRun(context, id));
    const rest =
      known ??
      write.insert('agenda_item', {
        meeting_id: meetingId,
        position: items.length,
        kind: 'break',
        title: chairingText.breakTitle,
        planned_minutes: addedBreak,
      });
    const others = placesOf(reader, meetingId).flatMap(({ id }) => (id === rest.id ? [] : [id]));
    const place = behind === null ? 0 : others.indexOf(behind) + 1;
    keepAgendaOrder(context, others.toSpliced(place, 0, rest.id));
    return write.update('agenda_item', rest.id, {});
  },
};

/** An item of this meeting that has not begun. @throws CallFailure `notFound` or `validation` */
function comingItem(context: CommandContext, meetingId: string, itemId: string): PlannedRow {
  const item = context.reader.one<PlannedRow>(statements.itemPlan, [itemId]);
  if (item === undefined) throw new CallFailure('notFound', chairingRefused.noItem);
  if (item.meetingId !== meetingId) throw new CallFailure('validation', chairingRefused.otherMeeting);
  if (hasRun(context, itemId)) throw new CallFailure('validation', chairingRefused.itemBegan);
  return item;
}

function hasRun({ reader }: CommandContext, itemId: string): boolean {
  return (reader.one<{ total: number }>(statements.itemRuns, [itemId])?.total ?? 0) > 0;
}
