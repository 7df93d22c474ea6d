import { isMailAddress } from '../../../../shared/text/emailDraftWriter.ts';
import type { Reader } from '../../reader.ts';
import { statements } from '../replyStore.ts';

/** Where answers to an invitation go; null when nobody with an address organises the meeting: then calendars cannot answer. */
export function organiserEmail(reader: Reader, meetingId: string): string | null {
  const email = reader.one<{ email: string }>(statements.organiserEmail, [meetingId])?.email.trim() ?? '';
  return isMailAddress(email) ? email : null;
}
