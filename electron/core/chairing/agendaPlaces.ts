import type { CommandContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { statements } from './deliberationStore.ts';

export interface Place {
  readonly id: string;
  readonly kind: 'plain' | 'case' | 'break';
}

/** The items of a meeting in order. */
export function placesOf(reader: Reader, meetingId: string): readonly Place[] {
  return reader.all<Place>(statements.itemPlaces, [meetingId]);
}

/** Gives the items positions 0, 1, 2 … in this order. */
export function keepAgendaOrder({ write }: CommandContext, order: readonly string[]): void {
  for (const [position, id] of order.entries()) write.update('agenda_item', id, { position });
}

/** Puts an item directly behind the last case of an agenda, or before its last item: what is said at the end stays at the end. */
export function placeBeforeEnd(context: CommandContext, meetingId: string, itemId: string): void {
  const others = placesOf(context.reader, meetingId).filter(({ id }) => id !== itemId);
  const lastCase = others.findLastIndex(({ kind }) => kind === 'case');
  const place = lastCase >= 0 ? lastCase + 1 : Math.max(0, others.length - 1);
  keepAgendaOrder(context, others.map(({ id }) => id).toSpliced(place, 0, itemId));
}
