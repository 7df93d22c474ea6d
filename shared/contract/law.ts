import * as z from 'zod';
import { basisState, consentRule, consentState, contactReference, legalBasisId } from './caseFields.ts';
import { changed, date, id, nothing, optionalLine, text, version } from './fields.ts';
import { command, query } from './operation.ts';

const basisFields = {
  basis: legalBasisId,
  /** Which law or task, for bases that must be named. */
  lawNote: optionalLine,
  /** The three tests: doelbinding, proportionaliteit, subsidiariteit. */
  purpose: text,
  proportionality: text,
  subsidiarity: text,
  reason: text,
  specialData: z.boolean(),
  criminalData: z.boolean(),
};

const informingFields = {
  state: z.enum(['informed', 'toDo', 'postponed', 'notApplicable']),
  byContactId: id.nullable(),
  informedOn: date.nullable(),
  told: text,
  notTold: text,
  reason: text,
  recheckOn: date.nullable(),
};

const consentKind = z.enum(['secrecy', 'avgBasis', 'participation']);

const consentFields = {
  kind: consentKind,
  /** `expired` is derived from `validUntil`, never typed. */
  state: z.enum(['notAsked', 'asked', 'given', 'refused', 'withdrawn']),
  scope: text,
  recipients: text,
  purpose: text,
  how: z.enum(['', 'written', 'oral', 'email']),
  askedBy: optionalLine,
  askedOn: date.nullable(),
  givenOn: date.nullable(),
  validUntil: date.nullable(),
  withdrawnOn: date.nullable(),
  proof: optionalLine,
};

const consentGiver = z.strictObject({
  personId: id,
  initials: z.string(),
  role: z.string(),
  /** Needed by the rule in force; others are shown because something was recorded. */
  needed: z.boolean(),
  state: consentState,
  record: z.strictObject({ id, version, ...consentFields }).nullable(),
});

export const exportStopReason = z.enum(['basisUnknown', 'basisNotConfirmed', 'covenantOnly']);

export const lawContract = {
  /** Basis, informing and consent of one case, with the rule in force and what stops an export. */
  'law.get': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      caseVersion: version,
      consentRule,
      basis: z
        .strictObject({
          id,
          version,
          ...basisFields,
          confirmedBy: z.string(),
          confirmedOn: date.nullable(),
        })
        .nullable(),
      basisState,
      /** From the type of the last or next meeting of this case; shown, never filled in. */
      suggestion: z
        .strictObject({ basis: legalBasisId, meetingType: z.string(), consentRule: consentRule.nullable() })
        .nullable(),
      exportStops: z.array(exportStopReason),
      informing: z
        .strictObject({ id, version, ...informingFields, by: contactReference.nullable() })
        .nullable(),
      subjects: z.array(
        z.strictObject({
          casePersonId: id,
          personId: id,
          initials: z.string(),
          age: z.int().nullable(),
          rule: z.string(),
          involveYoungPerson: z.boolean(),
          guardiansUnknown: z.boolean(),
          nextBirthday: z
            .strictObject({ age: z.int(), date, days: z.int(), reviewDue: z.boolean() })
            .nullable(),
          /** One entry per kind of consent that is needed or recorded. */
          consents: z.array(
            z.strictObject({ kind: consentKind, state: consentState, givers: z.array(consentGiver) }),
          ),
        }),
      ),
    }),
    entities: [
      'case',
      'legalBasis',
      'informing',
      'consent',
      'person',
      'casePerson',
      'discussion',
      'meeting',
      'contact',
    ],
    auditedBy: 'caseId',
  }),
  /** Keeps the basis; with `confirm` a person stands for it, which needs the three tests and a reason. */
  'law.setBasis': command({
    input: z.strictObject({
      caseId: id,
      /** Null when the screen saw no basis yet. */
      version: version.nullable(),
      ...basisFields,
      confirm: z.boolean(),
      confirmedBy: optionalLine,
    }),
    output: changed,
    entities: ['legalBasis'],
  }),
  'law.setInforming': command({
    input: z.strictObject({ caseId: id, version: version.nullable(), ...informingFields }),
    output: changed,
    entities: ['informing'],
  }),
  /** Keeps what one giver said about one subject; one row per kind. */
  'law.saveConsent': command({
    input: z.strictObject({
      caseId: id,
      aboutPersonId: id,
      giverPersonId: id,
      version: version.nullable(),
      ...consentFields,
    }),
    output: changed,
    entities: ['consent'],
  }),
  'law.removeConsent': command({
    input: z.strictObject({ id, version }),
    output: nothing,
    entities: ['consent'],
  }),
} as const;
