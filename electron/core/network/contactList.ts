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
  found.sort(byName);
  return {
    total: found.length,
    offset: input.offset,
    rows: found.slice(input.offset, input.offset + input.limit),
  };
}

function holdsEvery(contact: ContactListRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = folded(
    [contactName(contact), contact.organisationName, contact.profession, contact.area, contact.callFor].join(
      '\n',
    ),
  );
  return words.every((word) => text.includes(word));
}

function byName(a: ContactListRow, b: ContactListRow): number {
  return (
    collator.compare(a.familyName || a.givenName, b.familyName || b.givenName) ||
    collator.compare(a.givenName, b.givenName) ||
    (a.id < b.id ? -1 : 1)
  );
}
