import * as z from 'zod';
import { changed, date, id, line, optionalLine, text } from '../fields.ts';
import { domain } from '../network.ts';
import { command, query } from '../operation.ts';
import { caseLabel, count, feedbackState, limit, offset, row } from './shapes.ts';

const feedbackRow = z.strictObject({
  ...row,
  case: caseLabel,
  to: z.string(),
  domain: domain.nullable(),
  organisation: z.string().nullable(),
  mayTell: z.string(),
  by: z.string().nullable(),
  beforeDate: date.nullable(),
  state: feedbackState,
  givenOn: date.nullable(),
  content: z.string(),
  reason: z.string(),
  /** The decision that it is about. */
  decision: z.strictObject({ id, body: z.string() }).nullable(),
  waitingSince: date.nullable(),
  /** Days that somebody waits; 0 when nobody does. */
  days: count,
  isLate: z.boolean(),
});

const promise = {
  toContactId: id.nullable(),
  /** Somebody who is in no address book: *moeder*, *de jongere*. */
  toWhom: optionalLine,
};

/** Who has to hear something, what may be told, by whom and before when (features A8, A9). */
export const feedbackOperationsContract = {
  'followup.feedback': query({
    input: z.strictObject({
      state: feedbackState,
      caseId: id.optional(),
      organisationId: id.optional(),
      /** Who tells it. */
      byContactId: id.optional(),
      offset,
      limit,
    }),
    output: z.strictObject({
      total: count,
      counts: z.strictObject({ toDo: count, done: count, notAllowed: count }),
      rows: z.array(feedbackRow),
    }),
    entities: ['feedback', 'case', 'contact', 'organisation', 'decision'],
  }),
  /** Everyone who may expect word about a case: nobody is forgotten. Proposals; a person decides. */
  'followup.feedbackExpected': query({
    input: z.strictObject({ caseId: id, decisionId: id.nullable(), discussionId: id.optional() }),
    output: z.array(
      z.strictObject({
        /** Why this person: brought it in, contributed, or it is about them. */
        why: z.enum(['introducer', 'informant', 'youngPerson', 'parent']),
        contactId: id.nullable(),
        name: z.string(),
        organisation: z.string().nullable(),
        /** Already on the list for this decision or discussion (or for the case, without one), or told that it may not. */
        isListed: z.boolean(),
        /** Sat at the table of the discussion, so heard it there. */
        wasThere: z.boolean(),
      }),
    ),
    entities: [
      'feedback',
      'case',
      'casePerson',
      'person',
      'contact',
      'contribution',
      'statement',
      'decision',
      'seat',
    ],
    auditedBy: 'caseId',
  }),
  'followup.addFeedback': command({
    input: z.strictObject({
      caseId: id,
      discussionId: id.nullable().optional(),
      decisionId: id.nullable().optional(),
      ...promise,
      mayTell: text,
      byContactId: id.nullable(),
      beforeDate: date.nullable(),
    }),
    output: changed,
    entities: ['feedback'],
  }),
  /** The same promise to several people, in one step; or, with a reason, that these people are not told. */
  'followup.addFeedbackFor': command({
    input: z.strictObject({
      caseId: id,
      decisionId: id.nullable(),
      discussionId: id.optional(),
      to: z.array(z.strictObject(promise)).min(1).max(60),
      mayTell: text,
      byContactId: id.nullable(),
      beforeDate: date.nullable(),
      notAllowedReason: line.optional(),
    }),
    output: z.strictObject({ added: count }),
    entities: ['feedback'],
  }),
  'followup.giveFeedback': command({
    input: z.strictObject({ ...row, givenOn: date, content: line }),
    output: changed,
    entities: ['feedback'],
  }),
  'followup.notAllowed': command({
    input: z.strictObject({ ...row, reason: line }),
    output: changed,
    entities: ['feedback'],
  }),
} as const;
