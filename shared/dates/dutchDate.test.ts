import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDutchDateConflicts, findDutchDates, parseDutchDate } from './dutchDate.ts';
import { formatLongDate, formatNumericDate, formatShortDate } from './formatDate.ts';
import { addDays, isIsoDay } from './isoDay.ts';
import { shippedCalendar } from './schoolCalendar.ts';

/** A Tuesday in ISO week 48. */
const today = '2026-11-24';

describe('a Dutch date phrase', () => {
  it.each([
    ['vandaag', '2026-11-24'],
    ['morgen', '2026-11-25'],
    ['overmorgen', '2026-11-26'],
    ['maandag', '2026-11-30'],
    ['dinsdag', '2026-12-01'],
    ['vr', '2026-11-27'],
    ['Vrijdagmiddag', '2026-11-27'],
    ['komende vrijdag', '2026-11-27'],
    ['vrijdag a.s.', '2026-11-27'],
    ['vr 27 nov', '2026-11-27'],
    ['vr. 27 nov.', '2026-11-27'],
    ['vrijdag 27 november 2026', '2026-11-27'],
    ['27 nov', '2026-11-27'],
    ['24 nov', '2026-11-24'],
    ['23 nov', '2027-11-23'],
    ['1 mrt', '2027-03-01'],
    ['27-11', '2026-11-27'],
    ['27-11-2026', '2026-11-27'],
    ['27-11-26', '2026-11-27'],
    ['27/11', '2026-11-27'],
    ['3/1', '2027-01-03'],
    ['2026-12-01', '2026-12-01'],
    ['over twee weken', '2026-12-08'],
    ['over 3 dagen', '2026-11-27'],
    ['over één week', '2026-12-01'],
    ['over een maand', '2026-12-24'],
    ['over een half jaar', '2027-05-24'],
    ['volgende week', '2026-12-04'],
    ['volgende week vrijdag', '2026-12-04'],
    ['vrijdag volgende week', '2026-12-04'],
    ['volgende week ma', '2026-11-30'],
    ['deze week', '2026-11-27'],
    ['deze week donderdag', '2026-11-26'],
    ['week 50', '2026-12-11'],
    ['wk 50', '2026-12-11'],
    ['wk50', '2026-12-11'],
    ['week 48', '2026-11-27'],
    ['week 53', '2027-01-01'],
    ['week 3', '2027-01-22'],
    ['maandag in week 50', '2026-12-07'],
    ['eind maart', '2027-03-31'],
    ['begin april', '2027-04-01'],
    ['half mei', '2027-05-15'],
    ['medio mei 2028', '2028-05-15'],
    ['eind november', '2026-11-30'],
    ['begin november', '2027-11-01'],
    ['eind van de maand', '2026-11-30'],
    ['eind volgende maand', '2026-12-31'],
    ['eind volgende week', '2026-12-04'],
    ['begin volgende week', '2026-11-30'],
    ['eind van de week', '2026-11-27'],
  ])('%s is %s', (text, date) => {
    expect(parseDutchDate(text, today)?.date).toBe(date);
    expect(parseDutchDate(`  ${text.toUpperCase()} `, today)?.date).toBe(date);
  });

  it.each([
    'zomaar',
    'week 0',
    'week 54',
    'over nul dagen',
    'de week',
    'voor de kerstvakantie',
    'begin van de maand',
    'deze week maandag',
    '27-13',
    '27-11 iets',
    'eind',
    'mei',
    '',
    '12',
    'vr 26 nov',
    '31 feb',
    '29 feb',
    'vrijdag 27 november 2027',
  ])('%j is not understood', (text) => {
    expect(parseDutchDate(text, today)).toBeUndefined();
  });

  it('says which day it took where the words are vague', () => {
    expect(parseDutchDate('week 50', today)?.label).toBe('vrijdag 11 december 2026 (vrijdag van week 50)');
    expect(parseDutchDate('eind maart', today)?.label).toBe('woensdag 31 maart 2027 (eind maart)');
    expect(parseDutchDate('eind volgende week', today)?.label).toBe(
      'vrijdag 4 december 2026 (eind volgende week)',
    );
    expect(parseDutchDate('vr 27 nov', today)?.label).toBe('vrijdag 27 november 2026');
  });

  it('knows the last school day before a holiday when it has a calendar', () => {
    const calendar = shippedCalendar();
    expect(parseDutchDate('voor de kerstvakantie', today, calendar)).toMatchObject({
      date: '2026-12-18',
      label: 'vrijdag 18 december 2026 (laatste schooldag voor de kerstvakantie)',
    });
    expect(parseDutchDate('vóór de kerstvakantie', today, calendar)?.date).toBe('2026-12-18');
    expect(parseDutchDate('voor de voorjaarsvakantie', today, calendar)).toBeUndefined();
    expect(parseDutchDate('voor de voorjaarsvakantie', today, shippedCalendar('south'))?.date).toBe(
      '2027-02-12',
    );
  });

  it('reads what the app itself writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), (days) => {
        const date = addDays(today, days);
        for (const text of [formatLongDate(date), formatShortDate(date), formatNumericDate(date), date]) {
          expect(parseDutchDate(text, today)?.date).toBe(date);
        }
      }),
    );
  });
});

