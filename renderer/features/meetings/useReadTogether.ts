import { useAnswer } from '../../client/hooks.ts';
import type { Meeting } from './meetingTypes.ts';

/**
 * What stands around the agenda is read before any of it is shown: a block that comes later would push away the line one is
 * pointing at. What could not be read says so in its own place.
 * @returns true from the moment that all of it is there
 */
export function useReadTogether(meeting: Pick<Meeting, 'id' | 'series'>): boolean {
  const meetingId = meeting.id;
  const reads = [
    useAnswer('meetings.backlog', { meetingId, search: '', limit: backlogShown }),
    useAnswer('meetings.proposals', meeting.series === null ? null : { meetingId }),
    useAnswer('meetings.learnedMinutes', { meetingId }),
    useAnswer('meetings.orderAdvice', { meetingId }),
    useAnswer('casefile.state', {}),
  ];
  const [, proposals] = reads;
  return reads.every(
    (read) =>
      read.data !== undefined || read.error !== null || (read === proposals && meeting.series === null),
  );
}

/** So many cases that could be on an agenda are shown beside it. */
export const backlogShown = 60;
