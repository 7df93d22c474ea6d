import * as z from 'zod';
import { date, id, instant, version } from '../fields.ts';
import { domain } from '../network.ts';

export const offset = z.int().min(0).default(0);
export const limit = z.int().min(1).max(200).default(60);
export const count = z.int().min(0);
/** Text that must be there and may be long. */
export const body = z.string().trim().min(1).max(20_000);
export const row = { id, version };
/** So many rows change in one command at most: what fits in one inverse step. */
export const mostAtOnce = 500;

export const actionStatus = z.enum(['open', 'inProgress', 'waiting', 'done', 'dropped', 'transferred']);
export const actionKind = z.enum(['care', 'school', 'prevention', 'administrative', 'penal', 'information']);
export const decisionStatus = z.enum(['concept', 'valid', 'superseded', 'expired', 'carriedOut']);
export const feedbackState = z.enum(['toDo', 'done', 'notAllowed']);
export const stanceKind = z.enum(['support', 'canLiveWith', 'reservation', 'objection']);
export const actionGroup = z.enum([
  'owner',
  'case',
  'late',
  'waiting',
  'open',
  'soon',
  'again',
  'concept',
  'done',
]);

/** A case as lists show it: number and alias or initials, never a full name. */
export const caseLabel = z.strictObject({ id, number: z.string(), alias: z.string() });
export const contactLabel = z.strictObject({
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
  /** Mentioned for the third time or more since a person last said what to do with it. */
  asksChoice: z.boolean(),
  case: caseLabel.nullable(),
  owner: contactLabel.nullable(),
  helpers: z.array(z.strictObject({ id, name: z.string() })),
  decision: z.strictObject({ id, body: z.string(), decidedOn: date.nullable() }).nullable(),
  question: z.string(),
});
