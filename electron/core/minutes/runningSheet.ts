import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { addMinutes, minutesBetween } from '../../../shared/dates/timeOfDay.ts';
import {
  bulletList,
  heading,
  headingId,
  keyValues,
  pageBreak,
  paragraph,
  table,
} from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { checkpoints } from '../../../shared/model/methods.ts';
import { minutesDocumentText } from '../../../shared/text/nl/minutesDocument.ts';
import { runningSheetText as words } from '../../../shared/text/nl/runningSheet.ts';
import { openingScript } from '../../../shared/text/nl/scripts.ts';
import type { QueryContext } from '../context.ts';
import { columnsOf } from './caseMinutesOutcome.ts';
import { ambitionOfMeeting } from '../network/ambition.ts';
import { namedContacts } from './contactNames.ts';
import { meetingFields } from './meetingFields.ts';
import { meetingMask, meetingOf } from './meetingMaterial.ts';
import { caseOfSheet, type SheetItem } from './runningSheetCase.ts';
import { caseBlocks, plainBlocks } from './runningSheetItem.ts';
import { statements } from './runningSheetStore.ts';

interface ItemRow {
  readonly id: string;
  readonly kind: 'plain' | 'case' | 'break';
  readonly isInternal: number;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly note: string;
  readonly discussionId: string | null;
}

/**
 * The running sheet (feature M10): with this the chair goes on when the screen fails. Times, methods with phases, question, seats
 * with slot, what is not ready, internal items, and room to write. Initials for the people of every case; never what
 * partners sent in, nor a note of the chair.
 * @throws CallFailure `notFound`
 */
export function readRunningSheet(
  context: QueryContext,
  meetingId: string,
  edition: { readonly organisation: string; readonly number: number },
): DocumentModel {
  const { reader } = context;
  const meeting = meetingOf(reader, meetingId);
  const mask = meetingMask(reader, meetingId);
  const contacts = namedContacts(reader, [meeting.chairId, meeting.minuteTakerId]);
  const nameOf = (id: string | null): string => contacts.get(id ?? '')?.name ?? '';
  const items = itemsOf(context, meetingId, { start: meeting.startTime, mask });
  const end = items.at(-1)?.until ?? meeting.startTime;
  const over = meeting.endTime === null ? 0 : minutesBetween(meeting.endTime, end);
  const joint = ambitionOfMeeting(reader, meetingId);
  const ambition =
    joint === null ? '' : [joint.sentence, ...joint.goals.map((goal) => `• ${goal}`)].join('\n');
  const spoken = openingScript({
    title: mask(meeting.title),
    ambition: mask(ambition),
    chair: nameOf(meeting.chairId),
    minuteTaker: nameOf(meeting.minuteTakerId),
  });
  const header: readonly (readonly [string, string])[] = [
    [minutesDocumentText.place, mask(meeting.place)],
    [minutesDocumentText.header.chair, nameOf(meeting.chairId)],
    [minutesDocumentText.header.minuteTaker, nameOf(meeting.minuteTakerId)],
  ];
  return {
    title: words.title(mask(meeting.title)),
    subject: minutesDocumentText.agendaTime(formatLongDate(meeting.date), meeting.startTime, meeting.endTime),
    kind: 'runningSheet',
    organisation:
      edition.organisation === '' ? minutesDocumentText.organisationFallback : edition.organisation,
    confidentiality: minutesDocumentText.confidential,
    recipient: words.onlyChair,
    versionLabel: minutesDocumentText.version(edition.number),
    language: 'nl-NL',
    fields: meetingFields(meeting, mask, nameOf),
    blocks: [
      paragraph(words.lead, 'lead'),
      keyValues(header.filter(([, value]) => value !== '')),
      heading(1, words.schedule, headingId('schedule')),
      scheduleTable(items),
      paragraph(
        [
          words.ends(end),
          ...(over > 0 && meeting.endTime !== null ? [` ${words.over(over, meeting.endTime)}`] : []),
        ],
        'note',
      ),
      heading(1, words.opening, headingId('opening')),
      ...spoken.split('\n\n').map((text) => paragraph(text)),
      heading(1, words.checks, headingId('checks')),
      ...(['start', 'beforeJudgement', 'end'] as const).flatMap((part) => [
        heading(2, words.checkParts[part]),
        bulletList(checkpoints[part]),
      ]),
      heading(1, words.items, headingId('items')),
      // A break stands in the schedule, and asks nothing more.
      ...items
        .filter(({ kind, note }) => kind !== 'break' || note !== '')
        .flatMap((item, index, shown) => itemBlocks(item, index, shown)),
    ],
  };
}

function itemsOf(
  context: QueryContext,
  meetingId: string,
  { start, mask }: { readonly start: string; readonly mask: (text: string) => string },
): readonly SheetItem[] {
  let at = start;
  return context.reader.all<ItemRow>(statements.items, [meetingId]).map((row) => {
    const from = at;
    at = addMinutes(at, row.plannedMinutes);
    const found =
      row.discussionId === null
        ? null
        : caseOfSheet(context, row.discussionId, { from, minutes: row.plannedMinutes, mask });
    const title = mask(row.title);
    return {
      kind: row.kind,
      isInternal: row.isInternal === 1,
      from,
      until: at,
      minutes: row.plannedMinutes,
      subject:
        found?.subject ?? (title === '' && row.kind === 'break' ? minutesDocumentText.agendaBreak : title),
      note: mask(row.note),
      case: found,
    };
  });
}

function scheduleTable(items: readonly SheetItem[]): Block {
  return table(
    columnsOf(words.scheduleColumns, [22, 49, 13, 16]),
    items.map(({ from, until, subject, isInternal, minutes }) => [
      words.part(from, until),
      isInternal ? words.internal(subject) : subject,
      String(minutes),
      '',
    ]),
    { rowHeaders: true, emptyText: words.nothing },
  );
}

/** Each case on a sheet of its own, so that one can be put away when it is done. */
function itemBlocks(item: SheetItem, index: number, items: readonly SheetItem[]): readonly Block[] {
  const subject = item.isInternal ? words.internal(item.subject) : item.subject;
  const title = heading(2, words.itemTitle(item.from, item.until, subject));
  if (item.case !== null) return [pageBreak(), title, ...caseBlocks(item, item.case)];
  const afterCase = items[index - 1]?.kind === 'case';
  return [...(afterCase ? [pageBreak()] : []), title, ...plainBlocks(item)];
}
