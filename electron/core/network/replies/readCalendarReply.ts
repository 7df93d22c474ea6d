import { readProperties, type CardProperty } from '../import/cardLines.ts';
import { decodeText } from '../import/decodeText.ts';

export type ReplyAnswer = 'accepted' | 'declined' | 'tentative';
export type ReplyFailure =
  | 'empty'
  | 'tooLarge'
  | 'notCalendar'
  | 'notReply'
  | 'otherTime'
  | 'noAnswer'
  | 'outlookMessage'
  | 'packedByOutlook'
  | 'plainMail';
export type ReplySkipReason = 'notClosed' | 'noAttendee' | 'noAnswer' | 'tooMany';

/** One answer of one person, as the file says it. */
export interface CalendarReply {
  readonly line: number;
  readonly uid: string;
  /** In lower case; empty when the file names no address. */
  readonly address: string;
  readonly name: string;
  readonly answer: ReplyAnswer;
  /** Which edition of the invitation is answered; 0 when the file does not say. */
  readonly sequence: number;
  /** When it was answered, UTC milliseconds; 0 when the file does not say. */
  readonly stamp: number;
  readonly comment: string;
}

/** With `failure` nothing was read; else every appointment is in `replies` or in `skipped`. */
export interface CalendarReplyFile {
  readonly failure: ReplyFailure | null;
  readonly replies: readonly CalendarReply[];
  readonly skipped: readonly { readonly line: number; readonly reason: ReplySkipReason }[];
}

/** Largest file that is read, in bytes. */
export const largestReply = 1_000_000;
const mostReplies = 200;
const longestText = 500;

/**
 * Reads what a calendar program sends back (RFC 5546 §3.2.3, METHOD:REPLY): Outlook and Exchange, Google, Apple. Never throws.
 * Folding, the old `MAILTO:` in capitals and a missing SEQUENCE are taken as they come; a guess is never made.
 * @param mailMethod what the mail around it says about its method; counts where the calendar itself says nothing
 */
export function readCalendarReply(bytes: Uint8Array, mailMethod = ''): CalendarReplyFile {
  if (bytes.length > largestReply) return failed('tooLarge');
  const { text } = decodeText(bytes);
  if (text.trim() === '') return failed('empty');
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
  const { properties } = readProperties({ line: 1, lines, closed: true });
  if (!properties.some((property) => isMark(property, 'BEGIN', 'VCALENDAR'))) return failed('notCalendar');
  const method =
    properties
      .find(({ name }) => name === 'METHOD')
      ?.value.trim()
      .toUpperCase() ?? mailMethod;
  // RFC 5546 §3.2.7: an attendee asks for another time.
  if (method === 'COUNTER') return failed('otherTime');
  if (method !== 'REPLY') return failed('notReply');
  const replies: CalendarReply[] = [];
  const skipped: { line: number; reason: ReplySkipReason }[] = [];
  for (const event of eventsOf(properties)) {
    if (replies.length >= mostReplies) {
      skipped.push({ line: event.line, reason: 'tooMany' });
      break;
    }
    const read = event.closed ? answersOf(event) : 'notClosed';
    if (typeof read === 'string') skipped.push({ line: event.line, reason: read });
    else replies.push(...read);
  }
  if (replies.length === 0 && skipped.length === 0) return failed('noAnswer');
  return { failure: null, replies, skipped };
}

function failed(failure: ReplyFailure): CalendarReplyFile {
  return { failure, replies: [], skipped: [] };
}

interface EventText {
  readonly line: number;
  readonly properties: CardProperty[];
  closed: boolean;
}

/** The appointments with their own properties; those of an alarm inside are left out. */
function eventsOf(properties: readonly CardProperty[]): readonly EventText[] {
  const events: EventText[] = [];
  let open: EventText | null = null;
  let inside = 0;
  for (const property of properties) {
    if (isMark(property, 'BEGIN', 'VEVENT')) {
      open = { line: property.line, properties: [], closed: false };
      inside = 0;
      events.push(open);
    } else if (open === null) continue;
    else if (isMark(property, 'END', 'VEVENT')) {
      open.closed = true;
      open = null;
    } else if (property.name === 'BEGIN') inside += 1;
    else if (property.name === 'END') {
      // The end of the calendar before that of the appointment: it was cut off.
      if (inside === 0) open = null;
      else inside -= 1;
    } else if (inside === 0) open.properties.push(property);
  }
  return events;
}

function isMark({ name, value }: CardProperty, mark: 'BEGIN' | 'END', what: string): boolean {
  return name === mark && value.trim().toUpperCase() === what;
}

const answerOf: Readonly<Record<string, ReplyAnswer>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

function answersOf({ line, properties }: EventText): CalendarReply[] | ReplySkipReason {
  const value = (name: string): string => properties.find((property) => property.name === name)?.value ?? '';
  const attendees = properties.filter(({ name }) => name === 'ATTENDEE');
  if (attendees.length === 0) return 'noAttendee';
  const sequence = /^\d{1,9}$/u.exec(value('SEQUENCE').trim());
  // Some programs send everybody along who was asked; who did not answer says nothing here.
  const replies = attendees.flatMap((attendee): CalendarReply[] => {
    const answer = answerOf[parameter(attendee, 'PARTSTAT').toUpperCase()];
    if (answer === undefined) return [];
    return [
      {
        line,
        uid: value('UID').trim().slice(0, longestText),
        address: addressOf(attendee),
        name: parameter(attendee, 'CN').slice(0, longestText),
        answer,
        sequence: sequence === null ? 0 : Number(sequence[0]),
        stamp: instantOf(value('DTSTAMP')),
        comment: plainText(value('COMMENT')).trim().slice(0, longestText),
      },
    ];
  });
  return replies.length === 0 ? 'noAnswer' : replies;
}

function parameter(property: CardProperty, name: string): string {
  return property.parameters.find((each) => each.name === name)?.value ?? '';
}

/** From `mailto:`; programs that put something else there give the address as a parameter. */
function addressOf(attendee: CardProperty): string {
  const mailto = /^mailto:(.*)$/iu.exec(attendee.value.trim())?.[1]?.split('?')[0];
  const written = mailto === undefined ? parameter(attendee, 'EMAIL') : decoded(mailto);
  return /^[^\s@]+@[^\s@]+$/u.test(written.trim()) ? written.trim().toLowerCase().slice(0, longestText) : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A moment such as `20261122T080000Z`; without zone it is read as UTC, as the standard asks. 0 for anything else. */
function instantOf(text: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/u.exec(text.trim());
  if (parts === null) return 0;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return 0;
  return Math.max(0, Date.UTC(year, month - 1, day, hour, minute, second));
}

/** RFC 5545 §3.3.11. */
function plainText(text: string): string {
  return text.replace(/\\([nN;,\\])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
