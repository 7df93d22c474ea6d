import { initialsOf } from '../../../shared/model/initials.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { professions } from '../../../shared/model/lists/professions.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

/** Someone at the table, as a document names them. */
export interface NamedContact {
  readonly id: string;
  /** Full name of a professional; initials of a young person or parent. */
  readonly name: string;
  /** Function in words, lower case; may be empty. */
  readonly profession: string;
  readonly organisation: string;
  readonly domain: DomainId;
}

interface ContactRow {
  readonly id: string;
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly profession: string;
  readonly domain: DomainId;
  readonly organisation: string;
}

/** Family at the table also are contacts; their names stay inside like those of the persons of the case. */
const atTheTablePrivately = new Set(['jongere', 'ouder-of-gezagsdrager', '']);

/** The contacts with these ids, by id; nulls and unknown ids are passed over. */
export function namedContacts(
  reader: Reader,
  ids: Iterable<string | null>,
): ReadonlyMap<string, NamedContact> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const rows = reader.all<ContactRow>(statements.contacts, [JSON.stringify(wanted)]);
  return new Map(rows.map((row) => [row.id, namedContact(row)]));
}

function namedContact(row: ContactRow): NamedContact {
  const full = [row.givenName, row.infix, row.familyName].filter((part) => part !== '').join(' ');
  const isFamily = row.domain === 'private' && atTheTablePrivately.has(row.profession);
  return {
    id: row.id,
    name: isFamily ? initialsOf(full) : full,
    profession: findListItem(professions, row.profession)?.label ?? row.profession,
    organisation: row.organisation,
    domain: row.domain,
  };
}

/** `Tom Vermeer, Wijkteam Noord`; the name alone when there is no organisation. Empty for nobody. */
export function nameWithOrganisation(contact: NamedContact | undefined): string {
  if (contact === undefined) return '';
  return [contact.name, contact.organisation].filter((part) => part !== '').join(', ');
}

/** `jongerenwerk, Stichting Kade`: who knows this, without a name; the name when nothing else is known. */
export function sourceOf(contact: NamedContact | undefined): string {
  if (contact === undefined) return '';
  const known = [contact.profession, contact.organisation].filter((part) => part !== '').join(', ');
  return known === '' ? contact.name : known;
}
