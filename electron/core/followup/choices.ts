import type { DomainId } from '../../../shared/model/lists/domains.ts';
import type { QueryContext } from '../context.ts';
import { statements } from './choiceStore.ts';
import { contactLabel, type ContactColumns } from './rows.ts';

interface Words {
  readonly text: string;
  /** Stands first, whatever is typed: what is chosen now. */
  readonly includeId?: string | null | undefined;
}

/** People who can be given an action, by a few letters of name, profession or organisation. */
export function listPeople(words: Words, { reader }: QueryContext) {
  return reader
    .all<ContactColumns<'contact'> & { readonly contactDomain: DomainId }>(
      statements.people,
      parameters(words),
    )
    .flatMap((row) => {
      const { contactId, contactName, contactDomain, contactOrganisation } = row;
      const person = contactLabel(contactId, contactName, contactDomain, contactOrganisation);
      return person === null ? [] : [person];
    });
}

/** Cases by number or alias. */
export function listCases(words: Words, { reader }: QueryContext) {
  return reader.all<{ id: string; number: string; alias: string }>(
    statements.casesToChoose,
    parameters(words),
  );
}

/** Meetings at which something was agreed, by title or date. */
export function listMeetings(words: Words, { reader }: QueryContext) {
  return reader.all<{ id: string; title: string; date: string }>(
    statements.meetingsToChoose,
    parameters(words),
  );
}

function parameters({ text, includeId }: Words) {
  // For LIKE with `!` as its escape: the signs that mean something there are plain text here.
  return { text, like: `%${text.replaceAll(/[!%_]/gu, '!$&')}%`, includeId: includeId ?? null };
}
