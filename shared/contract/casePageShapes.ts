import * as z from 'zod';
import {
  basisState,
  caseStatus,
  caseType,
  consentRule,
  consentState,
  contactReference,
  legalBasisId,
  organisationReference,
} from './caseFields.ts';
import { date, id, instant, version } from './fields.ts';
import { domain } from './network.ts';

/** What the list and the page of a case show: answers only. */

export const caseRow = z.strictObject({
  id,
  version,
  number: z.string(),
  /** Alias, else the initials of the first person; never a name. */
  alias: z.string(),
  type: caseType,
  status: caseStatus,
  theme: z.string(),
  urgent: z.boolean(),
  nextDiscussionOn: date.nullable(),
  reviewDate: date.nullable(),
  openActions: z.int().min(0),
  basis: legalBasisId,
  basisState,
  changedAt: instant,
});

export const caseHeader = z.strictObject({
  id,
  version,
  number: z.string(),
  alias: z.string(),
  type: caseType,
  status: caseStatus,
  theme: z.string(),
  question: z.string(),
  reason: z.string(),
  whyNow: z.string(),
  urgent: z.boolean(),
  introducer: contactReference.nullable(),
  responsibleOrganisation: organisationReference.nullable(),
  processCoordinator: contactReference.nullable(),
  caseCoordinator: contactReference.nullable(),
  leadHolder: contactReference.nullable(),
  consentRule,
  submittedOn: date.nullable(),
  reviewDate: date.nullable(),
  retentionEnd: date.nullable(),
  closedOn: date.nullable(),
  nextDiscussionOn: date.nullable(),
  safetyAgreements: z.string(),
  changedAt: instant,
});

export const actionLine = z.strictObject({
  id,
  body: z.string(),
  owner: z.string(),
  domain: domain.nullable(),
  dueDate: date.nullable(),
  status: z.enum(['open', 'inProgress', 'waiting', 'done', 'dropped', 'transferred']),
  late: z.boolean(),
});

export const feedbackLine = z.strictObject({
  id,
  toWhom: z.string(),
  domain: domain.nullable(),
  mayTell: z.string(),
  beforeDate: date.nullable(),
  /** Days since someone waits; null when unknown. */
  waitingDays: z.int().nullable(),
});

export const decisionLine = z.strictObject({
  id,
  body: z.string(),
  reason: z.string(),
  implementer: z.string(),
  status: z.enum(['concept', 'valid', 'superseded', 'expired', 'carriedOut']),
  decidedOn: date.nullable(),
  reviewDate: date.nullable(),
});

/** A partner of this case: a column of the puzzle board. */
export const boardColumn = z.strictObject({
  organisationId: id,
  name: z.string(),
  domain,
  /** What was last asked of this partner for a discussion; null when nothing was asked. */
  contribution: z
    .strictObject({
      state: z.enum(['asked', 'promised', 'received', 'nothingToAdd']),
      askedOn: date.nullable(),
      receivedOn: date.nullable(),
    })
    .nullable(),
});

/** Consent about one subject, derived by the rule in force. */
export const consentSummary = z.strictObject({
  casePersonId: id,
  initials: z.string(),
  age: z.int().nullable(),
  state: consentState,
  /** The rule in force for this age, in Dutch. */
  rule: z.string(),
  givers: z.array(z.strictObject({ initials: z.string(), role: z.string(), state: consentState })),
  guardiansUnknown: z.boolean(),
  nextBirthday: z.strictObject({ age: z.int(), date, reviewDue: z.boolean() }).nullable(),
});

export const timelineKind = z.enum([
  'statement',
  'signal',
  'discussion',
  'decision',
  'action',
  'consent',
  'basis',
  'informing',
  'event',
  'roleEvent',
  'goal',
]);
