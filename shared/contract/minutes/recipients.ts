import * as z from 'zod';
import { changed, id, line, savedFile } from '../fields.ts';
import { command, query, task } from '../operation.ts';
import { keptName } from './caseFiles.ts';
import { documentModelSchema } from './documentSchema.ts';

const oneDiscussion = { caseId: id, discussionId: id };
const read = [
  'case',
  'person',
  'casePerson',
  'contact',
  'organisation',
  'legalBasis',
  'informing',
  'meeting',
  'discussion',
  'seat',
  'statement',
  'decision',
  'stance',
  'action',
  'agreement',
  'actionMention',
  'goal',
  'roleEvent',
  'reflectionCard',
  'feedback',
  'minutes',
  'export',
  'setting',
  'term',
  'houseStyle',
  'withheld',
] as const;

/** One file for each who sat at the case, with what was chosen for them; what stays out is for the chair only (feature M4). */
export const recipientsContract = {
  /** Lines that are not in the file for everyone, and why; for the screen of the chair, in no file. */
  'minutes.recipients': query({
    input: z.strictObject(oneDiscussion),
    output: z.strictObject({
      recipients: z.array(
        z.strictObject({
          contactId: id,
          name: z.string(),
          organisation: z.string(),
          /** Lines in the file of this recipient only, and lines that are not in it. */
          own: z.int(),
          /** Names of people of other cases in those lines: the file leaves with a reason, or without them. */
          names: z.array(z.string()),
          leftOut: z.int(),
          /** Decisions and actions that are not in the file of this recipient. */
          heldBack: z.int(),
          /** When the last file for this recipient was made; null = never. */
          madeAt: z.int().nullable(),
        }),
      ),
      lines: z.array(
        z.strictObject({
          id,
          body: z.string(),
          kind: z.string(),
          why: z.enum(['oralOnly', 'doNotShare', 'chair', 'subset']),
          recipientIds: z.array(id),
        }),
      ),
      /** Decisions and actions of this case at this meeting, and who does not get them. */
      outcome: z.array(
        z.strictObject({
          kind: z.enum(['decision', 'action']),
          id,
          body: z.string(),
          heldBackFrom: z.array(z.strictObject({ contactId: id, reason: z.string() })),
        }),
      ),
    }),
    entities: read,
    auditedBy: 'caseId',
  }),
  /** Exactly what the file of this recipient says. */
  'minutes.recipientDocument': query({
    input: z.strictObject({ ...oneDiscussion, contactId: id }),
    output: z.strictObject({ document: documentModelSchema }),
    entities: read,
    auditedBy: 'caseId',
  }),
  /** For a line with chosen recipients: who they are. Last wins. */
  'minutes.chooseRecipients': command({
    input: z.strictObject({ ...oneDiscussion, statementId: id, contactIds: z.array(id).max(100) }),
    output: changed,
    entities: ['statement'],
  }),
  /**
   * Keeps a decision or an action out of the file of one partner, with the reason, which stays inside; what follows from a decision
   * goes with it. Null takes it back. Last wins. From then on everyone at the case gets a file of their own.
   */
  'minutes.holdBack': command({
    input: z.strictObject({
      ...oneDiscussion,
      kind: z.enum(['decision', 'action']),
      lineId: id,
      contactId: id,
      reason: line.max(500).nullable(),
    }),
    output: z.strictObject({ id: id.nullable() }),
    entities: ['withheld'],
  }),
  /** One Word file, or all of them in one archive (`contactId` null); each is recorded for whom it is. */
  'minutes.exportForRecipients': task({
    input: z.strictObject({
      ...oneDiscussion,
      contactId: id.nullable(),
      openReason: line.optional(),
      ...keptName,
    }),
    output: savedFile.nullable(),
    entities: ['minutes', 'export', 'disclosure'],
  }),
} as const;
