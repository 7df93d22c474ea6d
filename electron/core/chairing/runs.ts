import { lastSeenAfter } from '../../../shared/model/phaseClock.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { statements } from './store.ts';

interface OpenRun {
  readonly id: string;
  readonly itemId: string;
  readonly phase: string | null;
  readonly startedAt: number;
}

interface Seen {
  readonly meetingId: string;
  /** UTC milliseconds. */
  readonly at: number;
}

const seenKey = 'chairing.lastSeen';

/** The stretch that runs now in a meeting; undefined when nothing runs. */
export function openRun({ reader }: Pick<QueryContext, 'reader'>, meetingId: string): OpenRun | undefined {
  return reader.one<OpenRun>(statements.openRuns, [meetingId]);
}

/**
 * Until when the running stretch counts, UTC milliseconds: now, or the last moment at which the app was awake when the
 * machine slept or its clock was set back since.
 */
export function countedUntil(context: QueryContext, meetingId: string): number {
  const seen = context.setting<Seen | null>(seenKey, null);
  if (seen === null || seen.meetingId !== meetingId) return context.now;
  return lastSeenAfter(seen.at, context.now);
}

/**
 * Remembers that the app is awake at this meeting. The windows hear of it only when time that was left out counts after all: twice
 * a minute is too often to read a whole screen again.
 */
export function markSeen(context: CommandContext, meetingId: string): void {
  const keep = countedUntil(context, meetingId) === context.now ? context.keepQuietly : context.keepSetting;
  keep(seenKey, { meetingId, at: context.now } satisfies Seen);
}

/** Ends every stretch of a meeting that runs: never before it began, never later than the app was awake. */
export function endRuns(context: CommandContext, meetingId: string): void {
  const until = countedUntil(context, meetingId);
  for (const run of context.reader.all<OpenRun>(statements.openRuns, [meetingId])) {
    context.write.update('phase_run', run.id, { ended_at: Math.max(run.startedAt, until) });
  }
  markSeen(context, meetingId);
}

/** Starts a stretch, and with it ends the one that ran: at most one runs at a time. */
export function startRun(
  context: CommandContext,
  meetingId: string,
  run: { readonly itemId: string; readonly phase: string | null },
): void {
  endRuns(context, meetingId);
  context.write.insert('phase_run', {
    agenda_item_id: run.itemId,
    phase: run.phase,
    started_at: context.now,
    ended_at: null,
  });
}
