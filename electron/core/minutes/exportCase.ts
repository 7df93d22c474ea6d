import { minutesText } from '../../../shared/text/nl/minutes.ts';
import type { TaskContext } from '../context.ts';
import type { SavedFile } from '../ports.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';
import { insertConcept } from './adoption.ts';
import { currentMinutes, type MinutesRow, type Place } from './edition.ts';
import { basisWords, fileNameOf, letLeave } from './exportFile.ts';
import { findingsIn, refuseStops } from './findings.ts';
import { statements } from './store.ts';

/**
 * Writes the minutes of one case for those who sat at it. Checked first; then saved; then recorded: the export, one line
 * of the register of what was shared for each person present, and *sent* when the minutes were adopted.
 * @throws CallFailure `forbidden` without a basis or with a number that may be a BSN
 */
export async function exportCaseMinutes(place: Place, task: TaskContext): Promise<SavedFile | null> {
  const { material, document, minutes } = task.read((context) => {
    const current = currentMinutes(context, place);
    refuseStops(findingsIn(context, current));
    return current;
  });
  const { discussion, attendance, legalBasis } = material;
  return letLeave(
    task,
    {
      kind: 'caseMinutes',
      fileName: fileNameOf(discussion.date, minutesText.fileNames.minutes, discussion.number, 'docx'),
      bytes: wordDocumentBytes(document),
      meetingId: discussion.meetingId,
      discussionId: discussion.id,
      caseId: discussion.caseId,
      recipient: minutesText.recipientsOfCase,
    },
    (context) => {
      for (const { contact } of attendance.present) {
        context.write.insert('disclosure', {
          case_id: discussion.caseId,
          at: context.now,
          recipient_contact_id: contact.id,
          recipient: contact.name,
          what: minutesText.disclosed.minutes(document.versionLabel),
          basis: basisWords(legalBasis?.basis ?? 'unknown'),
          channel: 'document',
        });
      }
      const now = context.reader.one<MinutesRow>(statements.minutes, [discussion.id]);
      if (now === undefined) insertConcept(context, discussion.id, '');
      // Adopted while the dialog stood open: what was saved is the concept, so that is not *sent*.
      else if (now.state === 'adopted' && minutes?.state === 'adopted') {
        context.write.update('minutes', now.id, { state: 'sent' });
      }
    },
  );
}
