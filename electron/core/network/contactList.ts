import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reader } from '../reader.ts';
import { contactName, folded } from './contactName.ts';
import { statements, type ContactListRow } from './store.ts';

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/**
 * People by family name, without infix, as a Dutch telephone book. Every word of the text has to stand somewhere, so
 * that two short words (an area and a theme) find one person. The words are compared here and not in SQL: SQLite knows
 * no accents, and a directory is thousands of rows, not millions.
 */
export function listContacts(
  input: Input<'network.listContacts'>,
  reader: Reader,
): Output<'network.listContacts'> {
  const all = reader.all<ContactListRow>(
    input.which === 'present' ? statements.presentContacts : statements.deletedContacts,
  );
  const words = folded(input.text).split(/\s+/u).filter(Boolean);
  const found = all.filter(
    (contact) =>
      (input.domain === null || contact.domain === input.domain) &&
      (input.organisationId === null || contact.organisationId === input.organisationId) &&
      holdsEvery(contact, words),
  );
  const ranks = new Map(
    words.length === 0 ? [] : found.map((contact) => [contact.id, rankOf(contact, words)]),
  );
  found.sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0) || byName(a, b));
  return {
    total: found.length,
    offset: input.offset,
    rows: found.slice(input.offset, input.offset + input.limit).map(listed),
  };
}

function listed({
  expertise: _searched,
  ...row
}: ContactListRow): Output<'network.listContacts'>['rows'][number] {
  return {
    ...row,
    focusThemes: themesOf(row.focusThemes),
    informal: row.informal === 1,
    hasPhoto: row.hasPhoto === 1,
  };
}

/** Kept as one line for each theme. */
export function themesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((theme) => theme !== '')
    .toSorted(collator.compare);
}

/**
 * Who is found first: the aandachtsfunctionaris of what was typed, then where a word begins with it (so that two letters
 * of a theme or an area find somebody), then the rest.
 */
function rankOf(contact: ContactListRow, words: readonly string[]): number {
  const begins = (text: string): boolean => {
    const parts = folded(text).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  if (begins(contact.focusThemes)) return 0;
  return begins(searchedText(contact)) ? 1 : 2;
}

function searchedText(contact: ContactListRow): string {
  return [
    contactName(contact),
    contact.organisationName,
    contact.profession,
    contact.area,
    contact.callFor,
    contact.expertise,
    contact.focusThemes,
  ].join('\n');
}

function holdsEvery(contact: ContactListRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = folded(searchedText(contact));
  return words.every((word) => text.includes(word));
}

function byName(a: ContactListRow, b: ContactListRow): number {
  return (
    collator.compare(a.familyName || a.givenName, b.familyName || b.givenName) ||
    collator.compare(a.givenName, b.givenName) ||
    (a.id < b.id ? -1 : 1)
  );
}
