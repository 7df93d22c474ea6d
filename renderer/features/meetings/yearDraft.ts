import type { YearRow } from './yearRows.ts';

/** A year plan while somebody is at it. Days are `YYYY-MM-DD`, times `HH:MM`. */
export interface YearPlanned {
  readonly from: string | null;
  readonly until: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** Null until dates were proposed. */
  readonly rows: readonly YearRow[] | null;
  readonly calendarUntil: string;
}

/** What a draft holds: the plan, and the version of the series for which it was made. */
export function writtenPlan(plan: YearPlanned, seriesVersion: number): string {
  return JSON.stringify({ seriesVersion, plan });
}

/** The plan in a draft; null without one, or when the series was changed since: then its dates are proposed anew. */
export function keptPlan(draft: string, seriesVersion: number): YearPlanned | null {
  if (draft === '') return null;
  try {
    const kept = JSON.parse(draft) as { seriesVersion?: unknown; plan?: YearPlanned };
    return kept.seriesVersion === seriesVersion && kept.plan !== undefined ? kept.plan : null;
  } catch {
    return null;
  }
}
