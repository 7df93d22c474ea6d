import { addDays } from '../../../shared/dates/isoDay.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { agendaOf, contributionsOf, discussionOf, meetingOf, seatsOf } from './agenda.ts';
import { contributionDeadline, isDue } from './contributionDeadline.ts';
import { statements } from './preparationStore.ts';

/** Every contribution of the meeting, and who sits at a case without being asked (feature P13). */
export function contributionListOf(
  context: Pick<QueryContext, 'reader' | 'now' | 'today'>,
  meetingId: string,
) {
  const { reader, now, today } = context;
  const meeting = meetingOf(reader, meetingId);
  const rows = agendaOf(reader, meetingId, now).flatMap((item) => {
    if (item.discussionId === null) return [];
    const discussion = discussionOf(reader, item.discussionId);
    const contributions = contributionsOf(reader, discussion.id);
    const place = {
      discussionId: discussion.id,
      itemId: item.id,
      caseId: discussion.caseId,
      caseNumber: discussion.caseNumber,
      alias: discussion.alias,
    };
    const asked = contributions.map((row) => ({ ...place, ...row }));
    const known = new Set(contributions.map(({ contact }) => contact.id));
    const notAsked = seatsOf(reader, discussion.id)
      .filter(({ contact }) => !known.has(contact.id))
      .map(({ contact }) => ({
        ...place,
        contact,
        id: null,
        version: null,
        state: null,
        askedOn: null,
        receivedOn: null,
        answerBy: null,
        knownSince: '',
        shareability: null,
        body: '',
      }));
    return [...asked, ...notAsked];
  });
  const answerBy = contributionDeadline(context, meeting);
  const isOpen = rows.some(({ state }) => state === 'asked' || state === 'promised');
  return {
    answerBy,
    isDue: isOpen && ['draft', 'planned', 'invited'].includes(meeting.status) && isDue(answerBy, today),
    rows,
  };
}

/** Asks everybody who sits at a case of this meeting and was not asked yet. @returns how many were asked */
export function askAll(
  { reader, write, now, today }: CommandContext,
  meetingId: string,
  answerBy: string | null,
): number {
  meetingOf(reader, meetingId);
  const fresh = contributionListOf({ reader, now, today }, meetingId).rows.filter(({ id }) => id === null);
  for (const { discussionId, contact } of fresh) {
    write.insert('contribution', {
      discussion_id: discussionId,
      contact_id: contact.id,
      state: 'asked',
      asked_on: today,
      answer_by: answerBy,
    });
  }
  return fresh.length;
}

/** How far before its meeting a cut-off can be, with the day before it. */
const daysAhead = 61;
const mostMeetings = 5;

/** Meetings whose cut-off is tomorrow, today or over while partners still have to answer. */
export function openRequests(context: Pick<QueryContext, 'reader' | 'now' | 'today'>) {
  const { reader, today } = context;
  return reader
    .all<{ meetingId: string; seriesId: string | null; title: string; date: string; open: number }>(
      statements.waiting,
      {
        today,
        until: addDays(today, daysAhead),
      },
    )
    .map(({ seriesId, ...row }) => ({
      ...row,
      answerBy: contributionDeadline(context, { seriesId, date: row.date }),
    }))
    .filter(({ answerBy }) => isDue(answerBy, today))
    .slice(0, mostMeetings);
}
