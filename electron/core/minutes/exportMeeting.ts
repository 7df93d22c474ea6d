import { isMeetingTypeId, meetingTypeOf } from '../../../shared/model/meetingType.ts';
import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { writeMeetingInvitation } from '../../../shared/text/icalendarWriter.ts';
import { draftsText } from '../../../shared/text/nl/drafts.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { basisStopsOf, exportBasis } from '../law/exportBasis.ts';
import type { SavedFile } from '../ports.ts';
import { readActionList, type ActionList } from './actionListDocument.ts';
import { readAgenda } from './agendaDocument.ts';
import { readDoorList } from './doorListDocument.ts';
import { basisWords, fileNameOf, letLeave, refuseBsn, type Leaving } from './exportFile.ts';
import { documentBytes } from './houseStyle.ts';
import { meetingOf, publicMask, type AgendaRow, type MeetingRow } from './meetingMaterial.ts';
import { instantOf } from './meetingTimes.ts';
import { statements as caseStatements } from './store.ts';
import { statements } from './meetingStore.ts';

type Kind = 'actionList' | 'agenda' | 'doorList' | 'invitation';
type Edited = Kind | 'runningSheet' | 'nameCards' | 'introductions';

/** The action list as it would be written now. */
export function currentActionList(context: QueryContext, meetingId: string): ActionList {
  const list = readActionList(context.reader, meetingId, editionOf(context, meetingId, 'actionList'));
  return { ...list, document: settleDocument(list.document) };
}

/** The agenda as it would be written now. */
export function currentAgenda(context: QueryContext, meetingId: string): ActionList['document'] {
  return settleDocument(readAgenda(context.reader, meetingId, editionOf(context, meetingId, 'agenda')));
}

/**
 * Writes the action list; cases with a line on it are recorded as shared with each person present.
 * @throws CallFailure `forbidden` when one of those cases has no basis that carries it, or with a number that may be a BSN
 */
export async function exportActionList(meetingId: string, task: TaskContext): Promise<SavedFile | null> {
  const { meeting, list, present, bytes } = task.read((context) => {
    const list = currentActionList(context, meetingId);
    refuseWithoutBasis(context, meetingId, list.caseIds);
    refuseBsn(list.document);
    const meeting = meetingOf(context.reader, meetingId);
    return {
      list,
      meeting,
      bytes: documentBytes(context, list.document, meeting.type),
      present: context.reader.all<{ contactId: string }>(statements.present, [meetingId]),
    };
  });
  const file = leaving(meeting, 'actionList', bytes, minutesText.recipientsOfMeeting);
  return letLeave(task, file, (context) => {
    for (const caseId of list.caseIds) {
      const basis =
        context.reader.one<{ basis: string }>(statements.basisOfCase, [caseId])?.basis ?? 'unknown';
      for (const { contactId } of present) {
        context.write.insert('disclosure', {
          case_id: caseId,
          at: context.now,
          recipient_contact_id: contactId,
          recipient: '',
          what: minutesText.disclosed.actionList,
          basis: basisWords(basis),
          channel: 'document',
        });
      }
    }
    // The first list stops the clock of 24 hours; later ones are corrections.
    if (meetingOf(context.reader, meetingId).actionListMadeAt === null) {
      context.write.update('meeting', meetingId, { action_list_made_at: context.now });
    }
  });
}

/** @throws CallFailure `forbidden` with a number that may be a BSN */
export async function exportAgenda(meetingId: string, task: TaskContext): Promise<SavedFile | null> {
  const { meeting, bytes } = task.read((context) => {
    const document = currentAgenda(context, meetingId);
    refuseBsn(document);
    const meeting = meetingOf(context.reader, meetingId);
    return { meeting, bytes: documentBytes(context, document, meeting.type) };
  });
  return letLeave(task, leaving(meeting, 'agenda', bytes, minutesText.guests), () => undefined);
}

