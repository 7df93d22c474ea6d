import { expect, test } from 'vitest';
import { fromTime, toCalendarDate, toTime } from './calendarDate.ts';

test('a date goes in as text and comes back as the same text', () => {
  expect(toCalendarDate('2026-11-24')?.toString()).toBe('2026-11-24');
  expect(toCalendarDate('2028-02-29')?.toString()).toBe('2028-02-29');
});

test.each([null, '', '24-11-2026', '2026-02-30', '2026-13-01', '2026-11-24T10:00'])(
  '%s is no date',
  (value) => expect(toCalendarDate(value)).toBeNull(),
);

test('a time goes in as text and comes back as the same text', () => {
  expect(fromTime(toTime('09:05'))).toBe('09:05');
  expect(fromTime(toTime('23:59'))).toBe('23:59');
});

test.each([null, '', '9:05', '24:00', '10:60'])('%s is no time', (value) => expect(toTime(value)).toBeNull());
