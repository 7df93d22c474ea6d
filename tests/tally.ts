/** What a run of checks came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
}

/** One test that did not run, and why not. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** Nothing has run. */
export const emptyTally: Tally = { passed: 0, failed: 0, skipped: [] };

/** @returns the two runs taken together */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
  };
}

/** @returns the tally of one check that is a single yes or no */
export function tallyOf(passed: boolean): Tally {
  return passed ? { ...emptyTally, passed: 1 } : { ...emptyTally, failed: 1 };
}

/**
 * @returns the closing lines: every skipped test with its reason, then exactly one line with the three numbers
 */
export function closingLines(tally: Tally): string[] {
  const counts = `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped`;
  return [...tally.skipped.map(({ name, reason }) => `skipped: ${name} (${reason})`), counts];
}

/** @returns 0 when something ran and nothing failed; a run in which nothing ran proves nothing */
export function exitCodeOf(tally: Tally): 0 | 1 {
  return tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}
