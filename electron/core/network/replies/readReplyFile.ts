import { decodeText } from '../import/decodeText.ts';
import { readMailParts } from './mailParts.ts';
import {
  readCalendarReply,
  type CalendarReply,
  type CalendarReplyFile,
  type ReplyFailure,
} from './readCalendarReply.ts';

/** Largest mail that is read, in bytes: pictures of a signature come along. */
export const largestMail = 10_000_000;

/** First bytes of a message as Outlook keeps it (MS-CFB §2.2). */
const outlookStart = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads an answer as people drag it in: the calendar file itself, or the mail it came in (.eml). Never throws.
 * Programs send the same answer along in two parts of one mail; it counts once.
 */
export function readReplyFile(bytes: Uint8Array): CalendarReplyFile {
  if (outlookStart.every((byte, index) => bytes[index] === byte)) return failed('outlookMessage');
  if (bytes.length > largestMail) return failed('tooLarge');
  // A calendar in a mail may look like one to who reads no mail: its transport encoding comes off first.
  const isCalendar = /^\s*BEGIN\s*:\s*VCALENDAR/iu.test(decodeText(bytes.subarray(0, 400)).text);
  const mail = isCalendar ? null : readMailParts(bytes);
  if (mail === null) return readCalendarReply(bytes);
  const files = mail.calendars.map((part) => readCalendarReply(part.bytes, part.method));
  const replies = new Map<string, CalendarReply>();
  for (const reply of files.flatMap((file) => file.replies)) {
    const { uid, address, answer, sequence, stamp } = reply;
    const key = JSON.stringify([uid, address, answer, sequence, stamp]);
    if (!replies.has(key)) replies.set(key, reply);
  }
  if (replies.size > 0) {
    const skipped = new Map(
      files.flatMap((file) => file.skipped).map((skip) => [`${skip.line} ${skip.reason}`, skip]),
    );
    return { failure: null, replies: [...replies.values()], skipped: [...skipped.values()] };
  }
  const failure = files.find((file) => file.failure !== null)?.failure;
  if (failure !== undefined && failure !== null) return failed(failure);
  const [only] = files;
  if (only !== undefined) return only;
  return failed(mail.isPackedByOutlook ? 'packedByOutlook' : 'plainMail');
}

function failed(failure: ReplyFailure): CalendarReplyFile {
  return { failure, replies: [], skipped: [] };
}
