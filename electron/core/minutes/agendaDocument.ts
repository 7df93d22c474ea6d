import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import {
  bulletList,
  heading,
  headingId,
  keyValues,
  paragraph,
  table,
} from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { minutesDocumentText as words } from '../../../shared/text/nl/minutesDocument.ts';
import { ambitionOfMeeting } from '../network/ambition.ts';
import type { Reader } from '../reader.ts';
import { columnsOf } from './caseMinutesOutcome.ts';
import { namedContacts } from './contactNames.ts';
import { meetingFields } from './meetingFields.ts';
import { meetingMask, meetingOf, type AgendaRow } from './meetingMaterial.ts';
import { statements } from './meetingStore.ts';

/**
 * The agenda for guests: times, items, case numbers, and why a case came late; no names of young people, no notes, no question
 * of a case, and nothing about a part for professionals.
 * @throws CallFailure `notFound`
 */
export function readAgenda(
  reader: Reader,
  meetingId: string,
  edition: { readonly organisation: string; readonly number: number },
): DocumentModel {
  const meeting = meetingOf(reader, meetingId);
  const mask = meetingMask(reader, meetingId);
  const items = reader.all<AgendaRow>(statements.agenda, [meetingId]);
  const contacts = namedContacts(reader, [
    meeting.chairId,
    meeting.minuteTakerId,
    ...items.map(({ introducerId }) => introducerId),
  ]);
  const nameOf = (id: string | null): string => contacts.get(id ?? '')?.name ?? '';
  const ambition = ambitionOfMeeting(reader, meetingId);
  let start = meeting.startTime;
  const rows = items.flatMap((item) => {
    const from = start;
    start = addMinutes(start, item.plannedMinutes);
    // Its time passes, and nobody but the chair sees what for.
    if (item.isInternal === 1) return [];
    return [[from, subjectOf(item, mask), nameOf(item.introducerId), String(item.plannedMinutes)]];
  });
  const header: readonly (readonly [string, string])[] = [
    [words.place, mask(meeting.place)],
    [words.header.chair, nameOf(meeting.chairId)],
    [words.header.minuteTaker, nameOf(meeting.minuteTakerId)],
  ];
  return {
    title: `${words.agendaTitle} ${mask(meeting.title)}`,
    subject: words.agendaTime(formatLongDate(meeting.date), meeting.startTime, meeting.endTime),
    kind: 'agenda',
    organisation: edition.organisation === '' ? words.organisationFallback : edition.organisation,
    confidentiality: words.confidential,
    recipient: words.agendaForAll,
    versionLabel: words.version(edition.number),
    language: 'nl-NL',
    fields: meetingFields(meeting, mask, nameOf),
    blocks: [
      keyValues(header.filter(([, value]) => value !== '')),
      ...(ambition === null
        ? []
        : [
            paragraph(mask(ambitionText.onAgenda(ambition.sentence)), 'lead'),
            ...(ambition.goals.length === 0 ? [] : [bulletList(ambition.goals.map(mask))]),
          ]),
      heading(1, words.agendaTitle, headingId('agenda')),
      table(columnsOf(words.agendaColumns, [11, 51, 24, 14]), rows, {
        rowHeaders: true,
        emptyText: words.agendaNone,
      }),
      heading(1, words.practical, headingId('practical')),
      paragraph(words.practicalLead),
    ],
  };
}

function subjectOf(item: AgendaRow, mask: (text: string) => string): string {
  if (item.number !== null && item.discussionKind !== null) {
    const subject = words.agendaCase(item.number, labelOf(discussionKinds, item.discussionKind));
    const late = mask(item.lateReason ?? '');
    return late === '' ? subject : words.agendaLate(subject, late);
  }
  const title = mask(item.title);
  return title === '' && item.kind === 'break' ? words.agendaBreak : title;
}
