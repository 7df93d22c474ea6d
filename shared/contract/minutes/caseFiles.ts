import * as z from 'zod';
import { id, line, savedFile, text } from '../fields.ts';
import { query, task } from '../operation.ts';
import { documentModelSchema } from './documentSchema.ts';

const entities = [
  'case',
  'person',
  'casePerson',
  'contact',
  'organisation',
  'legalBasis',
  'personBasis',
  'informing',
  'consent',
  'disclosure',
  'meeting',
  'discussion',
  'seat',
  'statement',
  'decision',
  'action',
  'agreement',
  'actionMention',
  'goal',
  'withheld',
  'setting',
  'houseStyle',
] as const;

/** For whom it is: one professional, one person of the case, or (both null) the own file of the organisation. */
const recipient = { contactId: id.nullable(), personId: id.nullable() };

const someone = z.strictObject({
  kind: z.enum(['contact', 'person']),
  id,
  name: z.string(),
  detail: z.string(),
});

export const letterKind = z.enum(['invitation', 'postponement', 'handOver', 'destruction', 'weighing']);

/** One letter: `body` empty = as it is proposed from what is in the file. */
const letter = { caseId: id, kind: letterKind, ...recipient, body: text.max(8000) };

/** Why a name of another case may stay, kept with the file; refused without it while there is one. */
export const keptName = { nameReason: line.optional() };

/** Files about a whole case: everything that was decided over time, letters, and the weighing form (features M9, M15, L7). */
export const caseFilesContract = {
  'minutes.dossier': query({
    input: z.strictObject({ caseId: id, ...recipient }),
    output: z.strictObject({
      recipients: z.array(someone.extend({ meetings: z.int() })),
      document: documentModelSchema,
      /** How many meetings are in it, and how many this recipient was not at. */
      meetings: z.int(),
      notThere: z.int(),
      stops: z.array(z.string()),
      /** Names of people of other cases that stand in it: it leaves with a reason, or without them. */
      names: z.array(z.string()),
      /** Name of the house style that the file is written in; null: the look of Casustafel. */
      template: z.string().nullable(),
    }),
    entities,
    auditedBy: 'caseId',
  }),
  'minutes.exportDossier': task({
    input: z.strictObject({ caseId: id, ...recipient, ...keptName }),
    output: savedFile.nullable(),
    entities: ['export', 'disclosure'],
  }),
  'minutes.letter': query({
    input: z.strictObject(letter),
    output: z.strictObject({
      recipients: z.array(someone),
      /** Whom it is for now; null for what is for nobody in particular, or while there is nobody to choose. */
      recipientId: id.nullable(),
      proposal: z.string(),
      document: documentModelSchema,
      /** A name in the typed words became initials. */
      masked: z.boolean(),
      /** What the file does not say yet, in sentences. */
      missing: z.array(z.string()),
      stops: z.array(z.string()),
      /** Names of people of other cases that stand in it: it leaves with a reason, or without them. */
      names: z.array(z.string()),
      /** Name of the house style that the file is written in; null: the look of Casustafel. */
      template: z.string().nullable(),
    }),
    entities,
    auditedBy: 'caseId',
  }),
  'minutes.exportLetter': task({
    input: z.strictObject({ ...letter, ...keptName }),
    output: savedFile.nullable(),
    entities: ['export', 'disclosure'],
  }),
} as const;
