import { learnedMinutes, type LearnedMinutes } from '../../../shared/model/learnedMinutes.ts';
import type { DiscussionKind } from '../../../shared/model/lists/meetingLists.ts';
import type { QueryContext } from '../context.ts';
import { meetingOf } from './agenda.ts';
import { statements } from './preparationStore.ts';

const millisecondsPerMinute = 60_000;

/**
 * How long discussions usually took at earlier meetings of the same type (feature P7). Only the clock of the meetings is
 * read: nothing of a case or a person. @throws CallFailure `notFound`
 */
export function learnedOf({ reader }: Pick<QueryContext, 'reader'>, meetingId: string): LearnedMinutes[] {
  const meeting = meetingOf(reader, meetingId);
  const rows = reader.all<{ kind: DiscussionKind; spent: number }>(statements.spent, {
    type: meeting.type,
    meetingId,
  });
  return [
    ...learnedMinutes(rows.map(({ kind, spent }) => ({ kind, minutes: spent / millisecondsPerMinute }))),
  ];
}
