import * as z from 'zod';
import { domain } from './network.ts';
import { caseLabel } from './followup/shapes.ts';
import { date, id, instant, line, optionalLine, text, version } from './fields.ts';

/** Shapes of what comes in: aanmeldingen, their weighing and their history. */

export const intakeSubject = z.enum(['person', 'family', 'early', 'group', 'anonymous']);
export const intakeUrgency = z.enum(['urgent', 'soon', 'normal']);
export const intakeStatus = z.enum(['received', 'inTriage', 'onHold', 'decided']);
export const weighingFrameworkId = z.enum(['zvh', 'school', 'local']);
export const criterionAnswer = z.enum(['yes', 'no', 'unknown']);
export const adviceRule = z.enum(['firstThreeOrFourth', 'firstTwoAndThirdOrFourth', 'all', 'any', 'none']);
export const triageOutcome = z.enum([
  'accepted',
  'declinedReferPartner',
  'declinedReferLocalTeam',
  'adviceToSubmitter',
  'referOtherTable',
  'onHold',
]);

const longText = z.string().trim().min(1).max(20_000);

/** Somebody or an organisation of the address book, or a name as it was given: one of the three. */
export const intakePartner = z.strictObject({
  contactId: id.nullable(),
  organisationId: id.nullable(),
  name: optionalLine,
});

/** Whom it is about; all empty for a group or an anonymous aanmelding. */
export const intakePerson = z.strictObject({
  givenName: optionalLine,
  infix: optionalLine,
  familyName: optionalLine,
  initials: z.string().trim().max(20),
  birthDate: date.nullable(),
});

/** Six things are asked for: reason, purpose, why now, told or not, who brings it, whom it is about. The rest may wait. */
export const intakeFields = z.strictObject({
  receivedOn: date,
  about: intakeSubject,
  person: intakePerson,
  reason: longText,
  purpose: longText,
  whyNow: longText,
  told: z.boolean(),
  /** Why not; asked when it was not told beforehand. */
  toldReason: text,
  bringerContactId: id.nullable(),
  /** Who brings it, when that is nobody of the address book. */
  bringer: optionalLine,
  urgency: intakeUrgency,
  urgencyReason: optionalLine,
  framework: weighingFrameworkId,
  partners: z.array(intakePartner).max(40),
});

export const intakeRow = z.strictObject({
  id,
  version,
  receivedOn: date,
  /** Whole days since it was received. */
  days: z.int().min(0),
  about: intakeSubject,
  /** Initials of whom it is about; empty when it is about nobody in particular. */
  initials: z.string(),
  reason: z.string(),
  urgency: intakeUrgency,
  status: intakeStatus,
  outcome: triageOutcome.nullable(),
  bringer: z.string(),
  domain: domain.nullable(),
  case: caseLabel.nullable(),
});

export const intakeDetail = z.strictObject({
  ...intakeRow.shape,
  age: z.int().nullable(),
  /** False when there is no name to show: anonymous, a group, or moved to the case. */
  hasName: z.boolean(),
  purpose: z.string(),
  whyNow: z.string(),
  told: z.boolean(),
  toldReason: z.string(),
  bringerContactId: id.nullable(),
  urgencyReason: z.string(),
  framework: weighingFrameworkId,
  necessity: z.string(),
  outcomeReason: z.string(),
  outcomeBy: z.string(),
  outcomeOn: date.nullable(),
  referTo: z.string(),
  retentionEnd: date.nullable(),
  partners: z.array(z.strictObject({ ...intakePartner.shape, label: z.string(), domain: domain.nullable() })),
  /** The criteria of its table with what was answered; an answer keeps the words it was given to. */
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      answer: criterionAnswer.nullable(),
      motivation: z.string(),
    }),
  ),
  rule: adviceRule,
  /** What the rule says, in words on the screen; a person decides. */
  advice: z.enum(['fits', 'doesNotFit', 'notYet', 'none']),
  history: z.array(
    z.strictObject({
      at: instant,
      from: intakeStatus.nullable(),
      to: intakeStatus,
      outcome: triageOutcome.nullable(),
      reason: z.string(),
      actor: z.string(),
    }),
  ),
  /** Where its case is on an agenda as a triage. */
  meetings: z.array(z.strictObject({ meetingId: id, title: z.string(), date })),
  /** Other aanmeldingen that may be about the same person: shown, never joined by the app. */
  doubles: z.array(z.strictObject({ id, receivedOn: date, initials: z.string(), status: intakeStatus })),
  letters: z.array(z.strictObject({ madeAt: instant, recipient: z.string(), fileName: z.string() })),
});

export const criterionFields = z.strictObject({ id: z.string().min(1).max(60), text: line });

/** What a case needs besides what the aanmelding says. */
export const caseFromIntake = z.strictObject({
  /** Empty = the next number. */
  number: z.string().trim().max(30),
  /** The partner that brings the case and is responsible for its data (L19). */
  responsibleOrganisationId: id,
});
