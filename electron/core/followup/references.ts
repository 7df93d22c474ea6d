import { followupText } from '../../../shared/text/nl/followup.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

/** @throws CallFailure `notFound` when an id is given that nobody has. */
export function requireContact(reader: Reader, contactId: string | null | undefined): void {
  if (contactId === null || contactId === undefined) return;
  if (reader.one(statements.contactExists, [contactId]) === undefined) {
    throw new CallFailure('notFound', followupText.refused.noContact);
  }
}

/** @throws CallFailure `notFound` */
export function requireCase(reader: Reader, caseId: string | null | undefined): void {
  if (caseId === null || caseId === undefined) return;
  if (reader.one(statements.caseExists, [caseId]) === undefined) {
    throw new CallFailure('notFound', followupText.refused.noCase);
  }
}

/** @returns the meeting and case of a discussion; null for no discussion. @throws CallFailure `notFound` */
export function placeOf(
  reader: Reader,
  discussionId: string | null | undefined,
): { readonly meetingId: string; readonly caseId: string } | null {
  if (discussionId === null || discussionId === undefined) return null;
  const place = reader.one<{ meetingId: string; caseId: string }>(statements.discussion, [discussionId]);
  if (place === undefined) throw new CallFailure('notFound', followupText.refused.noDiscussion);
  return place;
}

/** @throws CallFailure `notFound` */
export function requireDecision(reader: Reader, decisionId: string | null | undefined): void {
  if (decisionId === null || decisionId === undefined) return;
  if (reader.one(statements.decisionExists, [decisionId]) === undefined) {
    throw new CallFailure('notFound', followupText.refused.noDecision);
  }
}
