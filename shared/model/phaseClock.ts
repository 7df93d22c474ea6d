import type { MethodPhase } from './method.ts';

/** A stretch of time in which a phase ran. Instants are UTC milliseconds; `end` is undefined while it runs. */
export type PhaseRun = Readonly<{ phaseId: string; start: number; end?: number | undefined }>;

/**
 * Seconds planned per phase for a case of some minutes, by the shares of the method. Whole seconds that add up to the case exactly:
 * what rounding leaves goes to the phases that lost most.
 */
export function plannedSeconds(phases: readonly MethodPhase[], caseMinutes: number): readonly number[] {
  const total = Math.max(0, Math.round(caseMinutes * 60));
  const shares = phases.reduce((sum, phase) => sum + phase.share, 0);
  if (shares <= 0) return phases.map(() => 0);
  const exact = phases.map((phase) => (total * phase.share) / shares);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((sum, seconds) => sum + seconds, 0);
  const byLoss = exact
    .map((seconds, index) => ({ index, loss: seconds % 1 }))
    .toSorted((a, b) => b.loss - a.loss || a.index - b.index);
  const favoured = new Set(byLoss.slice(0, left).map(({ index }) => index));
  return whole.map((seconds, index) => seconds + (favoured.has(index) ? 1 : 0));
}

/**
 * Seconds that each phase really took, by phase id. A run that goes backwards (a clock that was set back) counts as nothing. A run
 * that was open while the computer slept counts up to `lastSeen`, the last moment at which the app was awake in that run.
 */
export function actualSeconds(
  runs: readonly PhaseRun[],
  now: number,
  lastSeen: number = now,
): ReadonlyMap<string, number> {
  const milliseconds = new Map<string, number>();
  for (const run of runs) {
    const end = run.end ?? Math.min(now, lastSeen);
    const taken = Number.isFinite(end - run.start) ? Math.max(0, end - run.start) : 0;
    milliseconds.set(run.phaseId, (milliseconds.get(run.phaseId) ?? 0) + taken);
  }
  return new Map([...milliseconds].map(([phaseId, taken]) => [phaseId, Math.floor(taken / 1000)]));
}

/** A gap between two ticks that is longer than this, in milliseconds, was sleep: the clock then stops at the earlier tick. */
export const longestTick = 90_000;

/** The latest moment the app was awake: the new tick, or the one before when a sleep or a clock set back lies between them. */
export function lastSeenAfter(previousTick: number, tick: number): number {
  return tick >= previousTick && tick - previousTick <= longestTick ? tick : previousTick;
}

/** Where a phase stands: `near` in the last tenth of its time, `over` when it is used up. Shown as word and shape too. */
export function phaseState(planned: number, actual: number): 'inTime' | 'near' | 'over' {
  if (actual >= planned) return 'over';
  return actual >= planned * 0.9 ? 'near' : 'inTime';
}
