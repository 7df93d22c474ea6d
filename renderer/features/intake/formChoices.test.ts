import { expect, test } from 'vitest';
import { contributionFromForm, intakeFromForm } from './formChoices.ts';

const today = '2026-11-22';

test('accepted answers fill the form of an aanmelding, and nothing else does', () => {
  const { choices, texts } = intakeFromForm(
    new Map([
      ['over-wie', 'J.V.'],
      ['geboortedatum', '14-03-2011'],
      ['aanleiding', 'Blijft weg.'],
      ['besproken', 'Nee'],
      ['waarom-niet-besproken', 'Niet veilig.'],
      ['aanmelder', 'A. Voorbeeld'],
      ['organisatie', 'School'],
      ['partners', 'wijkteam\njongerenwerk'],
    ]),
    today,
  );
  expect(choices).toMatchObject({
    about: 'person',
    person: { initials: 'J.V.', birthDate: '2011-03-14' },
    told: false,
    bringer: 'A. Voorbeeld, School',
  });
  expect(choices.partners.map(({ name }) => name)).toEqual(['wijkteam', 'jongerenwerk']);
  expect(texts).toEqual({ reason: 'Blijft weg.', purpose: '', whyNow: '', toldReason: 'Niet veilig.' });
});

test('a date that is none, or lies ahead, stays out; anonymous is no name', () => {
  for (const born of ['weet ik niet', '14-03-2030', '45-45-2011']) {
    expect(
      intakeFromForm(new Map([['geboortedatum', born]]), today).choices.person.birthDate,
      born,
    ).toBeNull();
  }
  expect(intakeFromForm(new Map([['over-wie', 'Anoniem']]), today).choices).toMatchObject({
    about: 'anonymous',
    person: { givenName: '', initials: '' },
  });
});

test('nothing to add counts only when nothing was added', () => {
  expect(contributionFromForm(new Map([['niets-toe-te-voegen', 'ja']])).nothingToAdd).toBe(true);
  const both = new Map([
    ['niets-toe-te-voegen', 'ja'],
    ['wat-weet-je', 'toch iets'],
  ]);
  expect(contributionFromForm(both)).toMatchObject({ nothingToAdd: false, body: 'toch iets' });
});

test('since when and sharing go to their own places; other words on sharing stay with the text', () => {
  const known = new Map([
    ['sinds-wanneer', 'september\n2026'],
    ['mag-gedeeld', 'Alleen  mondeling.'],
  ]);
  expect(contributionFromForm(known)).toMatchObject({
    body: '',
    knownSince: 'september 2026',
    shareability: 'oralOnly',
    shareWords: '',
  });
  const other = new Map([
    ['sinds-wanneer', 'x'.repeat(600)],
    ['mag-gedeeld', 'niet met vader'],
  ]);
  expect(contributionFromForm(other)).toMatchObject({
    body: 'x'.repeat(600),
    knownSince: '',
    shareability: null,
    shareWords: 'niet met vader',
  });
});
