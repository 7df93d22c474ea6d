import * as z from 'zod';
import { domain } from './network.ts';
import { date, id, instant, optionalLine, text, version } from './fields.ts';

/** Shapes that operations of several areas share about cases. */

export const caseType = z.enum(['person', 'family', 'group', 'area', 'early', 'anonymous']);
export const caseStatus = z.enum([
  'draft',
  'submitted',
  'inTriage',
  'declined',
  'accepted',
  'active',
  'monitoring',
  'deEscalated',
  'closed',
  'destroyed',
]);
export const consentRule = z.enum(['careDual', 'careYouth12', 'school16', 'none']);
export const personRole = z.enum([
  'youngPerson',
  'parent',
  'guardian',
  'sibling',
  'adult',
  'network',
  'other',
]);
export const statementKind = z.enum([
  'fact',
  'observation',
  'hearsay',
  'interpretation',
  'strength',
  'concern',
  'voice',
  'unknown',
]);
export const findPlace = z.enum(['home', 'school', 'online', 'street', 'welfare', 'sport', 'care', 'other']);
export const visibility = z.enum(['room', 'casePartners', 'subset', 'chair']);
export const shareability = z.enum(['shareable', 'oralOnly', 'doNotShare']);
export const legalBasisId = z.enum([
  'consent',
  'legalObligation',
  'vitalInterest',
  'publicTask',
  'wgs',
  'jeugdwet',
  'wmo',
  'wpg',
  'wjsg',
  'wgbo',
  'gemeentewet172',
  'meldcode',
  'conflictOfDuties',
  'covenant',
  'anonymous',
  'unknown',
]);
/** `missing`: none chosen; `toConfirm`: chosen, but no person confirmed it with a reason. */
export const basisState = z.enum(['missing', 'toConfirm', 'confirmed']);
export const consentState = z.enum([
  'notAsked',
  'asked',
  'given',
  'partial',
  'refused',
  'withdrawn',
  'expired',
  'notRequired',
]);

/** A professional as a list shows them: name, organisation, side of the table. */
export const contactReference = z.strictObject({
  id,
  name: z.string(),
  profession: z.string(),
  organisation: z.string(),
  domain,
});

export const organisationReference = z.strictObject({ id, name: z.string(), domain });

/** What may be typed about a person. There is no field for a BSN. */
export const personFields = z.strictObject({
  givenName: optionalLine,
  infix: optionalLine,
  familyName: optionalLine,
  /** Empty = made from the names. */
  initials: z.string().trim().max(20),
  birthDate: date.nullable(),
  note: text,
});

/** Marks of a person in one case; offender and victim at once is allowed (D17). */
export const personMarks = z.strictObject({
  role: personRole,
  isSubject: z.boolean(),
  hasAuthority: z.boolean(),
  isOffender: z.boolean(),
  isVictim: z.boolean(),
  isWitness: z.boolean(),
  note: text,
});

/** A person as screens show them: initials and age, never the name. */
export const maskedPerson = z.strictObject({
  /** Id of the link between case and person. */
  id,
  version,
  personId: id,
  personVersion: version,
  initials: z.string(),
  /** Whole years today; null without birth date. */
  age: z.int().nullable(),
  ...personMarks.shape,
});

/** What may be typed about a statement. */
export const statementFields = z.strictObject({
  kind: statementKind,
  body: z.string().trim().min(1).max(20_000),
  sourceContactId: id.nullable(),
  sourceOrganisationId: id.nullable(),
  sourceNote: optionalLine,
  observedOn: date.nullable(),
  findPlace: findPlace.nullable(),
  visibility,
  shareability,
  /** For a voice: how the young person or parents were asked. */
  howAsked: optionalLine,
  /** One of the life domains that were chosen for the case; left out: as it was (none for a new statement). */
  lifeDomain: z.string().min(1).max(40).nullable().optional(),
});

export const statementRow = z.strictObject({
  id,
  version,
  ...statementFields.shape,
  lifeDomain: z.string().nullable(),
  discussionId: id.nullable(),
  phase: z.string().nullable(),
  released: z.boolean(),
  sourceName: z.string(),
  /** Organisation the source speaks for: its own choice, else that of the contact. */
  organisationId: id.nullable(),
  organisationName: z.string(),
  domain: domain.nullable(),
  createdAt: instant,
});

/** Fields of the case itself that change one by one. */
export const caseChanges = z
  .strictObject({
    number: z.string().trim().min(1).max(30),
    type: caseType,
    alias: optionalLine,
    theme: optionalLine,
    question: text,
    reason: text,
    whyNow: text,
    introducerContactId: id.nullable(),
    responsibleOrganisationId: id,
    processCoordinatorId: id.nullable(),
    caseCoordinatorId: id.nullable(),
    leadHolderId: id.nullable(),
    consentRule,
    urgent: z.boolean(),
    reviewDate: date,
    retentionEnd: date,
    nextDiscussionOn: date.nullable(),
    safetyAgreements: text,
  })
  .partial();
