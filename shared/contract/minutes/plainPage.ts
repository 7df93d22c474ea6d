import * as z from 'zod';
import { date, id, savedFile, text, version } from '../fields.ts';
import { command, query, task } from '../operation.ts';
import { keptName } from './caseFiles.ts';
import { documentModelSchema } from './documentSchema.ts';

const oneDiscussion = { caseId: id, discussionId: id };
const part = text.max(4000);
const parts = z.strictObject({ about: part, voice: part, decisions: part, actions: part, next: part });
const entities = [
  'minutes',
  'case',
  'person',
  'casePerson',
  'legalBasis',
  'personBasis',
  'withheld',
  'statement',
  'decision',
  'action',
  'discussion',
  'meeting',
  'seat',
  'contact',
  'organisation',
  'goal',
  'houseStyle',
] as const;

/** One page in plain language for somebody of the case: proposed from the file, read by a person before it leaves (feature M8). */
export const plainPageContract = {
  'minutes.plainPage': query({
    /** `personId` null: the first whom the case is about. */
    input: z.strictObject({ ...oneDiscussion, personId: id.nullable() }),
    output: z.strictObject({
      people: z.array(z.strictObject({ personId: id, initials: z.string(), role: z.string() })),
      /** Null when the case has nobody: then there is no page. */
      personId: id.nullable(),
      parts,
      /** What the file says now: for who wants to start again. */
      proposal: parts,
      version: version.nullable(),
      document: documentModelSchema.nullable(),
      /** Of the words as they stand, and of what the file says: both changed asks again. */
      hash: z.string(),
      /** Who read these very words; null = nobody yet. */
      reviewed: z.strictObject({ by: z.string(), on: date }).nullable(),
      /** Somebody read it, and since then it changed. */
      isChangedSince: z.boolean(),
      /** Why it cannot leave, in sentences; reading it is not among them. */
      stops: z.array(z.string()),
      /** Names of people of other cases that stand on it. */
      names: z.array(z.string()),
      /** Name of the house style that the file is written in; null: the look of Casustafel. */
      template: z.string().nullable(),
      hints: z.array(
        z.strictObject({
          part: parts.keyof(),
          kind: z.enum(['sentence', 'word', 'longWord']),
          text: z.string(),
          instead: z.string(),
        }),
      ),
    }),
    entities,
    auditedBy: 'caseId',
  }),
  'minutes.savePlainPage': command({
    input: z.strictObject({ ...oneDiscussion, personId: id, parts, version: version.nullable() }),
    output: z.strictObject({ id, version }),
    entities: ['minutes'],
  }),
  /** A person read these very words (`hash`) and stands for them. */
  'minutes.confirmPlainPage': command({
    input: z.strictObject({ ...oneDiscussion, personId: id, hash: z.string().max(64) }),
    output: z.strictObject({ id, version }),
    entities: ['minutes'],
  }),
  /** Refused until somebody read the words as they are now, and while an abbreviation is left. */
  'minutes.exportPlainPage': task({
    input: z.strictObject({ ...oneDiscussion, personId: id, ...keptName }),
    output: savedFile.nullable(),
    entities: ['minutes', 'export', 'disclosure'],
  }),
} as const;
