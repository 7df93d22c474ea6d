import * as z from 'zod';
import { consentState, legalBasisId, personRole } from './caseFields.ts';
import { changed, date, id, nothing, optionalLine, savedFile, version } from './fields.ts';
import { keptName } from './minutes/caseFiles.ts';
import { documentModelSchema } from './minutes/documentSchema.ts';
import { command, query, task } from './operation.ts';

/** Parts of the minutes that are no row of their own, and can be kept from one person as a whole. */
export const withheldPart = z.enum([
  'reason',
  'whyNow',
  'question',
  'answerNote',
  'legalBasis',
  'attendance',
  'voice',
  'safety',
]);

/** What is not for somebody: one row, or one part of the minutes. */
export const withheldThing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['statement', 'decision', 'action', 'goal', 'event']), id }),
  z.strictObject({ kind: z.literal('part'), part: withheldPart }),
]);

const forPerson = { caseId: id, discussionId: id, personId: id };

const entities = [
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
  'actionMention',
  'goal',
  'roleEvent',
  'reflectionCard',
  'minutes',
  'withheld',
  'setting',
] as const;

/** Several persons in one case (D23): consent and basis for each, and what is not for whom. */
export const familyContract = {
  'family.get': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      people: z.array(
        z.strictObject({
          personId: id,
          casePersonId: id,
          initials: z.string(),
          age: z.int().nullable(),
          role: personRole,
          isSubject: z.boolean(),
          /** Null: no consent is asked about this person. */
          consent: consentState.nullable(),
          /** Null: the basis of the case counts for this person too. */
          ownBasis: z
            .strictObject({
              id,
              version,
              basis: legalBasisId,
              reason: z.string(),
              confirmedBy: z.string(),
              confirmedOn: date.nullable(),
            })
            .nullable(),
        }),
      ),
      /** What can be kept from somebody, and from whom it is kept; at most 500. */
      things: z.array(
        z.strictObject({
          thing: withheldThing,
          text: z.string(),
          /** Shown in the minutes at all: shareable, and for partners of this case. */
          leaves: z.boolean(),
          withheld: z.array(z.strictObject({ id, version, personId: id, reason: z.string() })),
        }),
      ),
      /** Meetings of this case, newest first: of which a person can get minutes. */
      discussions: z.array(z.strictObject({ discussionId: id, title: z.string(), date })),
    }),
    entities: [...entities, 'consent', 'personBasis'],
    auditedBy: 'caseId',
  }),
  'family.setBasis': command({
    input: z.strictObject({
      caseId: id,
      personId: id,
      version: version.nullable(),
      basis: legalBasisId.exclude(['anonymous']),
      reason: optionalLine,
      confirm: z.boolean(),
    }),
    output: changed,
    entities: ['personBasis'],
  }),
  'family.clearBasis': command({
    input: z.strictObject({ id, version }),
    output: nothing,
    entities: ['personBasis'],
  }),
  /** Keeps one thing from these persons and from no others. */
  'family.withhold': command({
    input: z.strictObject({
      caseId: id,
      thing: withheldThing,
      personIds: z.array(id).max(50),
      reason: optionalLine,
    }),
    output: nothing,
    entities: ['withheld'],
  }),
  /** The minutes of one discussion as one person of the case would get them. */
  'family.document': query({
    input: z.strictObject(forPerson),
    output: z.strictObject({
      document: documentModelSchema,
      /** How much is left out, counted and not read; for the chair only. */
      leftOut: z.int().min(0),
      /** Why nothing may leave for this person, as sentences; empty = it may. */
      stops: z.array(z.string()),
      /** Names of people of other cases that stand in it: it leaves with a reason, or without them. */
      names: z.array(z.string()),
      /** Who decides alone what others hear, as sentences: before it leaves, a person writes down what was agreed. */
      asks: z.array(z.string()),
      /** Day of adoption when the words are those of adopted minutes; null = from the rows of now. */
      adoptedOn: date.nullable(),
    }),
    entities: [...entities, 'personBasis'],
    auditedBy: 'caseId',
  }),
  'family.export': task({
    /** `agreedNote`: what was agreed with who decides alone; asked when `asks` is not empty, and kept with the disclosure. */
    input: z.strictObject({ ...forPerson, agreedNote: optionalLine.optional(), ...keptName }),
    output: savedFile.nullable(),
    entities: ['export', 'disclosure'],
  }),
} as const;
