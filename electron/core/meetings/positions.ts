/**
 * The order after moving one id directly behind another (`null` = to the front). Unknown ids leave the order as it is.
 * @returns a new list; the given one is untouched
 */
export function movedBehind(order: readonly string[], id: string, behind: string | null): readonly string[] {
  if (!order.includes(id) || id === behind || (behind !== null && !order.includes(behind))) return order;
  const rest = order.filter((other) => other !== id);
  const place = behind === null ? 0 : rest.indexOf(behind) + 1;
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

/**
 * Behind which item a new case comes: the last case, else what the template puts before the cases.
 * @param beforeCases how many items the template of the type has before its cases
 * @returns null = at the front
 */
export function placeForCase(
  items: readonly Readonly<{ id: string; kind: string }>[],
  beforeCases: number,
): string | null {
  const lastCase = items.findLast((item) => item.kind === 'case');
  return lastCase?.id ?? items[Math.min(beforeCases, items.length) - 1]?.id ?? null;
}
