/** One measurement: ours beside the other, both from this run. */
export interface Measurement {
  readonly name: string;
  readonly ours: number;
  /** Null where there is nothing to compare with: the figure is reported only. */
  readonly other: number | null;
  readonly ratio: number | null;
  readonly unit: string;
  readonly note: string;
}

export function report(measurement: Omit<Measurement, 'ratio'>): void {
  const { ours, other } = measurement;
  const ratio = other === null || other === 0 ? null : rounded(ours / other);
  const line: Measurement = {
    name: measurement.name,
    ours: rounded(ours),
    other: other === null ? null : rounded(other),
    ratio,
    unit: measurement.unit,
    note: measurement.note,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** Milliseconds of each of `times` runs, after a few that do not count. */
export async function timed(times: number, run: (turn: number) => unknown): Promise<number[]> {
  const results: number[] = [];
  for (let turn = -5; turn < times; turn += 1) {
    const start = performance.now();
    await run(turn);
    if (turn >= 0) results.push(performance.now() - start);
  }
  return results.toSorted((a, b) => a - b);
}

/** As `timed`, two things in turns: whatever else the machine does falls on both. */
export async function sideBySide(
  times: number,
  ours: (turn: number) => unknown,
  other: (turn: number) => unknown,
): Promise<readonly [number[], number[]]> {
  const results: [number[], number[]] = [[], []];
  for (let turn = -5; turn < times; turn += 1) {
    for (const [index, run] of [ours, other].entries()) {
      const start = performance.now();
      await run(turn);
      if (turn >= 0) results[index]?.push(performance.now() - start);
    }
  }
  return [results[0].toSorted((a, b) => a - b), results[1].toSorted((a, b) => a - b)];
}

/** The value below which `percent` of a sorted list lies; 50 = median. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
