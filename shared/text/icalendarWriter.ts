import { meetingInvitationText } from './nl/meetingInvitation.ts';

/**
 * What may stand in a calendar file. There is no field for people at the table or for young persons, on purpose: a
 * calendar is read by colleagues, secretaries and phones.
 */
export type MeetingInvitation = Readonly<{
  /** Id of the meeting; the same meeting always gets the same UID, so that a new file replaces the old appointment. */
  meetingId: string;
  /** Goes up by one with every file that is sent for this meeting, from 0. */
  revision: number;
  state: 'planned' | 'cancelled';
  /** Moments in UTC milliseconds. */
  writtenAt: number;
  startsAt: number;
  endsAt: number;
  /** Name of the kind of meeting or series, never of a case. */
  meetingName: string;
  /** Empty when there is none. */
  location: string;
  caseNumbers: readonly string[];
  /** With an organiser calendars can answer; `null` makes a file that only fills the calendar. */
  organiserEmail: string | null;
  attendeeEmails: readonly string[];
}>;

/** Why an invitation was not written; nothing is left out silently. */
export type InvitationFault = 'caseNumberShape' | 'emailShape' | 'timesReversed' | 'timeInvalid';

/** Longest line in octets, without its line end (RFC 5545 §3.1). */
const maximumLineOctets = 75;

/** Digits with at most two codes of four capitals before them, such as `ZVH-2026-0012`: no written name has this shape. */
const caseNumberShape = /^(?:[A-Z&]{1,4}[-/. ])?(?:[A-Z&]{1,4}[-/. ]?)?\d{1,8}(?:[-/.]\d{1,8}){0,3}[A-Z]?$/;
const emailShape = /^[^\s@<>,;:"]+@[^\s@<>,;:".]+(?:\.[^\s@<>,;:".]+)+$/;

/** The European rule since 1996: summer time from the last Sunday of March to the last of October, at 01:00 UTC. */
const timeZoneLines = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'DTSTART:19970330T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const amsterdamParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/**
 * Writes the .ics file of one meeting (RFC 5545, RFC 5546): times in Europe/Amsterdam with their zone, case numbers and
 * no names, marked private. A moment in the hour that the clock runs twice in October is read as the first of the two.
 *
 * @returns the file as text with CRLF line ends, to be written as UTF-8 without byte order mark; or what is wrong
 */
export function writeMeetingInvitation(
  invitation: MeetingInvitation,
): { ok: true; text: string } | { ok: false; fault: InvitationFault } {
  return writeMeetingInvitations([invitation]);
}

/**
 * The same for several stretches of one meeting, each with its own `meetingId`: one file with an appointment for each. They
 * share the state and the organiser of the first.
 */
export function writeMeetingInvitations(
  invitations: readonly MeetingInvitation[],
): { ok: true; text: string } | { ok: false; fault: InvitationFault } {
  const fault = invitations.map(faultOf).find((found) => found !== null);
  if (fault !== undefined) return { ok: false, fault };
  const [first] = invitations;
  const method =
    first?.state === 'cancelled'
      ? 'CANCEL'
      : (first?.organiserEmail ?? null) === null
        ? 'PUBLISH'
        : 'REQUEST';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${meetingInvitationText.productName}//NL`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...timeZoneLines,
    ...invitations.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return { ok: true, text: lines.map((line) => `${foldLine(line)}\r\n`).join('') };
}

function eventLines(invitation: MeetingInvitation): readonly string[] {
  const { organiserEmail, attendeeEmails, caseNumbers, location, state } = invitation;
  const description = [
    ...(caseNumbers.length > 0 ? [meetingInvitationText.cases(caseNumbers)] : []),
    meetingInvitationText.noNames,
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(invitation.meetingId)}@casustafel.invalid`,
    `SEQUENCE:${Math.max(0, Math.trunc(invitation.revision))}`,
    `DTSTAMP:${utcStamp(invitation.writtenAt)}`,
    `DTSTART;TZID=Europe/Amsterdam:${amsterdamStamp(invitation.startsAt)}`,
    `DTEND;TZID=Europe/Amsterdam:${amsterdamStamp(invitation.endsAt)}`,
    `SUMMARY:${escapeText(invitation.meetingName)}`,
    ...(location === '' ? [] : [`LOCATION:${escapeText(location)}`]),
    `DESCRIPTION:${escapeText(description)}`,
    ...(organiserEmail === null ? [] : [`ORGANIZER:mailto:${organiserEmail}`]),
    ...(organiserEmail === null ? [] : attendeeEmails.map(attendeeLine)),
    `STATUS:${state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

function faultOf(invitation: MeetingInvitation): InvitationFault | null {
  const times = [invitation.writtenAt, invitation.startsAt, invitation.endsAt];
  // Four-digit years only: the format has no other.
  if (times.some((time) => !(time >= 0 && time < Date.UTC(9999, 0)))) return 'timeInvalid';
  if (invitation.endsAt < invitation.startsAt) return 'timesReversed';
  if (invitation.caseNumbers.some((number) => !caseNumberShape.test(number))) return 'caseNumberShape';
  const emails = [
    ...invitation.attendeeEmails,
    ...(invitation.organiserEmail === null ? [] : [invitation.organiserEmail]),
  ];
  return emails.every((email) => email.length <= 254 && emailShape.test(email)) ? null : 'emailShape';
}

function attendeeLine(email: string): string {
  return `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${email}`;
}

function utcStamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function amsterdamStamp(time: number): string {
  const parts = new Map(amsterdamParts.formatToParts(time).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = `${part('year').padStart(4, '0')}${part('month')}${part('day')}`;
  return `${day}T${part('hour')}${part('minute')}${part('second')}`;
}

/** RFC 5545 §3.3.11; other control characters have no place in the format. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Folds between characters, counting octets of UTF-8, so that no reader sees half a letter. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > maximumLineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
