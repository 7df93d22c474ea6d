import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { typeOfMeeting } from './meetingTypes.ts';
import type { MeetingRow } from './rows.ts';
import { statements } from './seriesStore.ts';

/**
 * A table without personal data (a casuïstiekdag, a meeting of partners) takes cases without any person only.
 * @throws CallFailure `validation`
 */
export function requireFitsTable(
  reader: Reader,
  meeting: Pick<MeetingRow, 'id' | 'type'>,
  subject: { readonly id: string; readonly type: string },
): void {
  if (typeOfMeeting(reader, meeting)?.personalData !== false) return;
  const hasPerson = reader.one(statements.anyPerson, [subject.id]) !== undefined;
  if (subject.type !== 'anonymous' || hasPerson) {
    throw new CallFailure('validation', meetingsText.refused.anonymousTable);
  }
}

/**
 * For the room of cases: a case that stands on such a table stays anonymous, also after the meeting and while the meeting can
 * still be undeleted.
 * @throws CallFailure `validation`
 */
export function requireStaysAnonymous(reader: Reader, caseId: string): void {
  const tables = reader.all<{ id: string; type: string; date: string }>(statements.meetingsOfCase, [caseId]);
  const anonymous = tables.find((meeting) => typeOfMeeting(reader, meeting)?.personalData === false);
  if (anonymous !== undefined) {
    throw new CallFailure('validation', meetingsText.refused.staysAnonymous(anonymous.date), [
      { field: 'type', message: 'anonymousTable' },
    ]);
  }
}
