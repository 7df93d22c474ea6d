import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../dates/isoDay.ts';
import { consentRules, nextConsentBirthday, whoMustConsent, type ConsentRuleId } from './consentRule.ts';
import { deriveConsent, type ConsentRow } from './consentState.ts';

const guardians = [
  { id: 'moeder', name: 'M. de Fictie' },
  { id: 'vader', name: 'V. de Fictie' },
];
const day = '2026-11-24';
const bornYearsAgo = (years: number) => addMonths(day, -12 * years);
const need = (rule: ConsentRuleId, years: number, who = guardians) =>
  whoMustConsent(rule, { birthDate: bornYearsAgo(years), guardians: who }, day);
const giversOf = (rule: ConsentRuleId, years: number) =>
  need(rule, years).givers.map((giver) => (giver.who === 'guardian' ? giver.id : 'jongere'));

describe('who must consent', () => {
  it.each([
    ['careDual', 11, ['moeder', 'vader']],
    ['careDual', 12, ['jongere', 'moeder', 'vader']],
    ['careDual', 15, ['jongere', 'moeder', 'vader']],
    ['careDual', 16, ['jongere']],
    ['careDual', 18, ['jongere']],
    ['careYouth12', 11, ['moeder', 'vader']],
    ['careYouth12', 12, ['jongere']],
    ['careYouth12', 17, ['jongere']],
    ['school16', 11, ['moeder', 'vader']],
    ['school16', 15, ['moeder', 'vader']],
    ['school16', 16, ['jongere']],
    ['school16', 18, ['jongere']],
  ] as const)('by %s at %i: %j', (rule, years, givers) => {
    expect(giversOf(rule, years)).toEqual(givers);
  });

  it('changes on the birthday itself and not a day before', () => {
    const birthDate = addDays(bornYearsAgo(16), 1);
    expect(whoMustConsent('careDual', { birthDate, guardians }, day).givers).toHaveLength(3);
    expect(whoMustConsent('careDual', { birthDate, guardians }, addDays(day, 1)).givers).toHaveLength(1);
  });

  it('involves a pupil of 12 to 15 at school', () => {
    expect(need('school16', 13).involveYoungPerson).toBe(true);
    expect(need('careDual', 13).involveYoungPerson).toBe(false);
  });

  it('names the rule in force', () => {
    expect(need('careDual', 15).words).toBe(
      '15 jaar: jongere én gezagsdragers (regel zorg en veiligheid: jongere én gezagsdragers van 12 tot 16)',
    );
    const unknown = whoMustConsent('careDual', { guardians }, day);
    expect(unknown.age).toBeUndefined();
    expect(unknown.givers).toHaveLength(3);
    expect(unknown.words).toContain('leeftijd onbekend');
  });

  it('has bands that cover every age', () => {
    for (const bands of Object.values(consentRules))
      expect(bands.map((band) => band.fromAge)).toEqual([0, 12, 16, 18]);
  });
});

describe('the state of consent', () => {
  const row = (giver: string, state: ConsentRow['state'], date = day, validUntil?: string): ConsentRow => ({
    giver: giver === 'jongere' ? 'youngPerson' : { guardianId: giver },
    state,
    date,
    validUntil,
  });
  const stateOf = (rows: readonly ConsentRow[], years = 14, on = day) =>
    deriveConsent(need('careDual', years), rows, on).state;
  const all = ['jongere', 'moeder', 'vader'];

  it.each<[string, readonly ConsentRow[], string]>([
    ['nobody was asked', [], 'notAsked'],
    ['one was asked', [row('moeder', 'asked')], 'asked'],
    ['one gave it', [row('moeder', 'given')], 'partial'],
    ['all gave it', all.map((giver) => row(giver, 'given')), 'given'],
    ['one refused', [...all.map((giver) => row(giver, 'given')), row('vader', 'refused')], 'refused'],
    ['one withdrew', [...all.map((giver) => row(giver, 'given')), row('vader', 'withdrawn')], 'withdrawn'],
    [
      'someone who is not needed refused',
      [...all.map((giver) => row(giver, 'given')), row('oom', 'refused')],
      'given',
    ],
    [
      'it was refused first and given later',
      [row('moeder', 'refused', '2026-11-01'), ...all.map((giver) => row(giver, 'given'))],
      'given',
    ],
    [
      'rows come out of order',
      [...all.map((giver) => row(giver, 'given')), row('moeder', 'refused', '2026-11-01')],
      'given',
    ],
    ['one has run out', all.map((giver) => row(giver, 'given', '2026-01-01', '2026-11-23')), 'expired'],
    [
      'it counts today for the last time',
      all.map((giver) => row(giver, 'given', '2026-01-01', day)),
      'given',
    ],
    ['it is given tomorrow', [row('moeder', 'given', '2026-11-25')], 'notAsked'],
  ])('when %s', (_when, rows, state) => {
    expect(stateOf(rows)).toBe(state);
  });

  it('is partial again when a child of whom the parents consented turns twelve', () => {
    const rows = [row('moeder', 'given'), row('vader', 'given')];
    expect(stateOf(rows, 11)).toBe('given');
    expect(stateOf(rows, 12)).toBe('partial');
  });

  it('is never complete while nobody knows who has parental authority', () => {
    const derived = deriveConsent(need('careDual', 14, []), [row('jongere', 'given')], day);
    expect(derived.state).toBe('partial');
  });

  it('is not required with another basis, and names who is open otherwise', () => {
    expect(deriveConsent(need('careDual', 14), [], day, true)).toMatchObject({
      state: 'notRequired',
      open: [],
    });
    expect(deriveConsent(need('careDual', 14), [row('jongere', 'given')], day).open).toHaveLength(2);
  });
});

describe('the next birthday that changes the rule', () => {
  it('counts the days and says when eight weeks have begun', () => {
    expect(nextConsentBirthday('2011-03-14', day)).toEqual({
      age: 16,
      date: '2027-03-14',
      days: 110,
      reviewDue: false,
    });
    expect(nextConsentBirthday('2010-12-09', day)).toEqual({
      age: 16,
      date: '2026-12-09',
      days: 15,
      reviewDue: true,
    });
    expect(nextConsentBirthday('2010-11-24', day)?.age).toBe(18);
    expect(nextConsentBirthday('2008-11-24', day)).toBeUndefined();
  });

  it('always lies ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6573 }), (days) => {
        const next = nextConsentBirthday(addDays(day, -days), day);
        expect(next === undefined || next.days > 0).toBe(true);
      }),
    );
  });
});
