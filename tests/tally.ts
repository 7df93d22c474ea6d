/** What a run of checks came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
  readonly durations: readonly Duration[];
}

/** One test that did not run, and why not. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** How long one check or one test file took. */
export interface Duration {
  /** A check (`types`, `lint`) or a project of tests (`unit`, `e2e`). */
  readonly suite: string;
  /** The test file; absent for a check that is one program. */
  readonly file?: string;
  /** Of work: files that run at the same time both count in full. */
  readonly seconds: number;
}

/** Nothing has run. */
export const emptyTally: Tally = { passed: 0, failed: 0, skipped: [], durations: [] };

/** @returns the two runs taken together */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
    durations: [...one.durations, ...other.durations],
  };
}

/** @returns the tally of one check that is a single yes or no */
export function tallyOf(passed: boolean, ...durations: readonly Duration[]): Tally {
  return { ...emptyTally, ...(passed ? { passed: 1 } : { failed: 1 }), durations };
}

/** How many of the slowest test files are named. */
const slowest = 15;

/**
 * @param wholeRun seconds from start to end
 * @returns how long every suite took, and the slowest files: what to look at when the run gets long
 */
export function durationLines(tally: Tally, wholeRun: number): string[] {
  const suites = new Map<string, { seconds: number; files: number }>();
  for (const { suite, file, seconds } of tally.durations) {
    const known = suites.get(suite) ?? { seconds: 0, files: 0 };
    const files = known.files + (file === undefined ? 0 : 1);
    suites.set(suite, { seconds: known.seconds + seconds, files });
  }
  const files = tally.durations
    .filter(({ file }) => file !== undefined)
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, slowest);
  return [
    `time: ${inSeconds(wholeRun)} in all`,
    ...[...suites].map(([suite, each]) =>
      each.files === 0
        ? `time: ${inSeconds(each.seconds)} ${suite}`
        : `time: ${inSeconds(each.seconds)} ${suite}, ${each.files} files`,
    ),
    ...files.map(({ file, seconds }) => `time: ${inSeconds(seconds)} ${file}`),
  ];
}

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1).padStart(6)} s`;
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
