/** One entry of a list that the app ships. Ids never change after release; labels may. */
export type ListItem = { readonly id: string; readonly label: string };

/** The Dutch word of a shipped entry. */
export function labelOf<const List extends readonly ListItem[]>(list: List, id: List[number]['id']): string {
  const item = findListItem(list, id);
  if (item === undefined) throw new RangeError(`No entry with id "${id}" in this list`);
  return item.label;
}

/** The entry with an id that comes from a file or from an own list of the organisation; undefined when it is not shipped. */
export function findListItem<Item extends ListItem>(list: readonly Item[], id: string): Item | undefined {
  return list.find((item) => item.id === id);
}

/** True when the text is an id of this list; narrows it. */
export function isIdOf<const List extends readonly ListItem[]>(
  list: List,
  id: string,
): id is List[number]['id'] {
  return list.some((item) => item.id === id);
}
