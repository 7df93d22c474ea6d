import * as z from 'zod';
import { changed, date, id, optionalLine, text } from '../fields.ts';
import { command, query } from '../operation.ts';
import {
  actionStatus,
  body,
  caseLabel,
  contactLabel,
  count,
  decisionStatus,
  limit,
  offset,
  row,
  stanceKind,
} from './shapes.ts';

const textOf = z.strictObject({ id, body: z.string() });

const decisionRow = z.strictObject({
  ...row,
  body: z.string(),
  reason: z.string(),
  alternatives: z.string(),
  /** What would make the table decide otherwise. */
  changeWhen: z.string(),
  /** The day on which it was carried out or let go; null when it stands, or ended before this was kept. */
  endedOn: date.nullable(),
  /** Why it was let go. */
  endReason: z.string(),
  status: decisionStatus,
  /** What keeps it a concept. */
  missing: z.array(z.enum(['text', 'reason', 'implementer'])),
  type: z.string().nullable(),
  decidedOn: date.nullable(),
  reviewDate: date.nullable(),
  /** Valid, and past the day on which it would be looked at again. */
  isReviewLate: z.boolean(),
  implementer: contactLabel.nullable(),
  /** The implementer may not decide at the meeting where this was decided, and answers before or on this day (feature W6). */
  withoutMandate: z.strictObject({ askBackOn: date.nullable() }).nullable(),
  case: caseLabel.nullable(),
  meetingId: id.nullable(),
  /** The decision that this one replaced; its text stays readable. */
  replaced: textOf.nullable(),
  /** The decision that replaced this one. */
  replacedBy: textOf.nullable(),
  actionCount: count,
  openActionCount: count,
  /** Reservations and objections. */
  dissentCount: count,
});

/** The register of decisions (features A1 to A3). */
export const decisionOperationsContract = {
  /** Without `status` the register: everything but concepts. */
  'followup.decisions': query({
    input: z.strictObject({
      status: decisionStatus.optional(),
      caseId: id.optional(),
      implementerId: id.optional(),
      /** Past the day of looking again. */
      onlyReviewLate: z.boolean().optional(),
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
    entities: ['decision', 'stance', 'case', 'contact', 'organisation', 'action', 'mandate', 'discussion'],
  }),
  /** One decision with all that hangs on it: its chain, who stood how towards it, its actions and who hears of it. */
  'followup.decision': query({
    input: z.strictObject({ decisionId: id }),
    output: z.strictObject({
      decision: decisionRow,
      meeting: z.strictObject({ id, title: z.string(), date }).nullable(),
      question: z.string(),
      /** From the first decision to the one that counts now. */
      chain: z.array(
        z.strictObject({
          id,
          body: z.string(),
          reason: z.string(),
          status: decisionStatus,
          decidedOn: date.nullable(),
          implementer: z.string(),
        }),
      ),
      stances: z.array(
        z.strictObject({
          contactId: id,
          name: z.string(),
          organisation: z.string().nullable(),
          stance: stanceKind,
          reason: z.string(),
        }),
      ),
      actions: z.array(
        z.strictObject({
          id,
          body: z.string(),
          owner: z.string(),
          status: actionStatus,
          dueDate: date.nullable(),
          isLate: z.boolean(),
        }),
      ),
      feedback: z.array(
        z.strictObject({ id, to: z.string(), state: z.enum(['toDo', 'done', 'notAllowed']) }),
      ),
    }),
    entities: [
      'decision',
      'stance',
      'case',
      'contact',
      'organisation',
      'action',
      'feedback',
      'meeting',
      'mandate',
      'discussion',
    ],
  }),
  /** Only while it is a concept; a decision that counts is replaced. */
  'followup.updateDecision': command({
    input: z.strictObject({
      ...row,
      body: body.optional(),
      reason: text.optional(),
      alternatives: text.optional(),
      changeWhen: text.optional(),
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
      alternatives: text.optional(),
      changeWhen: text.optional(),
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
      changeWhen: text.optional(),
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
    input: z.strictObject({ ...row, reason: body }),
    output: changed,
    entities: ['decision'],
  }),
} as const;
