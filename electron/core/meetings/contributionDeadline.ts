import { addDays, isoWeekday } from '../../../shared/dates/isoDay.ts';
import type { QueryContext } from '../context.ts';
import { meetingCutoff } from './lateCase.ts';
import type { MeetingRow } from './rows.ts';

/** The day on which answers of partners are needed: the cut-off of the series, else the last working day before the meeting. */
export function contributionDeadline(
  context: Pick<QueryContext, 'reader' | 'now'>,
  meeting: Pick<MeetingRow, 'seriesId' | 'date'>,
): string {
  return meetingCutoff(context, meeting)?.day ?? workingDayBefore(meeting.date);
}

function workingDayBefore(date: string): string {
  let day = addDays(date, -1);
  while (isoWeekday(day) > 5) day = addDays(day, -1);
  return day;
}

/** True from the day before the cut-off on: there is still a day to call. */
export function isDue(answerBy: string, today: string): boolean {
  return today >= addDays(answerBy, -1);
}
