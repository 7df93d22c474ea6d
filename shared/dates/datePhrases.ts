import { datesText } from '../text/nl/dates.ts';
import {
  countNumber,
  countPattern,
  monthNumber,
  monthPattern,
  plainWord,
  weekdayNumber,
  weekdayPattern,
} from './dateWords.ts';
import { formatDateWithoutWeekday, formatLongDate, weekdayName } from './formatDate.ts';
import {
  addDays,
  addMonths,
  daysInMonth,
  isoDayFrom,
  isoWeek,
  isoWeekday,
  mondayOf,
  mondayOfIsoWeek,
  partsOfDay,
} from './isoDay.ts';
import { lastSchoolDayBefore, nextSchoolHoliday, type HolidayCalendar } from './schoolCalendar.ts';

/** What one phrase means: a day, or a contradiction that a person must solve. */
export type PhraseReading =
  | Readonly<{ kind: 'date'; date: string; label: string }>
  | Readonly<{ kind: 'conflict'; words: string }>;

export type PhraseContext = Readonly<{ today: string; calendar?: HolidayCalendar | undefined }>;

/** One form of date phrase. `loose` forms are numbers that often mean something else, so the words around them count. */
export type DatePhrase = Readonly<{
  pattern: RegExp;
  loose?: true;
  read: (
    groups: Readonly<Record<string, string | undefined>>,
    context: PhraseContext,
  ) => PhraseReading | undefined;
}>;

const W = weekdayPattern;
const part = '(?<part>begin|half|halverwege|medio|midden|einde|eind)';

/** All forms that are understood; anything else stays text. */
export const datePhrases: readonly DatePhrase[] = [
  phrase('(?<word>vandaag|overmorgen|morgen(?:ochtend|middag|avond)?)', ({ word = '' }, { today }) => {
    const plain = plainWord(word);
    return exact(addDays(today, plain === 'vandaag' ? 0 : plain === 'overmorgen' ? 2 : 1));
  }),
  phrase(
    `(?:(?:aanstaande|komende|a\\.s\\.)\\s+)?(?<weekday>${W})(?:\\s+(?:aanstaande|a\\.s\\.))?`,
    ({ weekday }, { today }) => {
      const wanted = weekdayNumber(weekday ?? '');
      if (wanted === undefined) return undefined;
      // On Friday, *vrijdag* is a week later: for the day itself people say *vandaag*.
      return exact(addDays(today, ((wanted - isoWeekday(today) + 6) % 7) + 1));
    },
  ),
  phrase(
    `(?:(?<weekday>${W}),?\\s+)?(?<day>\\d{1,2})\\s+(?<month>${monthPattern})(?:\\s+(?<year>\\d{4}))?`,
    ({ weekday, day, month, year }, { today }) =>
      readDayAndMonth(Number(day), monthNumber(month ?? ''), year, weekday, today),
  ),
  phrase(
    `(?:(?<weekday>${W}),?\\s+)?(?<day>\\d{1,2})(?<mark>[-/])(?<month>\\d{1,2})(?:\\k<mark>(?<year>\\d{4}|\\d{2}))?`,
    ({ weekday, day, month, year }, { today }) => {
      if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return undefined;
      return readDayAndMonth(Number(day), Number(month), year, weekday, today);
    },
    true,
  ),
  phrase('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})', ({ year, month, day }) => {
    const date = isoDayFrom(Number(year), Number(month), Number(day));
    return date === undefined ? undefined : exact(date);
  }),
  phrase(
    `over\\s+(?<count>${countPattern})\\s+(?<unit>dagen|dag|weken|week|wk|maanden|maand|mnd|jaar)`,
    ({ count, unit }, { today }) => {
      const number = countNumber(count ?? '');
      if (number === undefined || number === 0) return undefined;
      const plain = plainWord(unit ?? '');
      if (plain.startsWith('d')) return exact(addDays(today, number));
      if (plain.startsWith('w')) return exact(addDays(today, number * 7));
      return exact(addMonths(today, plain === 'jaar' ? number * 12 : number));
    },
  ),
  phrase('over\\s+een\\s+half\\s+jaar', (_groups, { today }) => exact(addMonths(today, 6))),
  phrase(
    `(?:${part}\\s+(?:van\\s+)?)?(?<which>volgende|deze|de)\\s+week(?:\\s+(?<weekday>${W}))?`,
    ({ part, which, weekday }, { today }) => {
      if (part !== undefined && weekday !== undefined) return undefined;
      if (plainWord(which ?? '') === 'de' && part === undefined) return undefined;
      return readRelativeWeek(which, part, weekday, today);
    },
  ),
  phrase(`(?<weekday>${W})\\s+(?<which>volgende|deze)\\s+week`, ({ which, weekday }, { today }) =>
    readRelativeWeek(which, undefined, weekday, today),
  ),
  phrase(
    `(?:(?<weekday>${W})\\s+(?:in\\s+|van\\s+)?)?(?:week|wk\\.?)\\s*(?<week>\\d{1,2})`,
    ({ weekday, week }, { today }) => readWeekNumber(Number(week), weekday, today),
    true,
  ),
  phrase(
    `${part}\\s+(?<month>${monthPattern})(?:\\s+(?<year>\\d{4}))?`,
    ({ part, month, year }, { today }) => {
      const monthOfYear = monthNumber(month ?? '');
      if (monthOfYear === undefined) return undefined;
      const inYear = (wanted: number) => dayInMonth(wanted, monthOfYear, part);
      const thisYear = partsOfDay(today).year;
      if (year !== undefined) return vague(inYear(Number(year)), `${part} ${month}`);
      const soon = inYear(thisYear);
      return vague(soon !== undefined && soon >= today ? soon : inYear(thisYear + 1), `${part} ${month}`);
    },
  ),
  phrase(`${part}\\s+(?:van\\s+)?(?<which>de|deze|volgende)\\s+maand`, ({ part, which }, { today }) => {
    const { year, month } = partsOfDay(plainWord(which ?? '') === 'volgende' ? addMonths(today, 1) : today);
    const date = dayInMonth(year, month, part);
    return date === undefined || date < today ? undefined : vague(date, `${part} ${which} maand`);
  }),
  phrase(
    'v[oó]\\u0301?[oó]\\u0301?r\\s+de\\s+(?<holiday>(?:herfst|kerst|voorjaars|mei|zomer)vakantie)',
    ({ holiday = '' }, { today, calendar }) => {
      if (calendar === undefined) return undefined;
      const name = plainWord(holiday);
      const found = nextSchoolHoliday(name, today, calendar);
      if (found === undefined) return undefined;
      const date = lastSchoolDayBefore(found, calendar);
      if (date < today) return undefined;
      return { kind: 'date', date, label: datesText.beforeHoliday(name, formatLongDate(date)) };
    },
  ),
];

