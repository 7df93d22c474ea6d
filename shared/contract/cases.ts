import * as z from 'zod';
import {
  basisState,
  caseChanges,
  caseStatus,
  caseType,
  consentRule,
  contactReference,
  legalBasisId,
  maskedPerson,
  organisationReference,
  personFields,
  personMarks,
  statementFields,
  statementRow,
} from './caseFields.ts';
import {
  actionLine,
  boardColumn,
  caseHeader,
  caseRow,
  consentSummary,
  decisionLine,
  feedbackLine,
  timelineKind,
} from './casePageShapes.ts';
import { madeFor } from './meetingShapes.ts';
import { changed, date, id, line, nothing, optionalLine, text, version } from './fields.ts';
import { command, query } from './operation.ts';

const offset = z.int().min(0).max(1_000_000);
const limit = z.int().min(1).max(200);

export const casesContract = {
  'cases.list': query({
    input: z.strictObject({
      status: z.enum(['open', 'closed', 'all']),
      /** Words in number, alias or theme, or the name of a person in the case. */
      text: z.string().trim().max(200),
      sort: z.enum(['number', 'reviewDate', 'changed']),
      offset,
      limit,
    }),
    output: z.strictObject({ total: z.int().min(0), rows: z.array(caseRow) }),
    entities: ['case', 'person', 'casePerson', 'action', 'legalBasis'],
  }),
  /** The number a new case would get, and the prefix it is made with. */
  'cases.nextNumber': query({
    input: nothing,
    output: z.strictObject({ number: z.string(), prefix: z.string() }),
    entities: ['case', 'setting'],
  }),
  'cases.setNumberPrefix': command({
    input: z.strictObject({ prefix: z.string().trim().max(15) }),
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
  /** Persons in the own file who may be the same: shown before saving, never blocking. */
  'cases.findDoubles': query({
    input: z.strictObject({
      givenName: optionalLine,
      infix: optionalLine,
      familyName: optionalLine,
      initials: z.string().trim().max(20),
      birthDate: date.nullable(),
    }),
    output: z.array(
      z.strictObject({
        caseId: id,
        number: z.string(),
        alias: z.string(),
        status: caseStatus,
        personId: id,
        initials: z.string(),
        age: z.int().nullable(),
        reason: z.enum(['nameAndBirthDate', 'initialsAndBirthDate']),
      }),
    ),
    entities: ['case', 'person', 'casePerson'],
  }),
  /** Professionals and organisations to choose a source, introducer or role from; best matches first. */
  'cases.sourceChoices': query({
    input: z.strictObject({ text: z.string().trim().max(200), limit: z.int().min(1).max(50) }),
    output: z.strictObject({
      contacts: z.array(z.strictObject({ ...contactReference.shape, organisationId: id.nullable() })),
      organisations: z.array(organisationReference),
    }),
    entities: ['contact', 'organisation'],
  }),
  'cases.create': command({
    input: z.strictObject({
      /** Empty = the next number. */
      number: z.string().trim().max(30),
      type: caseType,
      /** Empty = the initials of the person. */
      alias: optionalLine,
      theme: optionalLine,
      question: line,
      reason: text,
      whyNow: text,
      urgent: z.boolean(),
      introducerContactId: id.nullable(),
      /** The partner that brings the case and is responsible for its data (aanbrenger): always filled (L19). */
      responsibleOrganisationId: id,
      consentRule,
      /**
       * Its kind of table brings consent rule, the suggestion of a basis (not confirmed), review and end of retention; left out or
       * null: not known yet, then `consentRule` counts.
       */
      madeFor: madeFor.nullable().optional(),
      /** Asked for person and family; refused for group, area and anonymous. */
      person: z.strictObject({ ...personFields.shape, ...personMarks.omit({ note: true }).shape }).nullable(),
    }),
    output: z.strictObject({ id, version, number: z.string() }),
    entities: ['case', 'person', 'casePerson', 'caseEvent'],
  }),
  /** One call for the case page: no names of persons, only initials and age. */
  'cases.get': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      header: caseHeader,
      people: z.array(maskedPerson),
      /** At most 500, newest first. */
      statements: z.array(statementRow),
      statementsTotal: z.int().min(0),
      boardColumns: z.array(boardColumn),
      basis: z.strictObject({ basis: legalBasisId, state: basisState }),
      consent: z.array(consentSummary),
      voice: statementRow.nullable(),
      openActions: z.array(actionLine),
      openActionsTotal: z.int().min(0),
      /** The first coming meeting with this case on its agenda. */
      nextMeeting: z.strictObject({ meetingId: id, date, title: z.string() }).nullable(),
      feedbackOwed: z.array(feedbackLine),
    }),
    entities: [
      'case',
      'person',
      'casePerson',
      'statement',
      'legalBasis',
      'informing',
      'consent',
      'action',
      'feedback',
      'contribution',
      'seat',
      'discussion',
      'meeting',
      'contact',
      'organisation',
    ],
    auditedBy: 'caseId',
  }),
  /** Changes fields of the case one by one; a new responsible organisation or role is kept in the timeline with its date. */
  'cases.update': command({
    input: z.strictObject({ caseId: id, version, changes: caseChanges }),
    output: changed,
    entities: ['case', 'caseEvent'],
  }),
  'cases.setStatus': command({
    input: z.strictObject({
      caseId: id,
      version,
      status: caseStatus.exclude(['destroyed']),
      reason: optionalLine,
      /** Asked when a case is closed in which the voice of the young person was never written down (D13). */
      voiceMissingReason: optionalLine,
    }),
    output: changed,
    entities: ['case', 'caseEvent', 'statement'],
  }),
  /** Removes a case from every list; can be undone for 30 days. */
  'cases.remove': command({
    input: z.strictObject({ caseId: id, version }),
    output: changed,
    entities: ['case'],
  }),
  /** The full name and birth date of one person in a case: asked for on purpose, and written in the audit trail. */
  'cases.revealName': query({
    input: z.strictObject({ casePersonId: id }),
    output: z.strictObject({ personId: id, version, fullName: z.string(), ...personFields.shape }),
    entities: ['person'],
    auditedBy: 'casePersonId',
  }),
  'cases.addPerson': command({
    input: z.strictObject({
      caseId: id,
      person: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('new'), fields: personFields }),
        z.strictObject({ kind: z.literal('known'), personId: id }),
      ]),
      marks: personMarks,
    }),
    output: changed,
    entities: ['person', 'casePerson'],
  }),
  'cases.changePerson': command({
    input: z.strictObject({
      casePersonId: id,
      version,
      marks: personMarks,
      /** Null leaves the person itself as it is. */
      person: z.strictObject({ version, fields: personFields }).nullable(),
    }),
    output: changed,
    entities: ['person', 'casePerson'],
  }),
  'cases.removePerson': command({
    input: z.strictObject({ casePersonId: id, version }),
    output: nothing,
    entities: ['person', 'casePerson', 'consent', 'networkMap', 'withheld', 'personBasis'],
  }),
  'cases.addStatement': command({
    input: z.strictObject({ caseId: id, discussionId: id.nullable(), ...statementFields.shape }),
    output: changed,
    entities: ['statement'],
  }),
  'cases.changeStatement': command({
    input: z.strictObject({ id, version, ...statementFields.shape }),
    output: changed,
    entities: ['statement'],
  }),
  'cases.removeStatement': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['statement'],
  }),
  /** Decisions and actions of one case, newest first, at most 200 of each. */
  'cases.followUp': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({ decisions: z.array(decisionLine), actions: z.array(actionLine) }),
    entities: ['decision', 'action', 'contact'],
    auditedBy: 'caseId',
  }),
  /** What happened, newest first. `title` is a word of a shipped list (an id) or a sentence of people. */
  'cases.timeline': query({
    input: z.strictObject({ caseId: id, kinds: z.array(timelineKind).max(11), offset, limit }),
    output: z.strictObject({
      total: z.int().min(0),
      items: z.array(
        z.strictObject({
          id: z.string(),
          kind: timelineKind,
          date,
          /** Id within the list that belongs to the kind: statement kind, discussion kind, decision status, … */
          detail: z.string(),
          text: z.string(),
          by: z.string(),
          /** Of an event: which part each person had in it; one person may have several. */
          roles: z.array(
            z.strictObject({
              initials: z.string(),
              isSuspect: z.boolean(),
              isVictim: z.boolean(),
              isWitness: z.boolean(),
              isUnclear: z.boolean(),
            }),
          ),
        }),
      ),
    }),
    entities: [
      'signal',
      'signalLink',
      'roleEvent',
      'goal',
      'statement',
      'discussion',
      'meeting',
      'decision',
      'action',
      'consent',
      'legalBasis',
      'informing',
      'caseEvent',
      'casePerson',
    ],
    auditedBy: 'caseId',
  }),
} as const;
