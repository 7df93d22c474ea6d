import type { meetingSeriesContract } from '../../../shared/contract/meetings/series.ts';
import { calendarKnownUntil } from '../../../shared/dates/holidayObstacle.ts';
import { addMonths } from '../../../shared/dates/isoDay.ts';
import type { Rhythm } from '../../../shared/dates/rhythm.ts';
import { shippedCalendar } from '../../../shared/dates/schoolCalendar.ts';
import { minutesBetween } from '../../../shared/dates/timeOfDay.ts';
import { planDates } from '../../../shared/dates/yearPlan.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { seriesText } from '../../../shared/text/nl/series.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { makeMeeting } from './makeMeeting.ts';
import { currentType, typeInSeries } from './meetingTypes.ts';
import { seriesOf } from './seriesPlan.ts';
import { statements } from './seriesStore.ts';

const { refused } = seriesText;

/** Longest stretch that is planned at once, in months. */
const mostMonths = 13;

/** Planning a series ahead: what is proposed is only a list; what is made are meetings of their own. */
export const yearOperations: Handlers<typeof meetingSeriesContract> = {
  'meetings.proposeYear': ({ seriesId, from, until }, { reader }) => {
    const series = seriesOf(reader, seriesId);
    if (series.rhythmRule === null) throw new CallFailure('validation', refused.noRhythm);
    if (until < from) throw new CallFailure('validation', refused.backwards);
    if (until > addMonths(from, mostMonths)) throw new CallFailure('validation', refused.tooLong);
    const calendar = shippedCalendar(series.schoolRegion ?? undefined);
    const taken = takenDays(reader, seriesId, from, until);
    const rhythm = JSON.parse(series.rhythmRule) as Rhythm;
    return {
      dates: planDates(rhythm, { from, until, calendar, taken }).map(({ obstacle, ...turn }) => ({
        ...turn,
        obstacle:
          obstacle === null
            ? null
            : obstacle.kind === 'schoolHoliday'
              ? obstacle
              : { ...obstacle, start: null, end: null },
      })),
      calendarUntil: calendarKnownUntil(calendar),
    };
  },

  'meetings.createYear': (input, context) => {
    const { reader, today } = context;
    const series = seriesOf(reader, input.seriesId);
    if (series.version !== input.seriesVersion) {
      throw new CallFailure('conflict', meetingsText.refused.seriesChanged);
    }
    if (input.endTime !== null && minutesBetween(input.startTime, input.endTime) <= 0) {
      throw new CallFailure('validation', meetingsText.refused.endBeforeStart);
    }
    const dates = input.dates.toSorted();
    requireFreeDays(dates, takenDays(reader, series.id, dates[0] ?? '', dates.at(-1) ?? ''), today);
    const type = typeInSeries(currentType(reader, series.type), series);
    return {
      ids: dates.map(
        (date) =>
          makeMeeting(context, {
            seriesId: series.id,
            type,
            title: series.name,
            date,
            startTime: input.startTime,
            endTime: input.endTime,
            place: input.place ?? series.place,
            chairId: series.chairId,
            minuteTakerId: series.minuteTakerId,
          }).id,
      ),
    };
  },
};

function takenDays(reader: Reader, seriesId: string, from: string, until: string): ReadonlySet<string> {
  const rows = reader.all<{ date: string }>(statements.takenDays, { seriesId, from, until });
  return new Set(rows.map(({ date }) => date));
}

function requireFreeDays(dates: readonly string[], taken: ReadonlySet<string>, today: string): void {
  for (const [index, date] of dates.entries()) {
    if (date < today) throw new CallFailure('validation', refused.past(date));
    if (date === dates[index - 1]) throw new CallFailure('validation', refused.twice(date));
    if (taken.has(date)) throw new CallFailure('validation', refused.taken(date));
  }
}
