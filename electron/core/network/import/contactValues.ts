import { withoutFormulaGuard } from '../../../../shared/text/csvWriter.ts';
import {
  excerptOf,
  maximumValueLength,
  withoutHalfSign,
  type ContactCandidate,
  type ContactField,
  type ContactPhoto,
  type ContactSkipReason,
  type ContactWarning,
} from './contactImport.ts';
import {
  guessNameFromEmail,
  infixBetween,
  isInfixWord,
  splitFamilyName,
  splitGivenName,
  splitPersonName,
  type PersonName,
} from './personName.ts';

/** What a row or card says, before it is tidied. Empty text means: not there. */
export type RawContact = {
  fullName: string;
  givenName: string;
  middleName: string;
  infix: string;
  familyName: string;
  organisation: string;
  profession: string;
  emails: string[];
  phone: string;
  mobile: string;
  note: string;
  photo: ContactPhoto | null;
  /** A spreadsheet may have taken phone numbers for amounts. */
  fromSpreadsheet: boolean;
};

/** A raw contact with nothing in it. */
export function emptyRawContact(): RawContact {
  return {
    fullName: '',
    givenName: '',
    middleName: '',
    infix: '',
    familyName: '',
    organisation: '',
    profession: '',
    emails: [],
    phone: '',
    mobile: '',
    note: '',
    photo: null,
    fromSpreadsheet: false,
  };
}

/** The contact that a row becomes, or why it becomes none. */
export type TidiedContact =
  | { candidate: ContactCandidate; warnings: ContactWarning[] }
  | { skip: ContactSkipReason };

/**
 * Tidies one contact: name in parts, one e-mail address, readable phone numbers, no value over 500 characters. Whatever
 * is guessed, cut or left out becomes a warning; a contact without name, organisation and e-mail is skipped.
 */
export function tidyContact(raw: RawContact): TidiedContact {
  const warnings: ContactWarning[] = [];
  const email = firstEmail(raw.emails, warnings);
  const organisation = cut('organisation', clean(raw.organisation), warnings);
  const name = nameOf(raw, email, organisation, warnings);
  const fields: Partial<Record<ContactField, string>> = {
    infix: cut('infix', name.infix, warnings),
    organisation,
    profession: cut('profession', clean(raw.profession), warnings),
    email,
    phone: tidyPhone('phone', raw, warnings),
    mobile: tidyPhone('mobile', raw, warnings),
    note: cut('note', cleanLines(raw.note), warnings),
  };
  const candidate: ContactCandidate = {
    givenName: cut('givenName', name.givenName, warnings),
    familyName: cut('familyName', name.familyName, warnings),
  };
  if (isMobile(fields.phone ?? '') && fields.mobile === '') {
    fields.mobile = fields.phone ?? '';
    fields.phone = '';
  }
  for (const [field, value] of Object.entries(fields)) {
    if (value !== '') Object.assign(candidate, { [field]: value });
  }
  if (raw.photo !== null) candidate.photo = raw.photo;
  if (candidate.givenName === '' && candidate.familyName === '' && organisation === '' && email === '') {
    const anything = Object.values(fields).some((value) => value !== '') || warnings.length > 0;
    return { skip: anything ? 'nothingToRecognise' : 'empty' };
  }
  return { candidate, warnings };
}

/** Text on one line without control characters, outer spaces and our own formula guard. */
export function clean(text: string): string {
  return withoutFormulaGuard(text.replace(/[\s\p{Cc}\u200B\uFEFF]+/gu, ' ').trim());
}

