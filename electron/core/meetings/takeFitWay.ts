import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { agendaFitText as text } from '../../../shared/text/nl/agendaFit.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { meetingOf } from './agenda.ts';
import { fitWayByToken } from './fitWays.ts';
import { moveItemToMeeting, removeItem } from './itemLeaving.ts';
import { fitItemsOf, meetingDetail } from './meetingDetail.ts';
import { requireOpenAgenda } from './meetingOperations.ts';

/**
 * Takes one way to make an agenda fit, as one step. @param token of the way as it was shown
 * @throws CallFailure `conflict` when the agenda is no longer the one for which it was shown, `validation`, `notFound`
 */
export function takeFitWay(
  context: CommandContext,
  { meetingId, token }: { readonly meetingId: string; readonly token: string },
): { readonly id: string; readonly version: number } {
  const { reader, write } = context;
  const meeting = requireOpenAgenda(context, meetingId);
  const { items, fit } = meetingDetail(context, meetingId);
  const over = fit.overMinutes ?? 0;
  const found = fitWayByToken(reader, meeting, { items: fitItemsOf(items), over, token });
  if (found === undefined) throw new CallFailure('conflict', text.changed);
  const { way, next } = found;
  switch (way.kind) {
    case 'shorten':
      for (const { itemId, to } of way.items) write.update('agenda_item', itemId, { planned_minutes: to });
      break;
    case 'move':
      if (next === undefined) removeItem(context, way.itemId);
      else {
        const lateReason = text.moved(meeting.date);
        moveItemToMeeting(context, { itemId: way.itemId, meetingId: next.id, lateReason });
      }
      break;
    case 'endLater':
      write.update('meeting', meetingId, {
        end_time: addMinutes(meeting.endTime ?? meeting.startTime, over),
      });
  }
  const { id, version } = meetingOf(reader, meetingId);
  return { id, version };
}
