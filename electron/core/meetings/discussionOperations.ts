import { requireSeatable } from '../network/seatable.ts';
import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import type { Handlers } from '../context.ts';
import { contributionsOf, discussionOf, itemOf, meetingOf, requireContact } from './agenda.ts';
import { contributionDeadline } from './contributionDeadline.ts';
import { typeOfMeeting } from './meetingTypes.ts';
import { minutesFor } from './templates.ts';

type DiscussionOperations = Pick<
  typeof meetingsContract,
  | 'meetings.updateDiscussion'
  | 'meetings.askContributions'
  | 'meetings.keepContribution'
  | 'meetings.removeContribution'
>;

/** What a case needs before it is discussed: kind, question, method, and what partners bring. */
export const discussionOperations: Handlers<DiscussionOperations> = {
  'meetings.updateDiscussion': (input, { reader, write }) => {
    const discussion = discussionOf(reader, input.id);
    if (input.kind !== undefined && input.kind !== discussion.kind) {
      const type = typeOfMeeting(reader, { id: discussion.meetingId, type: discussion.meetingType });
      const item = itemOf(reader, discussion.itemId);
      // Minutes that were still the proposal follow the kind; minutes that a person typed stay.
      if (item.plannedMinutes === minutesFor(type, discussion.kind).planned) {
        write.update('agenda_item', item.id, { planned_minutes: minutesFor(type, input.kind).planned });
      }
    }
    return write.update(
      'discussion',
      input.id,
      {
        ...(input.kind === undefined ? {} : { kind: input.kind }),
        ...(input.method === undefined ? {} : { method: input.method }),
        ...(input.question === undefined ? {} : { question: input.question }),
        ...(input.discussAnywayReason === undefined
          ? {}
          : { discuss_anyway_reason: input.discussAnywayReason }),
      },
      input.version,
    );
  },

  'meetings.askContributions': (input, { reader, write, now, today }) => {
    const { meetingId } = discussionOf(reader, input.discussionId);
    const answerBy = contributionDeadline({ reader, now }, meetingOf(reader, meetingId));
    const known = new Set(contributionsOf(reader, input.discussionId).map((row) => row.contact.id));
    const fresh = [...new Set(input.contactIds)].filter((contactId) => !known.has(contactId));
    for (const contactId of fresh) {
      requireContact(reader, contactId);
      requireSeatable(reader, contactId);
      write.insert('contribution', {
        discussion_id: input.discussionId,
        contact_id: contactId,
        state: 'asked',
        asked_on: today,
        answer_by: answerBy,
      });
    }
    return { asked: fresh.length };
  },

  'meetings.keepContribution': (input, { reader, write, today }) => {
    discussionOf(reader, input.discussionId);
    const known = contributionsOf(reader, input.discussionId).find(
      (row) => row.contact.id === input.contactId,
    );
    const isIn = input.state === 'received' || input.state === 'nothingToAdd';
    const values = {
      state: input.state,
      body: input.body,
      received_on: isIn ? (known?.receivedOn ?? today) : null,
      ...(input.knownSince === undefined ? {} : { known_since: input.knownSince }),
      ...(input.shareability === undefined ? {} : { shareability: input.shareability }),
      ...(input.answerBy === undefined ? {} : { answer_by: input.answerBy }),
    };
    if (known === undefined) {
      requireContact(reader, input.contactId);
      requireSeatable(reader, input.contactId);
      return write.insert('contribution', {
        discussion_id: input.discussionId,
        contact_id: input.contactId,
        asked_on: today,
        ...values,
      });
    }
    // Somebody else wrote first: without the version that was seen, their words would be lost.
    return write.update('contribution', known.id, values, input.version ?? 0);
  },

  'meetings.removeContribution': (input, { write }) => {
    write.remove('contribution', input.id);
    return { id: input.id };
  },
};
