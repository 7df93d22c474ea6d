import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { isMeetingTypeId, meetingTypeOf } from '../../../shared/model/meetingType.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { professions } from '../../../shared/model/lists/professions.ts';
import { isMailAddress, writeEmailDraft } from '../../../shared/text/emailDraftWriter.ts';
import { writeMeetingInvitations } from '../../../shared/text/icalendarWriter.ts';
import { draftsText } from '../../../shared/text/nl/drafts.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { organiserEmail } from '../network/replies/organiserEmail.ts';
import { invitedPeople, type InvitedPerson } from '../meetings/invitedPeople.ts';
import { meetingOf, publicMask, type AgendaRow, type MeetingRow } from './meetingMaterial.ts';
import { statements } from './meetingStore.ts';
import { instantOf } from './meetingTimes.ts';

/** What every file for a partner of one meeting is made of. Nothing in it was typed but the place, and names are taken out of that. */
export interface PartnerMaterial {
  readonly meeting: MeetingRow;
  /** Kind of meeting, from the shipped list: the title of a meeting is typed and may hold a name. */
  readonly meetingName: string;
  readonly endTime: string;
  readonly place: string;
  readonly people: readonly InvitedPerson[];
  /** Where calendars answer to; only in files that may hold addresses. */
  readonly organiserEmail: string | null;
}

/** Reads who is expected, with the meeting in words that name nobody. @throws CallFailure `notFound` */
export function partnerMaterial(context: QueryContext, meetingId: string): PartnerMaterial {
  const { reader } = context;
  const meeting = meetingOf(reader, meetingId);
  const planned = reader
    .all<AgendaRow>(statements.agenda, [meetingId])
    .reduce((sum, item) => sum + item.plannedMinutes, 0);
  return {
    meeting,
    meetingName: isMeetingTypeId(meeting.type)
      ? meetingTypeOf(meeting.type).name
      : minutesText.fileNames.invitation,
    endTime: meeting.endTime ?? addMinutes(meeting.startTime, planned),
    place: publicMask(reader, meetingId)(meeting.place),
    people: invitedPeople(context, meetingId),
    organiserEmail: organiserEmail(reader, meetingId),
  };
}

/**
 * The calendar file of one person: the whole meeting when they were asked for it, else an appointment for each stretch.
 * @throws CallFailure `validation` without any time, `forbidden` when a case number may be a name
 */
export function calendarOf(
  material: PartnerMaterial,
  person: InvitedPerson,
  file: { readonly revision: number; readonly writtenAt: number; readonly withAddress?: boolean },
): string {
  const { meeting, meetingName, place } = material;
  const address = addressOf(person, file.withAddress === true);
  // An answer needs both: who is asked, and whom it goes to.
  const answersTo = address === null ? null : material.organiserEmail;
  const stretches = person.wholeMeeting
    ? [
        {
          from: meeting.startTime,
          to: material.endTime,
          numbers: person.slots.flatMap(({ numbers }) => numbers),
        },
      ]
    : person.slots;
  if (stretches.length === 0) throw new CallFailure('validation', draftsText.noTimes);
  const written = writeMeetingInvitations(
    stretches.map((stretch, index) => ({
      // An id of the meeting and the person, so that a later file replaces the appointment; an id is no name.
      meetingId: `${meeting.id}-${person.contact.id}${index === 0 ? '' : `-${index}`}`,
      revision: file.revision,
      state: meeting.status === 'cancelled' ? ('cancelled' as const) : ('planned' as const),
      writtenAt: file.writtenAt,
      startsAt: instantOf(meeting.date, stretch.from),
      endsAt: instantOf(meeting.date, stretch.to),
      meetingName,
      location: place,
      caseNumbers: [...stretch.numbers],
      organiserEmail: answersTo,
      attendeeEmails: answersTo === null || address === null ? [] : [address],
    })),
  );
  if (written.ok) return written.text;
  throw written.fault === 'caseNumberShape'
    ? new CallFailure('forbidden', minutesText.invitationNumber)
    : new CallFailure('validation', minutesText.invitationTimes);
}

/** The draft of one invitation, with its calendar file. @throws as `calendarOf` */
export function invitationDraft(
  material: PartnerMaterial,
  person: InvitedPerson,
  file: { readonly revision: number; readonly writtenAt: number; readonly withAddress: boolean },
): string {
  const { meeting, meetingName, place } = material;
  return writeEmailDraft({
    to: addressOf(person, file.withAddress),
    subject: draftsText.subject(meetingName, meeting.date),
    body: draftsText.invitation({
      meeting: meetingName,
      day: meeting.date,
      start: meeting.startTime,
      end: material.endTime,
      place,
      wholeMeeting: person.wholeMeeting,
      slots: person.slots,
    }),
    attachments: [
      {
        name: draftsText.attachment,
        mediaType: 'text/calendar',
        content: calendarOf(material, person, file),
      },
    ],
    writtenAt: file.writtenAt,
  });
}

/** The draft of a request to one partner for the cases they were asked about. */
export function requestDraft(
  material: PartnerMaterial,
  request: {
    readonly email: string;
    readonly numbers: readonly string[];
    readonly answerBy: string;
  },
  file: { readonly writtenAt: number; readonly withAddress: boolean },
): string {
  return writeEmailDraft({
    to: addressOf(request, file.withAddress),
    subject: draftsText.requestSubject(material.meeting.date),
    body: draftsText.request({
      day: material.meeting.date,
      answerBy: request.answerBy,
      numbers: request.numbers,
    }),
    attachments: [],
    writtenAt: file.writtenAt,
  });
}

/**
 * What a file of one person is called: a place in the list and a function of the shipped list. What is typed by hand may
 * hold a name and is left out.
 */
export function partnerFileName(kind: string, day: string, place: number, profession: string): string {
  const known = findListItem(professions, profession.trim().toLowerCase()) ?? labelled(profession);
  const words = (known?.label ?? draftsText.fileNames.partner)
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9 -]+/gu, '')
    .trim();
  return `${day} ${kind} ${String(place).padStart(2, '0')} ${words}`;
}

function labelled(profession: string) {
  const words = profession.trim().toLowerCase();
  return professions.find(({ label }) => label.toLowerCase() === words);
}

function addressOf(person: { readonly email: string }, withAddress: boolean): string | null {
  const address = person.email.trim();
  return withAddress && isMailAddress(address) ? address : null;
}
