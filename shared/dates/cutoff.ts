import { addDays } from './isoDay.ts';

/** Until when cases may be put on an agenda: so many days before the meeting, at this time of day. */
export type CutoffRule = Readonly<{ days: number; time: string }>;

/** A day and a time of day in the Netherlands. */
export type LocalMoment = Readonly<{ day: string; time: string }>;

/** The last moment for a meeting on this day. */
export function cutoffOf(meetingDay: string, rule: CutoffRule): LocalMoment {
  return { day: addDays(meetingDay, -rule.days), time: rule.time };
}

/** True after the last moment; on the minute itself it is still in time. */
export function isPast(now: LocalMoment, cutoff: LocalMoment): boolean {
  return now.day > cutoff.day || (now.day === cutoff.day && now.time > cutoff.time);
}
