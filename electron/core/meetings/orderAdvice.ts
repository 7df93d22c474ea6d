import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { newBreakMinutes } from '../../../shared/model/agendaBreaks.ts';
import { proposeOrder, type OrderMove } from '../../../shared/model/agendaOrder.ts';
import { usualBreakAfter } from '../../../shared/model/agendaTiming.ts';
import type { OrderedItem } from '../../../shared/model/orderedItem.ts';
import { preparationText } from '../../../shared/text/nl/preparation.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { agendaOf, discussionOf, meetingOf, participantsOf, seatsOf } from './agenda.ts';
import { requireOpenAgenda } from './meetingOperations.ts';
import { statements } from './preparationStore.ts';
import type { TimedItemRow } from './rows.ts';

interface Line {
  readonly row: TimedItemRow;
  readonly title: string;
  readonly item: OrderedItem;
}

const text = preparationText.order;

/** A better order with words for each move (feature P8); null when there is none, or when the agenda is settled. */
export function orderAdviceOf({ reader, now }: Pick<QueryContext, 'reader' | 'now'>, meetingId: string) {
  const meeting = meetingOf(reader, meetingId);
  // While the meeting runs the order is what happened.
  if (!['draft', 'planned', 'invited'].includes(meeting.status)) return null;
  const { lines, names } = linesOf(reader, meetingId, now);
  const proposal = proposeOrder(
    lines.map(({ item }) => item),
    usualBreakAfter,
  );
  if (proposal === undefined) return null;
  const byId = new Map(lines.map((line) => [line.row.id, line]));
  const moved = new Set(proposal.moves.map(({ id }) => id));
  const shown = (ids: readonly string[]) => {
    let start = meeting.startTime;
    return ids.map((id) => {
      const line = byId.get(id);
      const minutes = line?.item.minutes ?? newBreakMinutes;
      const own = start;
      start = addMinutes(start, minutes);
      return {
        id,
        title: line?.title ?? text.newBreak,
        kind: line?.item.kind ?? ('break' as const),
        start: own,
        minutes,
        isMoved: moved.has(id),
      };
    });
  };
  const roles = reader.one<{ ignoredOrder: string }>(statements.meetingRoles, [meetingId]);
  return {
    before: shown(lines.map(({ row }) => row.id)),
    after: shown(proposal.order),
    moves: proposal.moves.map((move) => {
      const title = byId.get(move.id)?.title ?? text.newBreak;
      return { id: move.id, title, words: moveWords(move, title, names) };
    }),
    isIgnored: roles?.ignoredOrder === proposal.order.join(' '),
  };
}

/** Puts the items in this order and adds the breaks that it names. @throws CallFailure `conflict`, `validation`, `notFound` */
export function takeOrder(
  context: CommandContext,
  meetingId: string,
  order: readonly string[],
): { readonly id: string; readonly version: number } {
  requireOpenAgenda(context, meetingId);
  const meeting = meetingOf(context.reader, meetingId);
  const present = agendaOf(context.reader, meetingId, context.now).map(({ id }) => id);
  const isNew = (id: string): boolean => id.startsWith('new-break-');
  const kept = order.filter((id) => !isNew(id));
  const isSame = kept.length === present.length && new Set(kept).size === kept.length;
  if (!isSame || kept.some((id) => !present.includes(id))) throw new CallFailure('conflict', text.changed);
  for (const [position, id] of order.entries()) {
    if (isNew(id)) {
      context.write.insert('agenda_item', {
        meeting_id: meetingId,
        position,
        kind: 'break',
        title: text.newBreak,
        planned_minutes: newBreakMinutes,
      });
    } else {
      context.write.update('agenda_item', id, { position });
    }
  }
  return { id: meeting.id, version: meeting.version };
}

/** Puts exactly this proposal aside; any other is shown again. */
export function ignoreOrder(
  { reader, write }: CommandContext,
  meetingId: string,
  order: readonly string[],
): { readonly id: string; readonly version: number } {
  meetingOf(reader, meetingId);
  return write.update('meeting', meetingId, { ignored_order: order.join(' ') });
}

/** Items with what the rules may know of them. Who was asked for the whole meeting does not wait: they are no guests. */
function linesOf(
  reader: Reader,
  meetingId: string,
  now: number,
): { readonly lines: readonly Line[]; readonly names: ReadonlyMap<string, string> } {
  const always = new Set(participantsOf(reader, meetingId).map(({ contact }) => contact.id));
  const names = new Map<string, string>();
  const lines = agendaOf(reader, meetingId, now).map((row): Line => {
    const guests =
      row.discussionId === null
        ? []
        : seatsOf(reader, row.discussionId).filter(
            ({ contact, attendance }) => !always.has(contact.id) && attendance !== 'excused',
          );
    for (const { contact } of guests) names.set(contact.id, contact.profession || contact.name);
    return {
      row,
      title: row.discussionId === null ? row.title : discussionOf(reader, row.discussionId).caseNumber,
      item: {
        id: row.id,
        kind: row.kind,
        minutes: row.plannedMinutes,
        heavy: row.heavy === 1,
        guests: guests.map(({ contact }) => contact.id),
      },
    };
  });
  return { lines, names };
}

function moveWords(move: OrderMove, title: string, names: ReadonlyMap<string, string>): string {
  switch (move.reason) {
    case 'heavyFirst':
      return text.heavyFirst(title);
    case 'heavyNotLast':
      return text.heavyNotLast(title);
    case 'guestsTogether':
      return text.guestsTogether(
        title,
        move.guests.map((guest) => names.get(guest) ?? text.someone),
      );
    case 'breakInTime':
      return text.breakInTime(usualBreakAfter);
    case 'breakAdded':
      return text.breakAdded(usualBreakAfter);
  }
}
