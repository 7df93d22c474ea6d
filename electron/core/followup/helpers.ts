import type { CommandContext } from '../context.ts';
import { requireContact } from './references.ts';
import { statements } from './store.ts';

interface Helper {
  readonly id: string;
  readonly contactId: string;
}

/**
 * Who helps with an action, in place of who helped before; the owner is no helper (feature A4).
 * @throws CallFailure `notFound` for a person that nobody has
 */
export function setHelpers(
  { reader, write }: Pick<CommandContext, 'reader' | 'write'>,
  actionId: string,
  contactIds: readonly string[],
  ownerId: string | null,
): void {
  const wanted = new Set(contactIds.filter((contactId) => contactId !== ownerId));
  const known = reader.all<Helper>(statements.helpersOf, [actionId]);
  for (const helper of known) if (!wanted.has(helper.contactId)) write.remove('action_helper', helper.id);
  for (const contactId of wanted) {
    if (known.some((helper) => helper.contactId === contactId)) continue;
    requireContact(reader, contactId);
    write.insert('action_helper', { action_id: actionId, contact_id: contactId });
  }
}

/** A person who helped with an action does not any more. */
export function forgetHelper(
  { reader, write }: Pick<CommandContext, 'reader' | 'write'>,
  actionId: string,
  contactId: string,
): void {
  for (const helper of reader.all<Helper>(statements.helpersOf, [actionId])) {
    if (helper.contactId === contactId) write.remove('action_helper', helper.id);
  }
}