function phrase(source: string, read: DatePhrase['read'], loose?: true): DatePhrase {
  const pattern = new RegExp(source, 'iy');
  return loose === undefined ? { pattern, read } : { pattern, read, loose };
}

function exact(date: string): PhraseReading {
  return { kind: 'date', date, label: formatLongDate(date) };
}

function vague(date: string | undefined, words: string): PhraseReading | undefined {
  if (date === undefined) return undefined;
  const phraseWords = words.toLowerCase().replaceAll(/\s+/gu, ' ');
  return { kind: 'date', date, label: datesText.understoodAs(phraseWords, formatLongDate(date)) };
}

function readDayAndMonth(
  day: number,
  month: number | undefined,
  yearText: string | undefined,
  weekday: string | undefined,
  today: string,
): PhraseReading | undefined {
  if (month === undefined) return undefined;
  const monthName = datesText.months[month - 1] ?? '';
  // Even in a leap year this day is not there.
  if (day < 1 || day > daysInMonth(2024, month)) {
    return { kind: 'conflict', words: datesText.dayDoesNotExist(day, monthName) };
  }
  const year = yearText === undefined ? yearOfNext(day, month, today) : fullYear(yearText);
  if (year < 1900 || year > 2199) return undefined;
  const date = isoDayFrom(year, month, day);
  if (date === undefined)
    return { kind: 'conflict', words: datesText.dayDoesNotExistIn(day, monthName, year) };
  if (weekday !== undefined && weekdayNumber(weekday) !== isoWeekday(date)) {
    const typed = datesText.weekdays[(weekdayNumber(weekday) ?? 1) - 1] ?? '';
    return {
      kind: 'conflict',
      words: datesText.otherWeekday(formatDateWithoutWeekday(date), weekdayName(date), typed),
    };
  }
  return exact(date);
}

function yearOfNext(day: number, month: number, today: string): number {
  const now = partsOfDay(today);
  return month > now.month || (month === now.month && day >= now.day) ? now.year : now.year + 1;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function readRelativeWeek(
  which: string | undefined,
  part: string | undefined,
  weekday: string | undefined,
  today: string,
): PhraseReading | undefined {
  const next = plainWord(which ?? '') === 'volgende';
  const monday = addDays(mondayOf(today), next ? 7 : 0);
  if (weekday !== undefined) {
    const date = addDays(monday, (weekdayNumber(weekday) ?? 1) - 1);
    return date < today ? undefined : exact(date);
  }
  const date = addDays(monday, { begin: 0, middle: 2, end: 4 }[part === undefined ? 'end' : placeOf(part)]);
  if (date < today) return undefined;
  return vague(date, [part, which, 'week'].filter((word) => word !== undefined).join(' '));
}

function readWeekNumber(week: number, weekday: string | undefined, today: string): PhraseReading | undefined {
  if (week < 1 || week > 53) return undefined;
  const offset = weekday === undefined ? 4 : (weekdayNumber(weekday) ?? 5) - 1;
  const thisYear = isoWeek(today).year;
  for (const year of [thisYear, thisYear + 1]) {
    const monday = mondayOfIsoWeek(year, week);
    if (monday === undefined) return { kind: 'conflict', words: datesText.weekDoesNotExist(week, year) };
    const date = addDays(monday, offset);
    if (date < today) continue;
    return weekday === undefined
      ? { kind: 'date', date, label: datesText.fridayOfWeek(week, formatLongDate(date)) }
      : exact(date);
  }
  return undefined;
}

function dayInMonth(year: number, month: number, part: string | undefined): string | undefined {
  const place = placeOf(part ?? '');
  return isoDayFrom(year, month, place === 'begin' ? 1 : place === 'middle' ? 15 : daysInMonth(year, month));
}

function placeOf(part: string): 'begin' | 'middle' | 'end' {
  const plain = plainWord(part);
  if (plain === 'begin') return 'begin';
  return plain.startsWith('eind') ? 'end' : 'middle';
}
