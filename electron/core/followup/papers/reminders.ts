import type * as z from 'zod';
import type { followupContract } from '../../../../shared/contract/followup.ts';
import type { DomainId } from '../../../../shared/model/lists/domains.ts';
import { isMailAddress, writeEmailDraft } from '../../../../shared/text/emailDraftWriter.ts';
import { followupPapersText as words } from '../../../../shared/text/nl/followupPapers.ts';
import type { QueryContext, TaskContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import { partnerFileName } from '../../minutes/partnerFiles.ts';
import type { SavedFile } from '../../ports.ts';
import { statements } from '../paperStore.ts';
import { contactLabel } from '../rows.ts';
import { letPapersLeave, type Paper } from './letPaperLeave.ts';
import { ownerOf } from './paperMaterial.ts';

interface BusyOwner {
  readonly ownerId: string;
  readonly ownerName: string;
  readonly ownerDomain: DomainId;
  readonly ownerOrganisation: string | null;
  readonly email: string;
  readonly open: number;
  readonly late: number;
}

/** Who has something open, most late first. */
export function listOwners(_input: object, { reader, today }: QueryContext) {
  return reader.all<BusyOwner>(statements.owners, { today }).flatMap((row) => {
    const contact = contactLabel(row.ownerId, row.ownerName, row.ownerDomain, row.ownerOrganisation);
    return contact === null
      ? []
      : [{ contact, open: row.open, late: row.late, hasAddress: isMailAddress(row.email.trim()) }];
  });
}

/**
 * Drafts of mails that remind (feature A10): how many actions are open and late, and the next day. No case, no number, no words
 * of an action and no name is in them; the address only when asked for. The app sends nothing.
 */
export async function exportReminders(
  input: z.output<(typeof followupContract)['followup.exportReminders']['input']>,
  task: TaskContext,
): Promise<{ file: SavedFile; rows: number } | null> {
  const { papers, today } = task.read((context) => ({
    today: context.today,
    papers: [...new Set(input.ownerIds)].flatMap((ownerId, index) =>
      reminderFor(context, ownerId, index, input.withAddresses),
    ),
  }));
  if (papers.length === 0) throw new CallFailure('validation', words.refused.nothing);
  const file = await letPapersLeave(task, papers, `${today} ${words.fileNames.reminders}.zip`);
  return file === null ? null : { file, rows: papers.length };
}

function reminderFor(context: QueryContext, ownerId: string, index: number, withAddress: boolean): Paper[] {
  const { reader, today, now } = context;
  const owner = ownerOf(reader, ownerId);
  const facts = reader.one<{ open: number; late: number; nextDate: string | null }>(statements.countsOf, {
    ownerId,
    today,
  });
  if (facts === undefined || facts.open === 0) return [];
  const address = owner.email.trim();
  const draft = writeEmailDraft({
    to: withAddress && isMailAddress(address) ? address : null,
    subject: words.reminder.subject(facts.open),
    body: words.reminder.body(facts),
    attachments: [],
    writtenAt: now,
  });
  return [
    {
      kind: 'reminder',
      fileName: `${partnerFileName(words.fileNames.reminder, today, index + 1, owner.profession)}.eml`,
      bytes: new TextEncoder().encode(draft),
      recipient: owner.name,
      recipientContactId: owner.id,
      shared: new Map(),
      what: '',
    },
  ];
}