describe('date phrases in a line', () => {
  it.each([
    ['gesprek met J. over veilig thuiskomen vr 27 nov', 'vr 27 nov'],
    ['bellen (uiterlijk 27-11), dan verder', '27-11'],
    ['terug op zo 29 nov bij Halt', 'zo 29 nov'],
    ['verslag klaar volgende week vrijdag.', 'volgende week vrijdag'],
    ['moeder bellen vr', 'vr'],
    ['uiterlijk ma moeder bellen', 'ma'],
    ['per 1 mei nieuwe mentor', '1 mei'],
    ['over twee weken weer bespreken', 'over twee weken'],
  ])('finds the phrase in %j', (text, phrase) => {
    const found = findDutchDates(text, today);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([phrase]);
  });

  it.each([
    'zo snel mogelijk',
    'ma belt de school',
    'doet hij dat zo',
    'komt elke woensdag naar de sportinstuif',
    'afgelopen vrijdag gezien',
    'vorige week nog gezien',
    'sinds maandag weg',
    'kinderen van 10-12 jaar',
    'per week 3 gesprekken',
    'week 2 keer gemist',
    'casus M-0412 en 06-12345678',
    'goede morgen',
    'vrijdagen zijn lastig',
    '3 nov jl. aangehouden',
  ])('finds no date in %j', (text) => {
    expect(findDutchDates(text, today)).toEqual([]);
  });

  it('says why a phrase contradicts itself and takes no part of it', () => {
    expect(findDutchDates('bellen vr 26 nov', today)).toEqual([]);
    expect(findDutchDateConflicts('bellen vr 26 nov', today)).toEqual([
      { start: 7, end: 16, words: '26 november 2026 is een donderdag, geen vrijdag.' },
    ]);
    expect(findDutchDateConflicts('op 31 feb', today)[0]?.words).toBe('31 februari bestaat niet.');
    expect(findDutchDateConflicts('op 29 feb', today)[0]?.words).toBe('29 februari 2027 bestaat niet.');
    expect(findDutchDateConflicts('week 53', '2027-03-01')[0]?.words).toBe('Week 53 van 2027 bestaat niet.');
  });

  it('never throws, and what it finds lies in the text, in order and without overlap', () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'vr',
        '27',
        'nov',
        'week',
        '50',
        'over',
        'eind',
        'mei',
        '31',
        'feb',
        '-',
        '/',
        'volgende',
        'zo',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(' ', '', '  '), (words, glue) => {
        const text = words.join(glue);
        let end = 0;
        for (const found of findDutchDates(text, today, shippedCalendar())) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(isIsoDay(found.date)).toBe(true);
          end = found.end;
        }
        parseDutchDate(text, today, shippedCalendar());
        findDutchDateConflicts(text, today);
      }),
    );
  });
});
