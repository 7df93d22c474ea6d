import type * as z from 'zod';
import type { clock } from '../../../shared/contract/minutes/minutesShapes.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { dayOf, timeOf } from '../clock.ts';
import { afterWorkingDays, workingDaysBetween } from './meetingTimes.ts';

type Clock = z.output<typeof clock>;

const words = minutesText.clocks;
const minute = 60_000;
const hour = 60 * minute;

/** 24 hours after the meeting the list is with everyone (evidence E19). Instants in UTC milliseconds. */
export function actionListClock(finishedAt: number | null, madeAt: number | null, now: number): Clock {
  if (madeAt !== null) return { state: 'done', words: words.actionListDone(moment(madeAt)) };
  if (finishedAt === null) return { state: 'notStarted', words: words.notStarted };
  const until = finishedAt + 24 * hour;
  const amount = span(Math.abs(until - now));
  return now <= until
    ? { state: 'running', words: words.left(amount, moment(until)) }
    : { state: 'late', words: words.late(amount, moment(until)) };
}

/** Ten working days after the meeting the minutes are adopted (evidence E19). */
export function minutesClock(finishedAt: number | null, allAdopted: boolean, now: number): Clock {
  if (allAdopted) return { state: 'done', words: words.minutesDone };
  if (finishedAt === null) return { state: 'notStarted', words: words.notStarted };
  const until = afterWorkingDays(dayOf(finishedAt), 10);
  const today = dayOf(now);
  const named = formatShortDate(until);
  if (today === until) return { state: 'running', words: words.minutesToday(named) };
  return today < until
    ? { state: 'running', words: words.left(words.days(workingDaysBetween(today, until)), named) }
    : { state: 'late', words: words.late(words.days(workingDaysBetween(until, today)), named) };
}

function moment(at: number): string {
  return `${formatShortDate(dayOf(at))} ${timeOf(at)}`;
}

function span(milliseconds: number): string {
  return milliseconds >= hour
    ? words.hours(Math.floor(milliseconds / hour))
    : words.minutes(Math.max(1, Math.round(milliseconds / minute)));
}
