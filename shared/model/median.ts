/** The middle of some numbers, rounded to a whole one; between two middles the mean. Undefined for an empty list. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return undefined;
  if (sorted.length % 2 === 1) return Math.round(upper);
  return Math.round(((sorted[middle - 1] ?? upper) + upper) / 2);
}
