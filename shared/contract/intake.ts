import * as z from 'zod';
import { changed, date, id, nothing, optionalLine, savedFile, text, version } from './fields.ts';
import {
  adviceRule,
  caseFromIntake,
  criterionAnswer,
  criterionFields,
  intakeDetail,
  intakeFields,
  intakePerson,
  intakeRow,
  triageOutcome,
  weighingFrameworkId,
} from './intakeShapes.ts';
import { documentModelSchema } from './minutes/documentSchema.ts';
import { command, query, task } from './operation.ts';
import { oldMinutesOperations } from './oldMinutesShapes.ts';
import { partnerFormOperations } from './partnerFormShapes.ts';

const count = z.int().min(0);
const row = { intakeId: id, version };

/** What comes in: aanmeldingen from the first word to a case, a letter, or waiting. Never sorted by anything worked out. */
export const intakeContract = {
  ...partnerFormOperations,
  ...oldMinutesOperations,
  'intake.list': query({
    input: z.strictObject({
      filter: z.enum(['open', 'decided', 'all']),
      /** The day it was received, or the urgency that a person gave. */
      order: z.enum(['received', 'urgency']),
      offset: z.int().min(0).max(1_000_000),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      total: count,
      counts: z.strictObject({ open: count, decided: count }),
      rows: z.array(intakeRow),
    }),
    entities: ['intake', 'case', 'contact'],
  }),
  'intake.get': query({
    input: z.strictObject({ intakeId: id }),
    output: intakeDetail,
    entities: ['intake', 'case', 'contact', 'organisation', 'discussion', 'meeting', 'setting', 'export'],
    auditedBy: 'intakeId',
  }),
  /** The full name of whom it is about: asked for on purpose, and written in the audit trail. */
  'intake.revealName': query({
    input: z.strictObject({ intakeId: id }),
    output: z.strictObject({ fullName: z.string(), person: intakePerson }),
    entities: ['intake'],
    auditedBy: 'intakeId',
  }),
  'intake.create': command({
    input: intakeFields,
    output: changed,
    entities: ['intake'],
  }),
  'intake.update': command({
    input: z.strictObject({ ...row, fields: intakeFields.partial() }),
    output: changed,
    entities: ['intake'],
  }),
  /** Can be undeleted for 30 days. */
  'intake.remove': command({ input: z.strictObject(row), output: changed, entities: ['intake'] }),

  'intake.startTriage': command({
    input: z.strictObject({ ...row, reason: optionalLine }),
    output: changed,
    entities: ['intake', 'case', 'caseEvent'],
  }),
  /** `null` takes the answer away. */
  'intake.answerCriterion': command({
    input: z.strictObject({
      intakeId: id,
      criterion: z.string().min(1).max(60),
      answer: criterionAnswer.nullable(),
      motivation: text,
    }),
    output: nothing,
    entities: ['intake'],
  }),
  'intake.setNecessity': command({
    input: z.strictObject({ ...row, necessity: text }),
    output: changed,
    entities: ['intake'],
  }),
  /** The outcome that a person chose, with a reason. Taking it in makes the case when there is none yet. */
  'intake.decide': command({
    input: z.strictObject({
      ...row,
      outcome: triageOutcome,
      reason: z.string().trim().min(1).max(20_000),
      /** Where it does belong: for "niet hier, wel daar". */
      referTo: optionalLine,
      newCase: caseFromIntake.nullable(),
    }),
    output: z.strictObject({ ...changed.shape, caseId: id.nullable() }),
    entities: ['intake', 'case', 'person', 'casePerson', 'caseEvent'],
  }),
  /** Back to triage, with the reason; what was decided stays in the history. */
  'intake.reopen': command({
    input: z.strictObject({ ...row, reason: z.string().trim().min(1).max(500) }),
    output: changed,
    entities: ['intake', 'case', 'caseEvent'],
  }),
  /** A case with what the aanmelding says, so that it can be weighed at a table. The name moves along. */
  'intake.makeCase': command({
    input: z.strictObject({ ...row, ...caseFromIntake.shape }),
    output: z.strictObject({ ...changed.shape, caseId: id, number: z.string() }),
    entities: ['intake', 'case', 'person', 'casePerson', 'caseEvent'],
  }),
  /** The case that was there already, found by a person. */
  'intake.joinCase': command({
    input: z.strictObject({ ...row, caseId: id }),
    output: changed,
    entities: ['intake', 'case'],
  }),

  'intake.criteria': query({
    input: z.strictObject({ framework: weighingFrameworkId }),
    output: z.strictObject({ criteria: z.array(criterionFields), rule: adviceRule }),
    entities: ['setting'],
  }),
  'intake.setCriteria': command({
    input: z.strictObject({
      framework: weighingFrameworkId,
      criteria: z.array(criterionFields).max(20),
      rule: adviceRule,
    }),
    output: nothing,
    entities: ['setting', 'intake'],
    history: 'recorded',
  }),

  /** "Niet hier, wel daar": the letter as it would leave. `message`: what the submitter is told besides. */
  'intake.letter': query({
    input: z.strictObject({ intakeId: id, message: text }),
    output: z.strictObject({ document: documentModelSchema, masked: z.boolean() }),
    entities: ['intake', 'contact', 'setting'],
    auditedBy: 'intakeId',
  }),
  'intake.exportLetter': task({
    input: z.strictObject({ intakeId: id, message: text }),
    output: savedFile.nullable(),
    entities: ['export', 'intake'],
  }),

  /** Ticked signs of one case; what is not ticked is not recorded. */
  'intake.earlySigns': query({
    input: z.strictObject({ caseId: id }),
    output: z.array(
      z.strictObject({ id, version, sign: z.string(), seenOn: date.nullable(), note: z.string() }),
    ),
    entities: ['earlySign'],
    auditedBy: 'caseId',
  }),
  'intake.setEarlySign': command({
    input: z.strictObject({
      caseId: id,
      sign: z.string().min(1).max(80),
      isSeen: z.boolean(),
      seenOn: date.nullable(),
      note: optionalLine,
    }),
    output: nothing,
    entities: ['earlySign'],
  }),
} as const;
