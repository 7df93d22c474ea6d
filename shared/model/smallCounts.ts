/** A count of people or cases below this says too much about somebody (feature I6). Nobody at all says nothing. */
export const smallestShown = 5;

/**
 * Which counts of one period are not shown: each of one to four, and the smallest other one with them when the total would give
 * them away. Whoever sees the rest and the total, and knows that nothing hidden is zero, has two or more values left for each.
 *
 * One period is looked at by itself, so that it looks the same in every table it ever stands in: files of several years, laid
 * side by side, tell no more than one of them.
 * @param counts of one period; they are added up to a total that is shown
 * @returns places in `counts`; undefined when this period cannot be shown, not even in part
 */
export function hiddenCounts(counts: readonly number[]): ReadonlySet<number> | undefined {
  if (sumOf(counts) < smallestShown) return undefined;
  const hidden = new Set(
    counts.flatMap((count, place) => (count > 0 && count < smallestShown ? [place] : [])),
  );
  if (hidden.size === 0 || leavesDoubt(counts, hidden)) return hidden;
  const [smallest] = counts
    .map((count, place) => ({ count, place }))
    .filter(({ count }) => count >= smallestShown)
    .toSorted((a, b) => a.count - b.count || a.place - b.place);
  return smallest === undefined ? undefined : hidden.add(smallest.place);
}

/** One that is hidden alone is the total less the rest; when all are one, they are known too. */
function leavesDoubt(counts: readonly number[], hidden: ReadonlySet<number>): boolean {
  const sum = sumOf([...hidden].map((place) => counts[place] ?? 0));
  return hidden.size > 1 && sum > hidden.size;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
