import { minutesBetween } from '../../../shared/dates/timeOfDay.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import type { Cockpit } from './cockpit.ts';
import { expectedEnd, plannedEnd } from './meetingClock.ts';
import { useTicking } from './ticking.ts';

/** When the meeting ends as it now looks, and how many minutes that is past the plan (negative: time is left). */
export function useLateness({ agenda, countedUntil, meeting }: Cockpit): {
  readonly end: string;
  readonly over: number;
} {
  const end = useTicking((now) => timeOfDay(expectedEnd(agenda, now, countedUntil)));
  return { end, over: minutesBetween(plannedEnd(meeting, agenda), end) };
}
