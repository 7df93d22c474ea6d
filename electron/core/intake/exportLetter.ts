import { intakeLetterText as words } from '../../../shared/text/nl/intakeLetter.ts';
import type { TaskContext } from '../context.ts';
import { fileNameOf, letLeave, refuseBsn } from '../minutes/exportFile.ts';
import { documentBytes } from '../minutes/houseStyle.ts';
import type { SavedFile } from '../ports.ts';
import { letterOf } from './letterDocument.ts';
import type { In } from './rows.ts';

/**
 * Writes the letter to the submitter and records that it left. Null: the dialog was closed, nothing is recorded.
 * @throws CallFailure `forbidden` with a number that may be a BSN, `validation` without an outcome
 */
export async function exportLetter(
  { intakeId, message }: In<'intake.exportLetter'>,
  task: TaskContext,
): Promise<SavedFile | null> {
  const { letter, today, bytes } = task.read((context) => {
    const written = letterOf(intakeId, message, context);
    refuseBsn(written.document);
    return { letter: written, today: context.today, bytes: documentBytes(context, written.document, '') };
  });
  const { intake } = letter;
  return letLeave(
    task,
    {
      kind: 'triageLetter',
      fileName: fileNameOf(today, words.fileName, null, 'docx'),
      bytes,
      meetingId: null,
      discussionId: null,
      caseId: intake.caseId,
      recipient: intake.bringer,
      recipientContactId: intake.bringerContactId,
      intakeId: intake.id,
    },
    () => undefined,
  );
}
