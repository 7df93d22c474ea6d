import * as z from 'zod';
import { id, instant, version } from '../fields.ts';
import { domain } from '../network.ts';

/** `none`: nobody wrote, exported or adopted anything yet. */
export const minutesState = z.enum(['none', 'concept', 'adopted', 'sent']);

/** How much time there is: the action list within 24 hours, the minutes within 10 working days (evidence E19). */
export const clock = z.strictObject({
  state: z.enum(['notStarted', 'running', 'late', 'done']),
  words: z.string(),
});

/** What the check found. `stop` keeps the file inside; `warn` asks: change it, or keep it with a reason. */
export const finding = z.strictObject({
  rule: z.enum([
    'bsn',
    'noBasis',
    'otherCase',
    'tone',
    'sensitive',
    'factSource',
    'actionIncomplete',
    'decisionIncomplete',
    'voiceMissing',
    'attendanceOpen',
    'feedbackOpen',
    'thirdParty',
    'reporter',
    'police',
    'special',
    'address',
    'debate',
    'oralOnly',
    'opinionOwner',
  ]),
  /** The same words in the same place give the same fingerprint: changed words ask again. */
  fingerprint: z.string(),
  weight: z.enum(['stop', 'warn']),
  title: z.string(),
  /** Where it can be changed: the part of the app, and the row in it when there is one. */
  leadsTo: z.strictObject({
    part: z.enum([
      'picture',
      'details',
      'decisions',
      'actions',
      'feedback',
      'plan',
      'timeline',
      'basis',
      'voice',
      'table',
      'meeting',
      'summary',
    ]),
    row: z.string().nullable(),
  }),
  /** Where it stands, in words. */
  where: z.string(),
  quote: z.string(),
  /** Words inside the quote that it is about; empty when it is about the whole. */
  marked: z.string(),
  advice: z.string(),
  /** Why a person kept it; null = still open. */
  keptReason: z.string().nullable(),
});

/** Who sat at one case, and so who the file is for. */
export const recipient = z.strictObject({
  contactId: id,
  name: z.string(),
  organisation: z.string(),
  domain,
  attendance: z.string(),
});

/** Statements that are in no file; counted, never read. */
export const leftOut = z.strictObject({
  oralOnly: z.int().min(0),
  doNotShare: z.int().min(0),
  /** Only for the chair or for chosen people. */
  hidden: z.int().min(0),
});

export const caseOfMeeting = z.strictObject({
  discussionId: id,
  caseId: id,
  number: z.string(),
  kind: z.enum(['triage', 'new', 'followUp', 'closing', 'urgent']),
  state: minutesState,
  /** Version of the minutes; null while there are none. */
  version: version.nullable(),
  adoptedAt: instant.nullable(),
  presentCount: z.int().min(0),
  /** When a file of these minutes was last written; null = never. */
  exportedAt: instant.nullable(),
});

export const exportRow = z.strictObject({
  id,
  kind: z.string(),
  fileName: z.string(),
  madeAt: instant,
  recipient: z.string(),
});
