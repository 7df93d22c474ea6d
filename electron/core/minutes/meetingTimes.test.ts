import { expect, test } from 'vitest';
import { actionListClock, minutesClock } from './clocks.ts';
import { afterWorkingDays, instantOf, workingDaysBetween } from './meetingTimes.ts';

test.each([
  ['2026-11-24', '09:30', '2026-11-24T08:30:00.000Z'],
  ['2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
  ['2026-07-01', '00:30', '2026-06-30T22:30:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
])('%s %s in the Netherlands is %s', (day, time, instant) => {
  expect(new Date(instantOf(day, time)).toISOString()).toBe(instant);
});

test('working days pass over weekends and public holidays', () => {
  expect(afterWorkingDays('2026-12-24', 1)).toBe('2026-12-28');
  expect(afterWorkingDays('2026-11-24', 10)).toBe('2026-12-08');
  expect(workingDaysBetween('2026-11-24', '2026-12-08')).toBe(10);
  expect(workingDaysBetween('2026-12-08', '2026-11-24')).toBe(0);
});

const finished = Date.parse('2026-11-24T11:00:00Z');
const hour = 3_600_000;

test('the clocks say in words how much time there is', () => {
  expect(actionListClock(null, null, finished)).toMatchObject({ state: 'notStarted' });
  expect(actionListClock(finished, null, finished + 23.5 * hour).words).toBe(
    'nog 30 minuten, tot wo 25 nov 12:00',
  );
  expect(actionListClock(finished, null, finished + 26 * hour).words).toBe(
    '2 uur te laat, moest wo 25 nov 12:00',
  );
  expect(minutesClock(finished, false, finished).words).toBe('nog 10 werkdagen, tot di 8 dec');
  expect(minutesClock(finished, false, finished + 14 * 24 * hour).words).toBe(
    'vandaag is de laatste dag, di 8 dec',
  );
  expect(minutesClock(finished, false, finished + 15 * 24 * hour).words).toBe(
    '1 werkdag te laat, moest di 8 dec',
  );
  expect(minutesClock(finished, true, finished + 15 * 24 * hour).state).toBe('done');
});
