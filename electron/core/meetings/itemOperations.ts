import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { agendaOf, discussionOf, itemOf, meetingOf } from './agenda.ts';
import { addCaseToAgenda } from './caseItem.ts';
import { requireOpenAgenda } from './meetingOperations.ts';
import { moveItemToMeeting, removeItem } from './itemLeaving.ts';
import { placeItem, versionNow } from './itemPlaces.ts';
import { placeForCase } from './positions.ts';
import type { ItemRow } from './rows.ts';
import { typeOfMeeting } from './meetingTypes.ts';
import { itemsBeforeCases, minutesFor } from './templates.ts';

type ItemOperations = Pick<
  typeof meetingsContract,
  | 'meetings.addItem'
  | 'meetings.addCase'
  | 'meetings.updateItem'
  | 'meetings.moveItem'
  | 'meetings.removeItem'
  | 'meetings.duplicateItem'
  | 'meetings.moveItemToMeeting'
>;

/** The agenda as a list: add, change, order, remove, copy, move away. Every command leaves positions 0, 1, 2 … without gaps. */
export const itemOperations: Handlers<ItemOperations> = {
  'meetings.addItem': (input, context) => {
    requireOpenAgenda(context, input.meetingId);
    const items = agendaOf(context.reader, input.meetingId, context.now);
    const item = context.write.insert('agenda_item', {
      meeting_id: input.meetingId,
      position: items.length,
      kind: input.kind,
      title: input.title,
      planned_minutes: input.minutes,
    });
    if (input.afterItemId !== undefined) placeItem(context, input.meetingId, item.id, input.afterItemId);
    return versionNow(context, item.id);
  },

  'meetings.addCase': (input, context) => {
    requireOpenAgenda(context, input.meetingId);
    const added = addCaseToAgenda(context, input);
    const items = agendaOf(context.reader, input.meetingId, context.now);
    const others = items.filter((item) => item.id !== added.itemId);
    const type = typeOfMeeting(context.reader, meetingOf(context.reader, input.meetingId));
    const behind =
      input.afterItemId === undefined ? placeForCase(others, itemsBeforeCases(type)) : input.afterItemId;
    placeItem(context, input.meetingId, added.itemId, behind);
    return { ...versionNow(context, added.itemId), discussionId: added.discussionId };
  },

  'meetings.updateItem': (input, { reader, write }) => {
    const item = itemOf(reader, input.id);
    if (input.isInternal === true && item.kind === 'case') {
      throw new CallFailure('validation', meetingsText.refused.internalCase);
    }
    const minutes = input.minutes ?? item.plannedMinutes;
    if (minutes < item.plannedMinutes && (input.note ?? item.note).trim() === '') {
      requireMinimum(minutes, minimumOf({ reader }, item));
    }
    return write.update(
      'agenda_item',
      input.id,
      {
        ...(input.title === undefined ? {} : { title: input.title }),
        ...(input.minutes === undefined ? {} : { planned_minutes: input.minutes }),
        ...(input.note === undefined ? {} : { note: input.note }),
        ...(input.heavy === undefined ? {} : { heavy: input.heavy ? 1 : 0 }),
        ...(input.isInternal === undefined ? {} : { is_internal: input.isInternal ? 1 : 0 }),
      },
      input.version,
    );
  },

  'meetings.moveItem': (input, context) => {
    const item = itemOf(context.reader, input.itemId);
    placeItem(context, item.meetingId, item.id, input.afterItemId);
    return versionNow(context, item.id);
  },

  'meetings.removeItem': ({ itemId }, context) => removeItem(context, itemId),

  'meetings.duplicateItem': (input, context) => {
    const item = itemOf(context.reader, input.itemId);
    const target = input.meetingId ?? item.meetingId;
    requireOpenAgenda(context, target);
    if (item.discussionId !== null)
      return duplicateCase(context, item, item.discussionId, { target, lateReason: input.lateReason });
    const copy = context.write.insert('agenda_item', {
      meeting_id: target,
      position: agendaOf(context.reader, target, context.now).length,
      kind: item.kind,
      title: item.title,
      planned_minutes: item.plannedMinutes,
      note: item.note,
      is_internal: item.isInternal,
    });
    if (target === item.meetingId) placeItem(context, target, copy.id, item.id);
    return versionNow(context, copy.id);
  },

  'meetings.moveItemToMeeting': (input, context) => moveItemToMeeting(context, input),
};

function duplicateCase(
  context: CommandContext,
  item: ItemRow,
  discussionId: string,
  { target, lateReason }: { readonly target: string; readonly lateReason: string | undefined },
) {
  if (target === item.meetingId) throw new CallFailure('validation', meetingsText.refused.duplicateCase);
  const { caseId, question } = discussionOf(context.reader, discussionId);
  const others = agendaOf(context.reader, target, context.now);
  const added = addCaseToAgenda(context, { meetingId: target, caseId, question, lateReason });
  const type = typeOfMeeting(context.reader, meetingOf(context.reader, target));
  placeItem(context, target, added.itemId, placeForCase(others, itemsBeforeCases(type)));
  return versionNow(context, added.itemId);
}

/** Fewest minutes for this item; 0 when it is no case. */
export function minimumOf({ reader }: Pick<CommandContext, 'reader'>, item: ItemRow): number {
  if (item.discussionId === null) return 0;
  const discussion = discussionOf(reader, item.discussionId);
  const meeting = { id: discussion.meetingId, type: discussion.meetingType };
  return minutesFor(typeOfMeeting(reader, meeting), discussion.kind).minimum;
}

function requireMinimum(minutes: number, minimum: number): void {
  if (minutes >= minimum) return;
  const message = meetingsText.refused.belowMinimum(minimum);
  throw new CallFailure('validation', message, [{ field: 'note', message }]);
}
