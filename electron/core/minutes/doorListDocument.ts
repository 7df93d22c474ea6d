import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { table } from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { isCaseNumber } from '../../../shared/model/caseNumber.ts';
import { draftsText } from '../../../shared/text/nl/drafts.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { minutesDocumentText } from '../../../shared/text/nl/minutesDocument.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { columnsOf } from './caseMinutesOutcome.ts';
import { meetingOf, type AgendaRow } from './meetingMaterial.ts';
import { statements } from './meetingStore.ts';

const words = draftsText.doorList;

/**
 * The list for on the door (feature P16): times, case numbers and breaks. Not even the title of the meeting or a point of
 * the agenda: both are typed and may hold a name.
 * @throws CallFailure `notFound`, or `forbidden` when a case number may be a name
 */
export function readDoorList(
  reader: Reader,
  meetingId: string,
  edition: { readonly organisation: string; readonly number: number },
): DocumentModel {
  const meeting = meetingOf(reader, meetingId);
  let start = meeting.startTime;
  const rows = reader.all<AgendaRow>(statements.agenda, [meetingId]).flatMap((item) => {
    const from = start;
    start = addMinutes(start, item.plannedMinutes);
    if (item.number !== null && !isCaseNumber(item.number)) {
      throw new CallFailure('forbidden', minutesText.invitationNumber);
    }
    if (item.isInternal === 1) return [];
    const subject = item.number ?? (item.kind === 'break' ? words.pause : null);
    return subject === null ? [] : [[`${from}–${start}`, subject]];
  });
  return {
    title: words.title,
    subject: formatLongDate(meeting.date),
    kind: 'doorList',
    organisation:
      edition.organisation === '' ? minutesDocumentText.organisationFallback : edition.organisation,
    confidentiality: minutesDocumentText.confidential,
    recipient: words.forDoor,
    versionLabel: minutesDocumentText.version(edition.number),
    language: 'nl-NL',
    blocks: [table(columnsOf(words.columns, [40, 60]), rows, { rowHeaders: true, emptyText: words.none })],
  };
}