function cleanLines(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[^\S\n]+|\p{Cc}/gu, ' ').trim());
  return withoutFormulaGuard(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

function cut(field: ContactField, value: string, warnings: ContactWarning[]): string {
  if (value.length <= maximumValueLength) return value;
  warnings.push({ code: 'valueCut', field, detail: excerptOf(value) });
  return withoutHalfSign(value.slice(0, maximumValueLength));
}

function nameOf(
  raw: RawContact,
  email: string,
  organisation: string,
  warnings: ContactWarning[],
): { givenName: string; infix: string; familyName: string } {
  const given = clean(raw.givenName);
  const family = clean(raw.familyName);
  const full = clean(raw.fullName);
  if (given === '' && family.includes(' ') && splitFamilyName(family).infix === '') {
    // Phones often put the whole name in the field for the family name.
    return splitWithWarning(family, warnings);
  }
  if (given !== '' || family !== '')
    return nameFromParts({ given, family, full, middle: clean(raw.middleName), infix: clean(raw.infix) });
  if (full !== '' && full !== organisation && !full.includes('@')) return splitWithWarning(full, warnings);
  if (organisation !== '') {
    warnings.push({ code: 'onlyOrganisation' });
    return { givenName: '', infix: '', familyName: '' };
  }
  if (email !== '') {
    const guessed = guessNameFromEmail(email);
    warnings.push({ code: 'nameGuessedFromEmail', detail: excerptOf(email) });
    return guessed;
  }
  return { givenName: '', infix: '', familyName: '' };
}

function splitWithWarning(text: string, warnings: ContactWarning[]): ReturnType<typeof splitPersonName> {
  warnings.push({ code: 'nameSplit', detail: excerptOf(text) });
  return splitPersonName(text);
}

/**
 * Outlook has no field for an infix: it stands in the middle name or before the family name. Other programs leave it behind
 * the given name, or only in the name as they show it.
 */
function nameFromParts(
  parts: Readonly<Record<'given' | 'family' | 'full' | 'middle' | 'infix', string>>,
): PersonName {
  const { given, family, full, middle, infix } = parts;
  const middleIsInfix = middle !== '' && middle.split(' ').every(isInfixWord);
  const givenName = middle === '' || middleIsInfix ? given : [given, middle].join(' ').trim();
  const before = infix !== '' ? infix : middleIsInfix ? middle : '';
  if (before !== '') return { givenName, infix: before, familyName: family };
  const split = splitFamilyName(family);
  if (split.infix !== '' || family === '') return { givenName, ...split };
  const behind = splitGivenName(givenName);
  if (behind.infix !== '') return { ...behind, familyName: family };
  return { givenName, infix: infixBetween(full, givenName, family), familyName: family };
}

/** Addresses of one contact that are looked at; nobody has more, a damaged file may. */
const maximumEmails = 20;

const emailShape = /^[^\s@<>,;:"()]+@[^\s@<>,;:"().]+(?:\.[^\s@<>,;:"().]+)+$/;

/** The first well-formed address; others and ill-formed ones are named in a warning, so that nothing goes missing unseen. */
function firstEmail(values: readonly string[], warnings: ContactWarning[]): string {
  const parts = values
    .slice(0, maximumEmails)
    .flatMap((value) => clean(value).split(/[;,]| ::: /, maximumEmails + 1))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found: string[] = [];
  for (const part of parts.slice(0, maximumEmails)) {
    const address = (/<([^<>]*)>/.exec(part)?.[1] ?? part).replace(/^mailto:/i, '').trim();
    if (address.length > 254 || !emailShape.test(address)) {
      warnings.push({ code: 'emailShape', field: 'email', detail: excerptOf(part) });
    } else if (!found.some((known) => known.toLowerCase() === address.toLowerCase())) {
      found.push(address);
    }
  }
  const tooMany = parts.length > maximumEmails || values.length > maximumEmails;
  if (found.length > 1 || tooMany) {
    warnings.push({ code: 'severalEmails', field: 'email', detail: excerptOf(found.slice(1).join(', ')) });
  }
  return found[0] ?? '';
}

/** A spreadsheet that takes a Dutch number for an amount drops its first zero; nine digits can be nothing else. */
function tidyPhone(field: 'phone' | 'mobile', raw: RawContact, warnings: ContactWarning[]): string {
  const number = (clean(raw[field]).split(' ::: ')[0] ?? '').replace(/^tel:/i, '').trim();
  if (number === '') return '';
  if (raw.fromSpreadsheet && /^[1-9]\d{8}$/.test(number)) {
    warnings.push({ code: 'phoneZeroRestored', field, detail: number });
    return `0${number}`;
  }
  const digits = number.replace(/\D/g, '').length;
  if (digits < 3 || digits > 20 || /\dE\+\d/i.test(number)) {
    warnings.push({ code: 'phoneShape', field, detail: excerptOf(number) });
  }
  return cut(field, number, warnings);
}

/** Dutch mobile numbers start with 06, also written from abroad. */
function isMobile(number: string): boolean {
  return /^(?:\+31|0031|0)6\d{8}$/.test(number.replace(/\(0\)|[^\d+]/g, ''));
}
