/** The order after taking `id` out and putting it at `place` (0 = first). An unknown id changes nothing. */
export function moveInOrder<Id extends string>(order: readonly Id[], id: Id, place: number): readonly Id[] {
  if (!order.includes(id)) return order;
  const rest = order.filter((other) => other !== id);
  const at = Math.max(0, Math.min(rest.length, place));
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}

/** The place (0 = first, counted without `id` itself) of something dropped before or after `target`; null for an unknown target. */
export function placeOfDrop(
  order: readonly string[],
  id: string,
  target: string,
  side: 'before' | 'after',
): number | null {
  const rest = order.filter((other) => other !== id);
  const at = rest.indexOf(target);
  if (target === id) return order.indexOf(id);
  return at < 0 ? null : side === 'before' ? at : at + 1;
}
