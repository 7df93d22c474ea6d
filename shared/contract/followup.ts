import * as z from 'zod';
import { changed, date, id, instant, line, optionalLine, text, version } from './fields.ts';
import { domain } from './network.ts';
import { command, query } from './operation.ts';

const offset = z.int().min(0).default(0);
const limit = z.int().min(1).max(200).default(60);
const count = z.int().min(0);
const body = z.string().trim().min(1).max(20_000);
const row = { id, version };

export const actionStatus = z.enum(['open', 'inProgress', 'waiting', 'done', 'dropped', 'transferred']);
export const actionKind = z.enum(['care', 'school', 'prevention', 'administrative', 'penal', 'information']);
export const decisionStatus = z.enum(['concept', 'valid', 'superseded', 'expired', 'carriedOut']);
export const feedbackState = z.enum(['toDo', 'done', 'notAllowed']);

/** A case as lists show it: number and alias or initials, never a full name. */
export const caseLabel = z.strictObject({ id, number: z.string(), alias: z.string() });
const contactLabel = z.strictObject({
  id,
  name: z.string(),
  domain,
  organisation: z.string().nullable(),
});

export const actionRow = z.strictObject({
  ...row,
  body: z.string(),
  status: actionStatus,
  /** Derived on the day of asking: `concept` lacks an owner or a date. */
  urgency: z.enum(['concept', 'late', 'dueSoon', 'none']),
  /** Whole days past the date; 0 when not late. */
  lateDays: count,
  dueDate: date.nullable(),
  waitingFor: z.string(),
  waitingSince: instant.nullable(),
  statusReason: z.string(),
  doneOn: date.nullable(),
  kind: actionKind.nullable(),
  mentionCount: count,
  case: caseLabel.nullable(),
  owner: contactLabel.nullable(),
  decision: z.strictObject({ id, body: z.string(), decidedOn: date.nullable() }).nullable(),
  question: z.string(),
});

const decisionRow = z.strictObject({
  ...row,
  body: z.string(),
  reason: z.string(),
  alternatives: z.string(),
  status: decisionStatus,
  /** What keeps it a concept. */
  missing: z.array(z.enum(['text', 'reason', 'implementer'])),
  type: z.string().nullable(),
  decidedOn: date.nullable(),
  reviewDate: date.nullable(),
  implementer: contactLabel.nullable(),
  case: caseLabel.nullable(),
  meetingId: id.nullable(),
  /** The decision that this one replaced; its text stays readable. */
  replaced: z.strictObject({ id, body: z.string() }).nullable(),
  /** The decision that replaced this one. */
  replacedBy: z.strictObject({ id, body: z.string() }).nullable(),
  actionCount: count,
});

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
  waitingSince: date.nullable(),
  /** Days that somebody waits; 0 when nobody does. */
  days: count,
  isLate: z.boolean(),
});

const actionFields = {
  body,
  ownerId: id.nullable(),
  dueDate: date.nullable(),
  kind: actionKind.nullable(),
};

