import { cutCards, parameterValues, readProperties, type CardProperty, type CardText } from './cardLines.ts';
import { photoValue, structuredValue, textValue, withoutListCommas, type CardVersion } from './cardValues.ts';
import {
  excerptOf,
  failedImport,
  maximumFileBytes,
  maximumRows,
  type ContactImport,
  type ContactImportRow,
  type ContactImportSkip,
  type ContactSource,
  type ContactWarning,
} from './contactImport.ts';
import { emptyRawContact, tidyContact, type RawContact } from './contactValues.ts';
import { decodeText } from './decodeText.ts';

/** Properties about the file or the program, not about the person: leaving them out needs no word. */
const technicalProperties =
  /^(?:VERSION|PRODID|REV|UID|SOURCE|CLASS|KIND|SORT-STRING|LABEL|CATEGORIES|PROFILE|MAILER|CLIENTPIDMAP|X-.*)$/;

/** A card in which every line is damaged needs no warning for each. */
const maximumLineWarnings = 5;

const usedProperties = new Set(['N', 'FN', 'ORG', 'TITLE', 'ROLE', 'TEL', 'EMAIL', 'NOTE', 'PHOTO']);

/**
 * Reads the cards of a vCard file: versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), also mixed. A broken card is skipped
 * with its line and reason and the others are read. Never throws; without any card the file comes back with `failure`.
 */
export function readContactCards(bytes: Uint8Array): ContactImport {
  if (bytes.length > maximumFileBytes) return failedImport('vcard30', 'utf-8', 'tooLarge');
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') return failedImport('vcard30', encoding, 'empty');
  const { cards, stray } = cutCards(text);
  if (cards.length === 0) return failedImport('vcard30', encoding, 'noCards');
  if (cards.length > maximumRows) return failedImport('vcard30', encoding, 'tooManyRows');
  const rows: ContactImportRow[] = [];
  const skipped: ContactImportSkip[] = stray.map(({ line, text: strayText }) => ({
    line,
    reason: 'textOutsideCard',
    excerpt: excerptOf(strayText),
  }));
  const versions = new Set<CardVersion>();
  const unknown = new Set<string>();
  for (const card of cards) {
    const read = readCard(card, unknown);
    if (read.version !== null) versions.add(read.version);
    if ('row' in read) rows.push(read.row);
    else skipped.push(read.skip);
  }
  skipped.sort((a, b) => a.line - b.line);
  return { source: sourceOf(versions), encoding, rows, skipped, unknownColumns: [...unknown].sort() };
}

type ReadCard = { version: CardVersion | null } & ({ row: ContactImportRow } | { skip: ContactImportSkip });

function readCard(card: CardText, unknown: Set<string>): ReadCard {
  const { properties, unreadable } = readProperties(card);
  const version = versionOf(properties);
  const skip = (reason: ContactImportSkip['reason']): ReadCard => ({
    version,
    skip: { line: card.line, reason, excerpt: excerptOf(nameLine(properties, card)) },
  });
  if (!card.closed) return skip('cardNotClosed');
  if (version === null) return skip('cardVersion');
  const kind = first(properties, 'KIND') ?? first(properties, 'X-ADDRESSBOOKSERVER-KIND');
  if (kind?.value.trim().toLowerCase() === 'group') return skip('groupCard');
  const photo = first(properties, 'PHOTO');
  const portrait = photo === undefined ? null : photoValue(photo);
  const raw = rawContact(properties, version);
  if (portrait !== null && 'photo' in portrait) raw.photo = portrait.photo;
  const tidied = tidyContact(raw);
  if ('skip' in tidied) return skip(tidied.skip);
  const lineWarnings: ContactWarning[] = unreadable.slice(0, maximumLineWarnings).map(({ text }) => ({
    code: 'unreadableLine',
    detail: excerptOf(text),
  }));
  if (portrait !== null && 'warning' in portrait) lineWarnings.push({ code: portrait.warning });
  for (const { name, value } of properties) {
    const noted = usedProperties.has(name) || technicalProperties.test(name);
    if (!noted && value.replace(/[;\s]/g, '') !== '') unknown.add(name);
  }
  const warnings = [...tidied.warnings, ...lineWarnings];
  return { version, row: { line: card.line, candidate: tidied.candidate, warnings } };
}

