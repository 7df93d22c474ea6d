import { addDays, isoWeekday } from '../../../shared/dates/isoDay.ts';

/** The day on which the answers of partners are needed: the last working day before the meeting. */
export function contributionDeadline(meetingDate: string): string {
  let day = addDays(meetingDate, -1);
  while (isoWeekday(day) > 5) day = addDays(day, -1);
  return day;
}

/** True from the day before the cut-off on: there is still a day to call. */
export function isDue(answerBy: string, today: string): boolean {
  return today >= addDays(answerBy, -1);
}
