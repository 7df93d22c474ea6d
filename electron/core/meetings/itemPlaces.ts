import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { agendaOf, itemOf } from './agenda.ts';
import { movedBehind } from './positions.ts';

/** Puts an item behind another one; null = first. @throws CallFailure `notFound` when that one is on another agenda */
export function placeItem(
  context: CommandContext,
  meetingId: string,
  itemId: string,
  behind: string | null,
): void {
  const order = agendaOf(context.reader, meetingId, context.now).map((item) => item.id);
  if (behind !== null && !order.includes(behind)) {
    throw new CallFailure('notFound', meetingsText.refused.otherMeeting);
  }
  keepOrder(context, movedBehind(order, itemId, behind));
}

/** Positions 0, 1, 2 … without gaps, as the items stand. */
export function renumber(context: CommandContext, meetingId: string): void {
  keepOrder(
    context,
    agendaOf(context.reader, meetingId, context.now).map((item) => item.id),
  );
}

function keepOrder(context: CommandContext, order: readonly string[]): void {
  for (const [position, id] of order.entries()) context.write.update('agenda_item', id, { position });
}

/** The item after all writes of a command. */
export function versionNow(context: CommandContext, itemId: string): { id: string; version: number } {
  const { id, version } = itemOf(context.reader, itemId);
  return { id, version };
}
