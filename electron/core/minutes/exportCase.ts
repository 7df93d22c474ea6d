import { minutesText } from '../../../shared/text/nl/minutes.ts';
import type { TaskContext } from '../context.ts';
import type { SavedFile } from '../ports.ts';
import { insertConcept } from './conceptMinutes.ts';
import { keepEdition } from './agreement.ts';
import { currentMinutes, type MinutesRow, type Place } from './edition.ts';
import { basisWords, fileNameOf, letLeave } from './exportFile.ts';
import { findingsIn, keptWith, refuseStops } from './findings.ts';
import { refuseHeldBack } from './heldBack.ts';
import { documentBytes } from './houseStyle.ts';
import { meetingOf } from './meetingMaterial.ts';
import { statements } from './store.ts';

/**
 * Writes the minutes of one case for those who sat at it. Checked first; then saved; then recorded: the export, one line
 * of the register of what was shared for each person present, and *sent* when the minutes were adopted.
 * @param openReason why what the check still finds may go along: every point is changed, or kept with a reason, before it leaves
 * @throws CallFailure `forbidden` without a basis, with a number that may be a BSN, with open points and no reason, or when
 *   someone at the case does not get all of it
 */
export async function exportCaseMinutes(
  place: Place,
  openReason: string | undefined,
  task: TaskContext,
): Promise<SavedFile | null> {
  const { material, document, minutes, kept, bytes } = task.read((context) => {
    const current = currentMinutes(context, place);
    const findings = findingsIn(context, current);
    refuseStops(findings);
    refuseHeldBack(context, current);
    const { type } = meetingOf(context.reader, current.material.discussion.meetingId);
    const bytes = documentBytes(context, current.document, type);
    return { ...current, bytes, kept: keptWith(findings, openReason) };
  });
  const { discussion, attendance, legalBasis } = material;
  return letLeave(
    task,
    {
      kind: 'caseMinutes',
      fileName: fileNameOf(discussion.date, minutesText.fileNames.minutes, discussion.number, 'docx'),
      bytes,
      meetingId: discussion.meetingId,
      discussionId: discussion.id,
      caseId: discussion.caseId,
      recipient: minutesText.recipientsOfCase,
    },
    (context) => {
      for (const row of kept) context.write.insert('finding_kept', { discussion_id: discussion.id, ...row });
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
      if (minutes?.state !== 'adopted' && minutes?.state !== 'sent') {
        keepEdition(context, discussion.id, document, 'export');
      }
      if (now === undefined) insertConcept(context, discussion.id, '');
      // Adopted while the dialog stood open: what was saved is the concept, so that is not *sent*.
      else if (now.state === 'adopted' && minutes?.state === 'adopted') {
        context.write.update('minutes', now.id, { state: 'sent' });
      }
    },
  );
}