/** Writes the list for on the door. @throws CallFailure `forbidden` when a case number may be a name */
export async function exportDoorList(meetingId: string, task: TaskContext): Promise<SavedFile | null> {
  const { meeting, bytes } = task.read((context) => {
    const meeting = meetingOf(context.reader, meetingId);
    const list = readDoorList(context.reader, meetingId, editionOf(context, meetingId, 'doorList'));
    return { meeting, bytes: documentBytes(context, settleDocument(list), meeting.type) };
  });
  return letLeave(task, leaving(meeting, 'doorList', bytes, draftsText.doorList.forDoor), () => undefined);
}

/**
 * Writes a calendar file: time, place, kind of meeting and case numbers. Nobody's name or address is in it: a calendar is
 * read by many.
 * @throws CallFailure `forbidden` when a case number may be a name, `validation` when the times do not fit
 */
export async function exportInvitation(meetingId: string, task: TaskContext): Promise<SavedFile | null> {
  const { meeting, text } = task.read((context) => {
    const meeting = meetingOf(context.reader, meetingId);
    return { meeting, text: invitationText(context, meeting) };
  });
  const bytes = new TextEncoder().encode(text);
  return letLeave(task, leaving(meeting, 'invitation', bytes, minutesText.guests), () => undefined);
}

function invitationText(context: QueryContext, meeting: MeetingRow): string {
  const { reader } = context;
  const mask = publicMask(reader, meeting.id);
  const items = reader.all<AgendaRow>(statements.agenda, [meeting.id]);
  const planned = items.reduce((sum, item) => sum + item.plannedMinutes, 0);
  const typeName = isMeetingTypeId(meeting.type)
    ? meetingTypeOf(meeting.type).name
    : minutesText.fileNames.invitation;
  const endTime = meeting.endTime ?? addMinutes(meeting.startTime, planned);
  const written = writeMeetingInvitation({
    meetingId: meeting.id,
    revision: editionOf(context, meeting.id, 'invitation').number - 1,
    state: meeting.status === 'cancelled' ? 'cancelled' : 'planned',
    writtenAt: context.now,
    startsAt: instantOf(meeting.date, meeting.startTime),
    endsAt: instantOf(meeting.date, endTime),
    meetingName: mask(meeting.seriesName === '' ? typeName : meeting.seriesName),
    location: mask(meeting.place),
    caseNumbers: items.flatMap(({ number }) => (number === null ? [] : [number])),
    organiserEmail: null,
    attendeeEmails: [],
  });
  if (written.ok) return written.text;
  switch (written.fault) {
    case 'caseNumberShape':
      throw new CallFailure('forbidden', minutesText.invitationNumber);
    case 'timesReversed':
    case 'timeInvalid':
    case 'emailShape':
      throw new CallFailure('validation', minutesText.invitationTimes);
  }
}

function leaving(meeting: MeetingRow, kind: Kind, bytes: Uint8Array, recipient: string): Leaving {
  const ending = kind === 'invitation' ? 'ics' : 'docx';
  const fileName = fileNameOf(meeting.date, minutesText.fileNames[kind], null, ending);
  return { kind, fileName, bytes, meetingId: meeting.id, discussionId: null, caseId: null, recipient };
}

/** Who writes it, and which version this is: one more than were made before. */
export function editionOf(
  context: QueryContext,
  meetingId: string,
  kind: Edited,
): { readonly organisation: string; readonly number: number } {
  const made = context.reader.one<{ number: number }>(caseStatements.meetingExportCount, [meetingId, kind]);
  return { organisation: context.setting('organisationName', ''), number: (made?.number ?? 0) + 1 };
}

/** @throws CallFailure `forbidden` when one of these cases has no basis that carries an export */
export function refuseWithoutBasis(
  { reader }: QueryContext,
  meetingId: string,
  caseIds: ReadonlySet<string>,
): void {
  const cases = reader.all<{ caseId: string; number: string }>(statements.caseNumbers, [meetingId]);
  for (const { caseId, number } of cases.filter((row) => caseIds.has(row.caseId))) {
    const [stop] = basisStopsOf(exportBasis(reader, caseId));
    if (stop !== undefined) throw new CallFailure('forbidden', minutesCheckText.stops[stop](number));
  }
}