/** Decisions, actions and feedback after the table: registers, and every change a person makes to them. */
export const followupContract = {
  'followup.actions': query({
    input: z.strictObject({
      group: z.enum(['owner', 'case', 'late', 'waiting', 'open', 'done']),
      text: optionalLine.optional(),
      ownerId: id.optional(),
      caseId: id.optional(),
      organisationId: id.optional(),
      offset,
      limit,
    }),
    output: z.strictObject({ total: count, rows: z.array(actionRow) }),
    entities: [
      'action',
      'actionMention',
      'actionEvent',
      'case',
      'contact',
      'organisation',
      'decision',
      'discussion',
    ],
  }),
  /** Over the whole file. Of its own, so that a page of actions need not wait for it. */
  'followup.actionCounts': query({
    input: z.strictObject({}),
    output: z.strictObject({ open: count, late: count, waiting: count, done: count }),
    entities: ['action'],
  }),
  'followup.actionHistory': query({
    input: z.strictObject({ actionId: id }),
    output: z.array(
      z.strictObject({
        at: instant,
        fromStatus: actionStatus.nullable(),
        toStatus: actionStatus.nullable(),
        fromOwner: z.string().nullable(),
        toOwner: z.string().nullable(),
        note: z.string(),
      }),
    ),
    entities: ['actionEvent', 'contact'],
  }),
  /** People who can be given an action, found by a few letters. */
  'followup.people': query({
    input: z.strictObject({ text: optionalLine.default(''), includeId: id.nullable().optional() }),
    output: z.array(contactLabel),
    entities: ['contact', 'organisation'],
  }),
  /** Cases that an action or feedback can belong to, found by number or alias. */
  'followup.casesToChoose': query({
    input: z.strictObject({ text: optionalLine.default('') }),
    output: z.array(caseLabel),
    entities: ['case'],
  }),
  'followup.createAction': command({
    input: z.strictObject({
      ...actionFields,
      caseId: id.nullable(),
      discussionId: id.nullable().optional(),
      decisionId: id.nullable().optional(),
    }),
    output: changed,
    entities: ['action', 'actionMention', 'actionEvent'],
  }),
  'followup.updateAction': command({
    input: z.strictObject({
      ...row,
      ...z.strictObject(actionFields).partial().shape,
      waitingFor: optionalLine.optional(),
    }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),
  /** Only what a person typed: done with its date, dropped and handed over outside the table with a reason. */
  'followup.setActionStatus': command({
    input: z.strictObject({
      ...row,
      status: actionStatus,
      reason: optionalLine.optional(),
      waitingFor: optionalLine.optional(),
      /** Left out: today. */
      doneOn: date.optional(),
    }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),
  /** The same action goes on with another owner; both names stay in its history. */
  'followup.transferAction': command({
    input: z.strictObject({ ...row, toOwnerId: id, note: optionalLine }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),

  /** Without `status` the register: everything but concepts. */
  'followup.decisions': query({
    input: z.strictObject({
      status: decisionStatus.optional(),
      caseId: id.optional(),
      text: optionalLine.optional(),
      offset,
      limit,
    }),
    output: z.strictObject({
      total: count,
      counts: z.strictObject({
        concept: count,
        valid: count,
        superseded: count,
        expired: count,
        carriedOut: count,
      }),
      rows: z.array(decisionRow),
    }),
    entities: ['decision', 'case', 'contact', 'organisation', 'action'],
  }),
  /** Only while it is a concept; a decision that counts is replaced. */
  'followup.updateDecision': command({
    input: z.strictObject({
      ...row,
      body: body.optional(),
      reason: text.optional(),
      alternatives: text.optional(),
      implementerId: id.nullable().optional(),
      reviewDate: date.nullable().optional(),
    }),
    output: changed,
    entities: ['decision'],
  }),
  'followup.completeDecision': command({
    input: z.strictObject({
      ...row,
      reason: body,
      implementerId: id,
      reviewDate: date.nullable().optional(),
    }),
    output: changed,
    entities: ['decision'],
  }),
  /** A new decision that replaces the old one; `reason` says why. */
  'followup.replaceDecision': command({
    input: z.strictObject({
      ...row,
      body,
      reason: body,
      implementerId: id,
      alternatives: text.optional(),
      reviewDate: date.nullable().optional(),
    }),
    output: changed,
    entities: ['decision'],
  }),
  'followup.carriedOut': command({
    input: z.strictObject(row),
    output: changed,
    entities: ['decision'],
  }),
  'followup.expireDecision': command({
    input: z.strictObject(row),
    output: changed,
    entities: ['decision'],
  }),

  'followup.feedback': query({
    input: z.strictObject({
      state: feedbackState,
      caseId: id.optional(),
      organisationId: id.optional(),
      offset,
      limit,
    }),
    output: z.strictObject({
      total: count,
      counts: z.strictObject({ toDo: count, done: count, notAllowed: count }),
      rows: z.array(feedbackRow),
    }),
    entities: ['feedback', 'case', 'contact', 'organisation'],
  }),
  'followup.addFeedback': command({
    input: z.strictObject({
      caseId: id,
      discussionId: id.nullable().optional(),
      decisionId: id.nullable().optional(),
      toContactId: id.nullable(),
      /** Somebody who is in no address book: *moeder*, *de jongere*. */
      toWhom: optionalLine,
      mayTell: text,
      byContactId: id.nullable(),
      beforeDate: date.nullable(),
    }),
    output: changed,
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
