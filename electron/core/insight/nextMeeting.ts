import { daysBetween } from '../../../shared/dates/isoDay.ts';
import { agendaOf, contributionsOf, discussionOf, seatsOf } from '../meetings/agenda.ts';
import { caseReadiness } from '../meetings/caseReadiness.ts';
import type { QueryContext } from '../context.ts';
import { statements } from './store.ts';

interface NextMeetingRow {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly place: string;
  readonly status: 'draft' | 'planned' | 'invited' | 'inProgress';
}

/** Each line of the light that is not in order yet is said; the heaviest first, two at most. */
const mostWords = 2;

/** The meeting that runs, else the first one from today on, with the preparation light of each case; null when there is none. */
export function nextMeeting({ reader, now, today }: QueryContext) {
  const meeting = reader.one<NextMeetingRow>(statements.nextMeeting, [today]);
  if (meeting === undefined) return null;
  const cases = agendaOf(reader, meeting.id, now).flatMap((item) => {
    if (item.discussionId === null) return [];
    const discussion = discussionOf(reader, item.discussionId);
    const seats = seatsOf(reader, discussion.id);
    const light = caseReadiness(reader, discussion, seats, contributionsOf(reader, discussion.id));
    const open = [
      ...light.lines.filter((line) => line.state === 'stop'),
      ...light.lines.filter((line) => line.state === 'watch'),
    ];
    return [
      {
        discussionId: discussion.id,
        case: { id: discussion.caseId, number: discussion.caseNumber, alias: discussion.alias },
        kind: discussion.kind,
        state: light.state,
        words: light.state === 'good' ? [] : open.slice(0, mostWords).map((line) => line.words),
        seatCount: seats.length,
      },
    ];
  });
  return {
    ...meeting,
    days: Math.max(0, daysBetween(today, meeting.date)),
    cases,
    notReady: cases.filter(({ state }) => state !== 'good').length,
  };
}
