import type { Output } from '../../../shared/contract/contract.ts';
import { isoWeekday } from '../../../shared/dates/isoDay.ts';
import { obstacleOn, type Obstacle } from '../../../shared/dates/holidayObstacle.ts';
import { shippedCalendar, type SchoolRegion } from '../../../shared/dates/schoolCalendar.ts';
import { seriesText } from '../../../shared/text/nl/series.ts';

const text = seriesText.year;

type Proposed = Output<'meetings.proposeYear'>['dates'][number];

/** One line of the year plan while somebody looks at it. */
export interface YearRow {
  readonly wanted: string;
  readonly date: string | null;
  readonly isIncluded: boolean;
  readonly proposed: Proposed;
}

export function rowsOf(proposed: readonly Proposed[]): readonly YearRow[] {
  return proposed.map((turn) => ({
    wanted: turn.wanted,
    date: turn.date,
    isIncluded: turn.date !== null,
    proposed: turn,
  }));
}

/** The days that would be made, in order; a day that stands there twice is there twice, so that it can be refused. */
export function daysToMake(rows: readonly YearRow[]): string[] {
  return rows.flatMap(({ date, isIncluded }) => (isIncluded && date !== null ? [date] : [])).toSorted();
}

/** What to mind about a line, in words; `isWrong` when it can not be made like this. */
export function noteOf(
  row: YearRow,
  rows: readonly YearRow[],
  frame: { readonly region: SchoolRegion | null; readonly today: string; readonly calendarUntil: string },
): { readonly words: string; readonly isWrong: boolean } {
  const { date, proposed } = row;
  const fine = (words: string) => ({ words, isWrong: false });
  const wrong = (words: string) => ({ words, isWrong: row.isIncluded });
  if (proposed.isTaken && date === null) return fine(text.taken);
  if (date === null) {
    return fine(proposed.obstacle === null ? '' : text.leftOut(obstacleWords(obstacleOf(proposed))));
  }
  if (date < frame.today) return wrong(text.past);
  if (daysToMake(rows).filter((day) => day === date).length > 1) return wrong(text.twice);
  const found = obstacleOn(date, shippedCalendar(frame.region ?? undefined));
  if (found !== null) return fine(text.chosenHoliday(obstacleWords(found)));
  if (isoWeekday(date) > 5) return fine(text.weekend);
  if (date > frame.calendarUntil) return fine(text.unknown(frame.calendarUntil));
  if (date !== row.wanted && proposed.obstacle !== null) {
    return fine(text.moved(obstacleWords(obstacleOf(proposed))));
  }
  return fine('');
}

function obstacleOf({ obstacle, wanted }: Proposed): Obstacle {
  if (obstacle?.kind === 'schoolHoliday') {
    const { name, start, end } = obstacle;
    return { kind: 'schoolHoliday', name, start: start ?? wanted, end: end ?? wanted };
  }
  return { kind: 'publicHoliday', name: obstacle?.name ?? '' };
}

function obstacleWords(obstacle: Obstacle): string {
  return obstacle.kind === 'publicHoliday'
    ? obstacle.name
    : text.schoolHoliday(obstacle.name, obstacle.start, obstacle.end);
}
