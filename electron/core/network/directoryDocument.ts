import { heading, paragraph, strong, table } from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel, Runs } from '../../../shared/model/document/documentModel.ts';
import { directoryDocumentText as words } from '../../../shared/text/nl/directoryDocument.ts';
import type { FaceRow, WordFace } from '../word/wordFaces.ts';
import { themesOf } from './contactList.ts';
import { contactName } from './contactName.ts';
import type { FixedRow } from './directory.ts';
import type { ContactFullRow } from './store.ts';

/** The directory as a document without its faces: title, lead and the fixed contacts. */
export function directoryModel(
  fixed: readonly FixedRow[],
  edition: { readonly organisation: string; readonly today: string },
): DocumentModel {
  return {
    title: words.title,
    kind: 'letter',
    organisation: edition.organisation === '' ? words.organisation : edition.organisation,
    confidentiality: words.confidential,
    versionLabel: words.version(edition.today),
    language: 'nl-NL',
    blocks: [
      paragraph(words.lead, 'lead'),
      ...(fixed.length === 0
        ? []
        : [
            heading(1, words.fixed),
            table(
              words.fixedColumns.map((header, index) => ({
                header,
                widthPercent: [36, 34, 30][index] ?? 30,
              })),
              fixed.map((row) => [
                row.organisationName,
                [row.theme, row.area].filter((part) => part !== '').join(', ') || words.everything,
                contactName(row),
              ]),
              { rowHeaders: true },
            ),
          ]),
    ],
  };
}

/** People of one organisation, or without one, in the order they came. */
export interface DirectoryPart {
  readonly name: string;
  readonly line: string;
  readonly rows: readonly FaceRow[];
}

/** Professionals per organisation by name; informal contacts and family stand in no file for partners. */
export function directoryParts(
  contacts: readonly ContactFullRow[],
  photos: ReadonlyMap<string, WordFace>,
): readonly DirectoryPart[] {
  const people = contacts.filter(({ informal, domain }) => informal === 0 && domain !== 'private');
  const names = new Map(contacts.map((contact) => [contact.id, contactName(contact)]));
  const parts = new Map<string, { line: string; contacts: ContactFullRow[] }>();
  for (const contact of people) {
    const part = parts.get(contact.organisationName) ?? {
      line: dotted(contact.organisationPhone, contact.organisationEmail),
      contacts: [],
    };
    part.contacts.push(contact);
    parts.set(contact.organisationName, part);
  }
  const byName = new Intl.Collator('nl', { sensitivity: 'base', numeric: true }).compare;
  return [...parts]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || byName(a, b))
    .map(([name, part]) => ({
      name: name === '' ? words.noOrganisation : name,
      line: part.line,
      rows: part.contacts
        .toSorted((a, b) => byName(a.familyName || a.givenName, b.familyName || b.givenName))
        .map((contact) => faceRow(contact, photos.get(contact.id) ?? null, names)),
    }));
}

function faceRow(
  contact: ContactFullRow,
  face: WordFace | null,
  names: ReadonlyMap<string, string>,
): FaceRow {
  const name = contactName(contact);
  const focus = themesOf(contact.focusThemes);
  const days = contact.workingDays.split(/\s+/u).filter((day) => day !== '');
  const standIn = contact.standInId === null ? undefined : names.get(contact.standInId);
  const reach = (['mobile', 'phone', 'email'] as const)
    .filter((channel) => contact[channel] !== '')
    .toSorted((a, b) => Number(b === contact.channel) - Number(a === contact.channel))
    .map((channel) => (channel === contact.channel ? words.preferred(contact[channel]) : contact[channel]));
  return {
    face,
    alt: words.photoOf(name),
    initials: initialsOf(contact),
    columns: [
      [[strong(name)], ...lines(contact.profession, contact.area)],
      [
        ...lines(contact.callFor),
        ...(focus.length === 0 ? [] : [[strong(words.focus(focus))]]),
        ...lines(
          contact.notFor === '' ? '' : words.notFor(contact.notFor),
          contact.expertise === '' ? '' : words.expertise(contact.expertise),
        ),
      ],
      lines(
        ...reach,
        days.length === 0 ? '' : words.days(days),
        standIn === undefined ? '' : words.standIn(standIn),
      ),
    ],
  };
}

function lines(...texts: readonly string[]): Runs[] {
  return texts.filter((text) => text !== '').map((text) => [{ text }]);
}

function initialsOf({ givenName, familyName }: ContactFullRow): string {
  return `${givenName.charAt(0)}${familyName.charAt(0)}`.toUpperCase();
}

function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
