import { createHash } from 'node:crypto';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { minutesRecipientsText as words } from '../../../shared/text/nl/minutesRecipients.ts';
import type { TaskContext } from '../context.ts';
import type { SavedFile } from '../ports.ts';
import { writeZip } from '../word/zipWriter.ts';
import { insertConcept } from './conceptMinutes.ts';
import type { NamedContact } from './contactNames.ts';
import type { CurrentMinutes, MinutesRow } from './edition.ts';
import { basisWords } from './exportFile.ts';
import type { KeptFinding } from './findings.ts';
import { statements } from './store.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The file of one recipient. No name of anyone is in its name. */
export interface RecipientFile {
  readonly contact: NamedContact;
  readonly document: DocumentModel;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Why a name of another case stays in a line that was chosen for this recipient; empty when none stands there. */
  readonly nameReason: string;
}

interface Leaving {
  readonly files: readonly RecipientFile[];
  /** Open points of the check that go along, with the reason. */
  readonly kept: readonly KeptFinding[];
  readonly isArchive: boolean;
}

/** Saves one file, or all in one archive; then records for each recipient that it was made, and in the register what was shared. */
export async function letRecipientFilesLeave(
  task: TaskContext,
  { material, minutes }: CurrentMinutes,
  { files, kept, isArchive }: Leaving,
): Promise<SavedFile | null> {
  const { discussion, legalBasis } = material;
  const [first] = files;
  if (first === undefined) return null;
  const saved = await task.ports.saveFile(
    isArchive
      ? {
          suggestedName: `${discussion.date} ${words.archive}.zip`,
          mediaType: 'application/zip',
          bytes: writeZip(files.map(({ name, bytes }) => ({ path: name, content: bytes }))),
        }
      : { suggestedName: first.name, mediaType: wordType, bytes: first.bytes },
  );
  if (saved === null) return null;
  task.change((context) => {
    const { reader, write, now } = context;
    for (const row of kept) write.insert('finding_kept', { discussion_id: discussion.id, ...row });
    for (const { contact, document, name, bytes, nameReason } of files) {
      write.insert('export_record', {
        meeting_id: discussion.meetingId,
        discussion_id: discussion.id,
        case_id: discussion.caseId,
        kind: 'recipientMinutes',
        recipient_contact_id: contact.id,
        recipient: contact.name,
        made_at: now,
        file_name: name,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        name_reason: nameReason,
      });
      write.insert('disclosure', {
        case_id: discussion.caseId,
        at: now,
        recipient_contact_id: contact.id,
        recipient: contact.name,
        what: minutesText.disclosed.minutes(document.versionLabel),
        basis: basisWords(legalBasis?.basis ?? 'unknown'),
        channel: 'document',
      });
    }
    const row = reader.one<MinutesRow>(statements.minutes, [discussion.id]);
    if (row === undefined) insertConcept(context, discussion.id, '');
    // Sent is said when everyone has a file, of the adopted text.
    else if (isArchive && row.state === 'adopted' && minutes?.state === 'adopted') {
      write.update('minutes', row.id, { state: 'sent' });
    }
  });
  return saved;
}
