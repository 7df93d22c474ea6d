/** What is written down of a form: of an object only the fields that differ from how it began, '' when nothing does. */
export function keptText(value: unknown, initial: unknown): string {
  if (JSON.stringify(value) === JSON.stringify(initial)) return '';
  if (!isFields(value) || !isFields(initial)) return JSON.stringify(value);
  const changed = Object.entries(value).filter(
    ([name, field]) => JSON.stringify(field) !== JSON.stringify(initial[name]),
  );
  return JSON.stringify(Object.fromEntries(changed));
}

/** The form as it was left. Text that is of no use any more (an older version wrote it) counts as none. */
export function keptValue<Value>(text: string, initial: Value): Value {
  if (text === '') return initial;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return initial;
  }
  if (isFields(initial)) return isFields(read) ? { ...initial, ...read } : initial;
  // What may be nothing may become something, and the other way round.
  if (read === null || initial === null) return read as Value;
  const isAlike = typeof read === typeof initial && Array.isArray(read) === Array.isArray(initial);
  return isAlike ? (read as Value) : initial;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
