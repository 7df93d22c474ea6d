import { createHash } from 'node:crypto';
import { findBsn } from '../../../shared/model/bsn.ts';
import { isCaseNumber } from '../../../shared/model/caseNumber.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import type { CommandContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { FileToSave, SavedFile } from '../ports.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const calendarType = 'text/calendar; charset=utf-8';

/** What leaves, and what is written down about it. */
export interface Leaving {
  readonly kind:
    | 'caseMinutes'
    | 'actionList'
    | 'agenda'
    | 'doorList'
    | 'runningSheet'
    | 'nameCards'
    | 'introductions'
    | 'invitation'
    | 'scripts'
    | 'triageLetter'
    | 'plainSummary'
    | 'caseDossier'
    | 'letter'
    | 'weighingForm'
    | 'intakeForm'
    | 'contributionForm'
    | 'personMinutes'
    | 'networkMap'
    | 'boardMemo'
    | 'directory'
    | 'evaluation'
    | 'insight';
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly meetingId: string | null;
  readonly discussionId: string | null;
  readonly caseId: string | null;
  /** Who it is for, in words. */
  readonly recipient: string;
  readonly recipientContactId?: string | null;
  /** Left out: a Word file, or the calendar file of an invitation. */
  readonly mediaType?: string;
  /** Why a name of another case stays in it. */
  readonly nameReason?: string;
  /** The aanmelding that it answers. */
  readonly intakeId?: string;
}

/**
 * Day, kind and case number: no name of anyone is in the name of a file. A number of another shape might be a name and is
 * left out.
 */
export function fileNameOf(
  day: string,
  kind: string,
  number: string | null,
  ending: 'docx' | 'ics' | 'csv',
): string {
  const safe = number !== null && isCaseNumber(number) ? ` ${number}` : '';
  return `${day} ${kind}${safe}.${ending}`;
}

/** Saves by the host's door, then records it in one transaction. Null: the dialog was closed, nothing is recorded. */
export async function letLeave(
  task: TaskContext,
  file: Leaving,
  alsoRecord: (context: CommandContext) => void,
): Promise<SavedFile | null> {
  const saved = await task.ports.saveFile(fileToSave(file));
  if (saved === null) return null;
  task.change((context) => {
    context.write.insert('export_record', {
      meeting_id: file.meetingId,
      discussion_id: file.discussionId,
      case_id: file.caseId,
      kind: file.kind,
      recipient_contact_id: file.recipientContactId ?? null,
      recipient: file.recipient,
      made_at: context.now,
      file_name: file.fileName,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      ...(file.nameReason === undefined ? {} : { name_reason: file.nameReason }),
      ...(file.intakeId === undefined ? {} : { intake_id: file.intakeId }),
    });
    alsoRecord(context);
  });
  return saved;
}

function fileToSave({ kind, fileName, bytes, mediaType }: Leaving): FileToSave {
  return {
    suggestedName: fileName,
    mediaType: mediaType ?? (kind === 'invitation' ? calendarType : wordType),
    bytes,
  };
}

/** @throws CallFailure `forbidden` when a number in the document passes the check of the BSN */
export function refuseBsn(document: DocumentModel): void {
  // In a house style the single values may stand anywhere.
  const words = [documentText(document), ...Object.values(document.fields ?? {})].join('\n');
  if (findBsn(words).length > 0) {
    throw new CallFailure('forbidden', minutesCheckText.stops.bsn);
  }
}

/** The words of a basis for the register of what was shared. */
export function basisWords(basis: string): string {
  return findListItem(legalBases, basis)?.label ?? basis;
}
