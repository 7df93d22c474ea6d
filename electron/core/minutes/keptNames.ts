import type { Output } from '../../../shared/contract/contract.ts';
import { dayOf } from '../clock.ts';
import type { Reader } from '../reader.ts';
import { statements } from './distributionStore.ts';

type OtherFile = Output<'minutes.distribution'>['others'][number];

interface FileRow {
  readonly id: string;
  readonly kind: OtherFile['kind'];
  readonly caseId: string;
  readonly number: string;
  /** Null for what is about the whole case. */
  readonly discussionId: string | null;
  readonly contactId: string | null;
  readonly name: string;
  readonly madeAt: number;
  readonly nameReason: string;
}

interface MeetingOfCase {
  readonly caseId: string;
  readonly meetingId: string;
  readonly date: string;
}

/** Why a name of another case stands in files about the cases of a meeting. */
export interface KeptNames {
  /** In the last file that was made for one recipient; empty when no such name stands there. */
  readonly reasonFor: (discussionId: string, contactId: string) => string;
  /**
   * Files that left with such a name and stand on no row of the list, first made first.
   * @param isOnList whether a recipient of a case has a row
   */
  readonly others: (isOnList: (discussionId: string, contactId: string) => boolean) => readonly OtherFile[];
}

/** The reasons that were kept with files for one recipient, letters, dossiers and what somebody of the case got. */
export function keptNamesOf(reader: Reader, meetingId: string): KeptNames {
  const files = reader.all<FileRow>(statements.namedFiles, [meetingId]);
  // In the order in which they were made: the last file of a recipient is the one that counts.
  const last = new Map<string, FileRow>();
  for (const file of files) {
    if (isOfRecipient(file)) last.set(recipientKey(file.discussionId, file.contactId), file);
  }
  return {
    reasonFor: (discussionId, contactId) => last.get(recipientKey(discussionId, contactId))?.nameReason ?? '',
    others: (isOnList) => {
      const isHere = belongsTo(reader, meetingId, files);
      const shown = files.filter((file) =>
        isOfRecipient(file)
          ? file.nameReason !== '' &&
            last.get(recipientKey(file.discussionId, file.contactId)) === file &&
            !isOnList(file.discussionId, file.contactId)
          : isHere(file),
      );
      // Saved twice on a day for the same reason is told once.
      return [...new Map(shown.map(toOtherFile).map((file) => [wordsOf(file), file])).values()];
    },
  };
}

/**
 * Whose list a file about a whole case is on: that of the last meeting of the case up to the day it was made, or of the first when it
 * was made before.
 * @param day `YYYY-MM-DD`
 * @param meetings of one case, by date
 */
export function meetingOfFile<Meeting extends Readonly<{ date: string }>>(
  day: string,
  meetings: readonly Meeting[],
): Meeting | undefined {
  return meetings.findLast(({ date }) => date <= day) ?? meetings[0];
}

function belongsTo(reader: Reader, meetingId: string, files: readonly FileRow[]): (file: FileRow) => boolean {
  const isAboutCase = files.some(({ discussionId }) => discussionId === null);
  const meetings = isAboutCase ? reader.all<MeetingOfCase>(statements.meetingsOfCases, [meetingId]) : [];
  return ({ discussionId, caseId, madeAt }) =>
    discussionId !== null ||
    meetingOfFile(
      dayOf(madeAt),
      meetings.filter((meeting) => meeting.caseId === caseId),
    )?.meetingId === meetingId;
}

function isOfRecipient(
  file: FileRow,
): file is FileRow & { readonly discussionId: string; readonly contactId: string } {
  return file.kind === 'recipientMinutes' && file.discussionId !== null && file.contactId !== null;
}

function recipientKey(discussionId: string, contactId: string): string {
  return `${discussionId} ${contactId}`;
}

function toOtherFile({ id, kind, number, name, madeAt, nameReason }: FileRow): OtherFile {
  return { id, kind, number, name, madeOn: dayOf(madeAt), nameReason };
}

function wordsOf({ kind, number, name, madeOn, nameReason }: OtherFile): string {
  return JSON.stringify([kind, number, name, madeOn, nameReason]);
}
