import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { agendaOf, discussionOf, itemOf, meetingOf } from './agenda.ts';
import { requireFitsTable } from './anonymousTable.ts';
import { placeItem, renumber, versionNow } from './itemPlaces.ts';
import { lateReasonFor } from './lateCase.ts';
import { requireOpenAgenda } from './meetingOperations.ts';
import { typeOfMeeting } from './meetingTypes.ts';
import { placeForCase } from './positions.ts';
import { removeReadinessReasons } from './readinessReasons.ts';
import type { ItemRow } from './rows.ts';
import { statements } from './store.ts';
import { itemsBeforeCases } from './templates.ts';

/** Takes an item off its agenda; a case itself stays. @throws CallFailure `validation` when something was recorded under it */
export function removeItem(context: CommandContext, itemId: string): { id: string } {
  const item = itemOf(context.reader, itemId);
  requireNothingRecorded(context, item, meetingsText.refused.hasRecords);
  if (item.discussionId !== null) {
    for (const contribution of context.reader.all<{ id: string }>(statements.contributions, [
      item.discussionId,
    ])) {
      context.write.remove('contribution', contribution.id);
    }
    for (const seat of context.reader.all<{ id: string }>(statements.seats, [item.discussionId])) {
      context.write.remove('seat', seat.id);
    }
    removeReadinessReasons(context, item.discussionId);
    context.write.remove('discussion', item.discussionId);
  }
  context.write.remove('agenda_item', item.id);
  renumber(context, item.meetingId);
  return { id: item.id };
}

/**
 * Takes an item to another meeting, with its people and contributions; times and replies start again.
 * @throws CallFailure `validation`: it was begun, does not fit that table, or comes after its cut-off without a reason
 */
export function moveItemToMeeting(
  context: CommandContext,
  input: { readonly itemId: string; readonly meetingId: string; readonly lateReason?: string | undefined },
): { id: string; version: number } {
  const item = itemOf(context.reader, input.itemId);
  requireOpenAgenda(context, input.meetingId);
  if (item.meetingId === input.meetingId) return { id: item.id, version: item.version };
  requireNothingRecorded(context, item, meetingsText.refused.started);
  const { reader, write } = context;
  if (item.discussionId !== null) {
    const discussion = discussionOf(reader, item.discussionId);
    if (reader.one(statements.discussionOfCase, [input.meetingId, discussion.caseId]) !== undefined) {
      throw new CallFailure('validation', meetingsText.refused.caseTwice);
    }
    const target = meetingOf(reader, input.meetingId);
    requireFitsTable(reader, target, { id: discussion.caseId, type: discussion.caseType });
    write.update('discussion', discussion.id, {
      meeting_id: input.meetingId,
      late_reason: lateReasonFor(context, target, input.lateReason),
    });
    for (const seat of reader.all<{ id: string }>(statements.seats, [discussion.id])) {
      // Times and replies belong to the other meeting; who is needed at this case stays chosen.
      write.update('seat', seat.id, { from_time: null, to_time: null, attendance: 'invited' });
    }
  }
  const others = agendaOf(reader, input.meetingId, context.now);
  write.update('agenda_item', item.id, { meeting_id: input.meetingId, position: others.length });
  renumber(context, item.meetingId);
  if (item.kind === 'case') {
    const type = typeOfMeeting(reader, meetingOf(reader, input.meetingId));
    placeItem(context, input.meetingId, item.id, placeForCase(others, itemsBeforeCases(type)));
  }
  return versionNow(context, item.id);
}

function requireNothingRecorded(context: CommandContext, item: ItemRow, message: string): void {
  const recorded = context.reader.one<{ total: number }>(statements.recorded, {
    itemId: item.id,
    discussionId: item.discussionId,
  });
  if ((recorded?.total ?? 0) > 0) throw new CallFailure('validation', message);
}
