import { createHash } from 'node:crypto';
import type { TaskContext } from '../../context.ts';
import { basisWords } from '../../minutes/exportFile.ts';
import type { FileToSave, SavedFile } from '../../ports.ts';
import { writeZip } from '../../word/zipWriter.ts';

/** One file for one person, or for the one who makes it. */
export interface Paper {
  readonly kind: 'actionsCsv' | 'ownerList' | 'actionForm' | 'dueDates' | 'reminder';
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Who it is for, in words. */
  readonly recipient: string;
  readonly recipientContactId: string | null;
  /** Cases that are shared by it, with their basis; and what is shared. */
  readonly shared: ReadonlyMap<string, string>;
  readonly what: string;
}

const mediaTypes: Readonly<Record<Paper['kind'], string>> = {
  actionsCsv: 'text/csv; charset=utf-8',
  ownerList: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  actionForm: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  dueDates: 'text/calendar; charset=utf-8',
  reminder: 'message/rfc822',
};

/**
 * Saves one file, or several in one archive, then records each in one transaction, and what was shared in the register. Null:
 * the dialog was closed, nothing is recorded.
 * @param archiveName of several files
 */
export async function letPapersLeave(
  task: TaskContext,
  papers: readonly Paper[],
  archiveName: string,
): Promise<SavedFile | null> {
  const [first] = papers;
  if (first === undefined) return null;
  const toSave: FileToSave =
    papers.length === 1
      ? { suggestedName: first.fileName, mediaType: mediaTypes[first.kind], bytes: first.bytes }
      : {
          suggestedName: archiveName,
          mediaType: 'application/zip',
          bytes: writeZip(papers.map(({ fileName, bytes }) => ({ path: fileName, content: bytes }))),
        };
  const saved = await task.ports.saveFile(toSave);
  if (saved === null) return null;
  task.change(({ write, now }) => {
    for (const paper of papers) {
      write.insert('export_record', {
        meeting_id: null,
        discussion_id: null,
        case_id: null,
        kind: paper.kind,
        recipient_contact_id: paper.recipientContactId,
        recipient: paper.recipient,
        made_at: now,
        file_name: paper.fileName,
        sha256: createHash('sha256').update(paper.bytes).digest('hex'),
      });
      for (const [caseId, basis] of paper.shared) {
        write.insert('disclosure', {
          case_id: caseId,
          at: now,
          recipient_contact_id: paper.recipientContactId,
          recipient: paper.recipient,
          what: paper.what,
          basis: basisWords(basis),
          channel: 'document',
        });
      }
    }
  });
  return saved;
}
