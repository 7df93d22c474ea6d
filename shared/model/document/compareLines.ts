/** Two texts beside each other: a line that is only in one of them has an empty other side. */
export interface ComparedLine {
  readonly state: 'same' | 'removed' | 'added' | 'changed';
  readonly before: string;
  readonly after: string;
}

/**
 * What changed between two lists of lines, in reading order, with as many lines as possible kept the same. Lines that were
 * taken out and put in at one place stand beside each other as changed. Costs `before × after` steps: meant for texts of some
 * hundreds of lines.
 */
export function compareLines(before: readonly string[], after: readonly string[]): readonly ComparedLine[] {
  const lengths = commonLengths(before, after);
  const rows: ComparedLine[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
      rows.push(changedLine(removed[at], added[at]));
    }
    removed = [];
    added = [];
  };
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const [old, now] = [before[left], after[right]];
    if (old !== undefined && old === now) {
      flush();
      rows.push({ state: 'same', before: old, after: now });
      left += 1;
      right += 1;
    } else if (
      now === undefined ||
      (old !== undefined && at(lengths, left + 1, right) >= at(lengths, left, right + 1))
    ) {
      if (old !== undefined) removed.push(old);
      left += 1;
    } else {
      added.push(now);
      right += 1;
    }
  }
  flush();
  return rows;
}

function changedLine(before: string | undefined, after: string | undefined): ComparedLine {
  if (before === undefined) return { state: 'added', before: '', after: after ?? '' };
  if (after === undefined) return { state: 'removed', before, after: '' };
  return { state: 'changed', before, after };
}

/** For each place in both: how many lines after it can be the same, in the same order. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let left = before.length - 1; left >= 0; left -= 1) {
    const row = lengths[left];
    if (row === undefined) continue;
    for (let right = after.length - 1; right >= 0; right -= 1) {
      row[right] =
        before[left] === after[right]
          ? at(lengths, left + 1, right + 1) + 1
          : Math.max(at(lengths, left + 1, right), at(lengths, left, right + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly Uint32Array[], left: number, right: number): number {
  return lengths[left]?.[right] ?? 0;
}
