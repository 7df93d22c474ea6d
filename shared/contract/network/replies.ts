import * as z from 'zod';
import { repliesText } from '../../text/nl/replies.ts';
import { date, fileHandle, id, instant } from '../fields.ts';
import { command, query, task } from '../operation.ts';

const codesOf = <Words extends Readonly<Record<string, unknown>>>(words: Words) =>
  z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]);

const answer = codesOf(repliesText.answers);
const index = z.int().min(0).max(199);
const person = z.strictObject({ id, name: z.string(), organisation: z.string() });

/** Answers to an invitation, back from the calendar of a partner as a file. */
export const repliesContract = {
  /** Reads a file; what was read stays in memory of the session until kept or locked. Changes nothing. */
  'network.readReplies': task({
    input: z.strictObject({ handle: fileHandle, meetingId: id }),
    output: z.strictObject({
      readId: id,
      fileName: z.string(),
      failure: codesOf(repliesText.failures).nullable(),
      replies: z.array(
        z.strictObject({
          index,
          line: z.int().min(1),
          answer,
          name: z.string(),
          address: z.string(),
          comment: z.string(),
          /** When it was answered; null when the file does not say. */
          answeredAt: instant.nullable(),
          /** `known`: invitation and address agree. Everything else is chosen by hand. */
          match: z.enum(['known', 'unknownUid', 'unknownAddress', 'otherAddress', 'otherMeeting']),
          /** Whose answer it is; for `otherAddress` for whom the invitation was. */
          contact: person.nullable(),
          otherMeeting: z.strictObject({ title: z.string(), date }).nullable(),
          /** Beside an answer of the same person that was kept before. */
          state: z.enum(['new', 'newer', 'older', 'same']),
          kept: answer.nullable(),
        }),
      ),
      skipped: z.array(z.strictObject({ line: z.int().min(1), reason: codesOf(repliesText.skipReasons) })),
      /** Everybody whose answer it can be. */
      invited: z.array(person),
    }),
    entities: [],
  }),
  /** Keeps the chosen answers, all or none, and with each what is known about coming to this meeting. One step for undo. */
  'network.keepReplies': command({
    input: z.strictObject({
      readId: id,
      choices: z.array(z.strictObject({ index, contactId: id, byHand: z.boolean() })).max(200),
    }),
    output: z.strictObject({ kept: z.array(z.strictObject({ name: z.string(), answer })) }),
    entities: ['calendarReply', 'participant', 'seat'],
  }),
  'network.replies': query({
    input: z.strictObject({ meetingId: id }),
    output: z.array(
      z.strictObject({
        contactId: id,
        name: z.string(),
        answer,
        comment: z.string(),
        byHand: z.boolean(),
        receivedOn: date,
      }),
    ),
    entities: ['calendarReply', 'contact', 'meeting'],
  }),
} as const;
