import { addDays, addMonths, daysBetween } from '../../../shared/dates/isoDay.ts';
import { nextConsentBirthday, reviewDaysBefore } from '../../../shared/model/consentRule.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

export type DateKind = 'birthday' | 'consent' | 'retention' | 'review' | 'recheck' | 'decisionReview';

export interface ComingDate {
  readonly kind: DateKind;
  readonly case: { readonly id: string; readonly number: string; readonly alias: string };
  readonly date: string;
  readonly days: number;
  readonly age: number | null;
}

interface DayRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseAlias: string;
  readonly day: string;
}

/** How many days ahead each date is shown. Consent around a birthday has its own eight weeks. */
const daysAhead = { consent: 28, retention: 28, review: 14, recheck: 14, decisionReview: 14 } as const;
const agesThatCount = [12, 16, 18] as const;

/** Rights and terms that come up or have passed, by date (features L5 and I1). Nothing here orders people. */
export function comingDates(reader: Reader, today: string): ComingDate[] {
  const rowsUntil = (sql: string, kind: keyof typeof daysAhead): ComingDate[] =>
    reader
      .all<DayRow>(sql, { until: addDays(today, daysAhead[kind]) })
      .map((row) => comingDate(kind, row, row.day, today, null));
  return [
    ...birthdays(reader, today),
    ...rowsUntil(statements.consentEnds, 'consent'),
    ...rowsUntil(statements.retentionEnds, 'retention'),
    ...rowsUntil(statements.reviews, 'review'),
    ...rowsUntil(statements.rechecks, 'recheck'),
    ...rowsUntil(statements.decisionReviews, 'decisionReview'),
  ].toSorted((a, b) => a.date.localeCompare(b.date) || a.case.number.localeCompare(b.case.number));
}

/** Birthdays are found by the days of birth that lead to one, so that the index on them is used. */
function birthdays(reader: Reader, today: string): ComingDate[] {
  return agesThatCount.flatMap((age) =>
    reader
      .all<DayRow>(statements.birthdays, {
        // A day wider on both sides: 29 February moves.
        from: addDays(addMonths(today, -12 * age), -1),
        to: addDays(addMonths(addDays(today, reviewDaysBefore), -12 * age), 1),
      })
      .flatMap((row) => {
        const next = nextConsentBirthday(row.day, today);
        if (next === undefined || next.age !== age || !next.reviewDue) return [];
        return [comingDate('birthday', row, next.date, today, age)];
      }),
  );
}

function comingDate(
  kind: DateKind,
  row: DayRow,
  date: string,
  today: string,
  age: number | null,
): ComingDate {
  return {
    kind,
    case: { id: row.caseId, number: row.caseNumber, alias: row.caseAlias },
    date,
    days: daysBetween(today, date),
    age,
  };
}
