import type { Input, Output } from '../../../shared/contract/contract.ts';
import { choiceOf, partnerForms } from '../../../shared/model/partnerForms.ts';
import { parseDutchDate } from '../../../shared/dates/dutchDate.ts';
import { shareabilities } from '../../../shared/model/lists/statementKinds.ts';
import { emptyChoices, noTexts, type IntakeChoices, type IntakeTexts } from './intakeDraft.ts';

export type Reading = Output<'intake.readForm'>;
/** Per key the answer that was accepted; a key that is not there was left out. */
export type Accepted = ReadonlyMap<string, string>;

const field = (key: string) =>
  [...partnerForms.intake, ...partnerForms.contribution].find((one) => one.key === key);

/** The form of an aanmelding with the accepted answers in it: looked over once more before it is kept. */
export function intakeFromForm(
  accepted: Accepted,
  today: string,
): { readonly choices: IntakeChoices; readonly texts: IntakeTexts } {
  const text = (key: string): string => (accepted.get(key) ?? '').trim();
  const line = (key: string): string => text(key).replaceAll(/\s+/gu, ' ').slice(0, 500);
  const choices = emptyChoices(today);
  const who = line('over-wie');
  const isAnonymous = /^\s*anoniem/iu.test(who);
  const told = field('besproken');
  return {
    choices: {
      ...choices,
      about: isAnonymous ? 'anonymous' : 'person',
      person: {
        ...choices.person,
        ...nameOf(isAnonymous ? '' : who),
        birthDate: birthDateOf(line('geboortedatum'), today),
      },
      told: told === undefined || choiceOf(told, text('besproken')) !== 'nee',
      bringer: [line('aanmelder'), line('organisatie'), line('bereikbaar')]
        .filter((part) => part !== '')
        .join(', ')
        .slice(0, 500),
      partners: text('partners')
        .split(/[\n,;]/u)
        .map((name) => name.trim().slice(0, 500))
        .filter((name) => name !== '')
        .slice(0, 40)
        .map((name) => ({ contactId: null, organisationId: null, name })),
    },
    texts: {
      ...noTexts,
      reason: text('aanleiding'),
      purpose: text('doel'),
      whyNow: text('waarom-nu'),
      toldReason: text('waarom-niet-besproken'),
    },
  };
}

/** Initials when it looks like initials, else a given name and the rest. */
function nameOf(who: string): Partial<IntakeChoices['person']> {
  if (who === '') return {};
  if (who.length <= 20 && (who.includes('.') || /^\p{Lu}{1,4}$/u.test(who))) return { initials: who };
  const [givenName = '', ...rest] = who.split(' ');
  return { givenName, familyName: rest.join(' ') };
}

function birthDateOf(text: string, today: string): string | null {
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u.exec(text);
  if (numeric !== null) {
    const [, day = '', month = '', year = ''] = numeric;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return Number.isNaN(Date.parse(date)) || date > today ? null : date;
  }
  const read = parseDutchDate(text, today)?.date;
  return read === undefined || read > today ? null : read;
}

/** What is kept at the contribution. */
export function contributionFromForm(
  accepted: Accepted,
): Omit<Input<'intake.acceptContribution'>, 'contributionId' | 'version'> {
  const text = (key: string): string => (accepted.get(key) ?? '').trim();
  const line = (key: string): string => text(key).replaceAll(/\s+/gu, ' ');
  const since = line('sinds-wanneer');
  const nothing = field('niets-toe-te-voegen');
  const share = field('mag-gedeeld');
  const chosen = share === undefined ? undefined : choiceOf(share, text('mag-gedeeld'));
  const shareability = shareabilities.find(({ label }) => label === chosen)?.id ?? null;
  return {
    // A line holds 500 characters; what is longer stays whole in the text.
    body: [text('wat-weet-je'), since.length > 500 ? since : ''].filter((part) => part !== '').join('\n'),
    knownSince: since.length > 500 ? '' : since,
    shareability,
    shareWords: shareability === null ? line('mag-gedeeld').slice(0, 500) : '',
    filledInBy: line('ingevuld-door').slice(0, 500),
    nothingToAdd:
      nothing !== undefined &&
      choiceOf(nothing, text('niets-toe-te-voegen')) === 'ja' &&
      text('wat-weet-je') === '',
  };
}