function rawContact(properties: readonly CardProperty[], version: CardVersion): RawContact {
  const text = (name: string): string => {
    const property = properties.find((each) => each.name === name && each.value.trim() !== '');
    return property === undefined ? '' : textValue(property, version);
  };
  const all = (name: string): string[] =>
    properties.filter((each) => each.name === name).map((each) => textValue(each, version));
  const nameProperty = first(properties, 'N');
  const [familyName = '', givenName = '', additional = ''] =
    nameProperty === undefined ? [] : structuredValue(nameProperty, version).map(withoutListCommas);
  const organisation = properties.find((each) => each.name === 'ORG' && each.value.trim() !== '');
  return {
    ...emptyRawContact(),
    fullName: text('FN'),
    givenName,
    middleName: additional,
    familyName,
    organisation: organisation === undefined ? '' : (structuredValue(organisation, version)[0] ?? ''),
    profession: text('TITLE') || text('ROLE'),
    emails: preferredFirst(properties.filter((each) => each.name === 'EMAIL')).map((each) =>
      textValue(each, version),
    ),
    ...phonesOf(properties, version),
    // Phones sometimes write the same note twice.
    note: [...new Set(all('NOTE').map((note) => note.trim()))].filter((note) => note !== '').join('\n'),
  };
}

/** The first mobile number; of the others a number of work, then any that is no fax, pager or modem. */
function phonesOf(
  properties: readonly CardProperty[],
  version: CardVersion,
): { phone: string; mobile: string } {
  const numbers = preferredFirst(properties.filter((each) => each.name === 'TEL'))
    .map((each) => ({
      number: textValue(each, version).replace(/^tel:/i, '').replace(/;ext=/i, ' tst. '),
      types: parameterValues(each, 'TYPE'),
    }))
    .filter(({ number, types }) => {
      const noVoice = types.some((type) => ['FAX', 'PAGER', 'MODEM', 'BBS'].includes(type));
      return number.trim() !== '' && !noVoice;
    });
  const mobile = numbers.find(({ types }) => types.includes('CELL') || types.includes('IPHONE'));
  const others = numbers.filter((each) => each !== mobile);
  const phone =
    others.find(({ types }) => types.includes('WORK') && !types.includes('CELL')) ??
    others.find(({ types }) => !types.includes('CELL')) ??
    others[0];
  return { phone: phone?.number ?? '', mobile: mobile?.number ?? '' };
}

/** `PREF` as type (2.1, 3.0) or `PREF=1` (4.0) goes first; further the order of the card counts. */
function preferredFirst(properties: readonly CardProperty[]): CardProperty[] {
  const rank = (property: CardProperty): number => {
    if (parameterValues(property, 'TYPE').includes('PREF')) return 1;
    const pref = Number(parameterValues(property, 'PREF')[0] ?? '');
    return pref >= 1 && pref <= 100 ? pref : 101;
  };
  return [...properties].sort((a, b) => rank(a) - rank(b));
}

/** A card without version line is read as 3.0; a version that is not known is not guessed at. */
function versionOf(properties: readonly CardProperty[]): CardVersion | null {
  const named = first(properties, 'VERSION')?.value.trim() ?? '3.0';
  return named === '2.1' || named === '3.0' || named === '4.0' ? named : null;
}

function sourceOf(versions: ReadonlySet<CardVersion>): ContactSource {
  const [only, ...others] = versions;
  if (others.length > 0) return 'vcardMixed';
  return only === '2.1' ? 'vcard21' : only === '4.0' ? 'vcard40' : 'vcard30';
}

function nameLine(properties: readonly CardProperty[], card: CardText): string {
  return first(properties, 'FN')?.value ?? first(properties, 'N')?.value ?? card.lines[0]?.text ?? '';
}

function first(properties: readonly CardProperty[], name: string): CardProperty | undefined {
  return properties.find((property) => property.name === name);
}
