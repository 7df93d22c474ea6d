import * as z from 'zod';
import { decoyErrors, plantedErrors } from '../model/lists/practiceErrors.ts';
import { houseColours, houseFonts } from '../model/lists/houseStyles.ts';
import { firstTimeSteps } from '../model/firstTime.ts';
import { consentRule } from './caseFields.ts';
import { changed, date, id, line, nothing, optionalLine, time, version } from './fields.ts';
import { meetingTypeIds } from '../model/meetingType.ts';
import { domain } from './network.ts';
import { command, query, task } from './operation.ts';

const term = z.string().trim().min(1).max(100);
const meaning = z.string().trim().min(1).max(1000);
const saidBy = domain.nullable();
/** Where a hint stands; the places and their words are in shared/text/nl/hints.ts. */
const hintPlace = z.string().regex(/^[a-zA-Z]{1,60}$/);

const practiceError = z.enum([...plantedErrors.map((error) => error.id), ...decoyErrors]);

const firstTimeStep = z.enum([...firstTimeSteps, 'done']);
const shippedType = z.enum(meetingTypeIds);
const months = z.int().min(1).max(240);
const rules = { consentRule: consentRule.exclude(['none']), reviewMonths: months, retentionMonths: months };

const idsOf = <Id extends string>(list: readonly { readonly id: Id }[]): [Id, ...Id[]] =>
  list.map(({ id: one }) => one) as [Id, ...Id[]];
const houseStyle = z.strictObject({ colour: z.enum(idsOf(houseColours)), font: z.enum(idsOf(houseFonts)) });
/** As long as a name is in the settings. */
const shortLine = z.string().trim().min(1).max(200);
const optionalShortLine = z.string().trim().max(200);

/** Most own terms that one file holds: the list is shown whole. */
export const mostOwnTerms = 500;

/** Help on the spot (X4), the glossary (W8), the training case (X5), the first time (X8). */
export const learningContract = {
  /** What of the help is shown in this file. */
  'learning.help': query({
    input: nothing,
    output: z.strictObject({
      hintsOn: z.boolean(),
      /** Places whose hint was put away. */
      putAway: z.array(z.string()),
      /** True in a training file: everything in it is made up, and the window says so. */
      isPractice: z.boolean(),
    }),
    entities: ['setting', 'session'],
  }),
  'learning.putAwayHint': command({
    input: z.strictObject({ place: hintPlace }),
    output: nothing,
    entities: ['setting'],
    history: 'none',
  }),
  /** Off: for good. On: what was put away one by one comes back too. */
  'learning.setHints': command({
    input: z.strictObject({ on: z.boolean() }),
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
  /** The terms of the organisation itself, in the order of the alphabet; the shipped ones stand in shared/text/nl/glossary. */
  'learning.ownTerms': query({
    input: nothing,
    output: z.array(
      z.strictObject({
        id,
        version,
        term: z.string(),
        meaning: z.string(),
        saidBy,
        organisationId: id.nullable(),
        organisationName: z.string(),
      }),
    ),
    entities: ['term', 'organisation'],
  }),
  /** The training case: what was marked, shown and mended. Null in a file of daily use. */
  'learning.practice': query({
    input: nothing,
    output: z
      .strictObject({
        caseId: id,
        caseNumber: z.string(),
        /** First, second and third meeting. */
        meetingIds: z.tuple([id, id, id]),
        planted: z.int().min(0),
        mended: z.int().min(0),
        marked: z.int().min(0),
        /** True when every answer was shown. */
        allShown: z.boolean(),
        errors: z.array(
          z.strictObject({
            id: practiceError,
            isMarked: z.boolean(),
            isShown: z.boolean(),
            /** `unknown` as long as the answer is not shown: the list does not give away what is planted. */
            truth: z.enum(['unknown', 'planted', 'notThere']),
            isMended: z.boolean(),
            /** The row in which it stands; null as long as the truth is not known, and for what is not there. */
            row: id.nullable(),
          }),
        ),
      })
      .nullable(),
    entities: [
      'setting',
      'session',
      'statement',
      'consent',
      'legalBasis',
      'informing',
      'decision',
      'action',
      'seat',
      'minutes',
      'feedback',
      'meeting',
      'agendaItem',
      'case',
    ],
  }),
  'learning.markError': command({
    input: z.strictObject({ error: practiceError, isMarked: z.boolean() }),
    output: nothing,
    entities: ['setting'],
    history: 'none',
  }),
  /** One answer, or all (`null`); it cannot be unseen. */
  'learning.showAnswer': command({
    input: z.strictObject({ error: practiceError.nullable() }),
    output: nothing,
    entities: ['setting'],
    history: 'none',
  }),
  /** Opens the training file, apart from every real one; `fresh` makes a new one. Null when the dialog was closed. */
  'learning.openPractice': task({
    input: z.strictObject({ fresh: z.boolean() }),
    output: z.strictObject({ name: z.string() }).nullable(),
    entities: ['session', 'setting'],
    requires: 'nothing',
  }),
  'learning.addTerm': command({
    input: z.strictObject({ term, meaning, saidBy, organisationId: id.nullable() }),
    output: changed,
    entities: ['term'],
  }),
  'learning.changeTerm': command({
    input: z.strictObject({ id, version, term, meaning, saidBy, organisationId: id.nullable() }),
    output: changed,
    entities: ['term'],
  }),
  'learning.removeTerm': command({
    input: z.strictObject({ id, version }),
    output: nothing,
    entities: ['term'],
  }),

  /** The way from a new case file to a first agenda, where it was left. */
  'learning.firstTime': query({
    input: nothing,
    output: z.strictObject({
      step: firstTimeStep,
      /** True once any step was answered or skipped. */
      isBegun: z.boolean(),
      typeId: shippedType.nullable(),
      meetingId: id.nullable(),
      caseId: id.nullable(),
      /** The chair in the smoelenboek; null while not in it. */
      chairId: id.nullable(),
      /** What the chair is there; empty while not in it. */
      profession: z.string(),
    }),
    entities: ['setting', 'session', 'meeting', 'case', 'contact'],
  }),
  /** What a new case begins with; later changes leave cases that exist as they are. */
  'learning.rules': query({
    input: nothing,
    output: z.strictObject(rules),
    entities: ['setting', 'session'],
  }),
  'learning.keepRules': command({
    input: z.strictObject(rules),
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
  /** How Word files look; it goes into every file that is made from then on. */
  'learning.houseStyle': query({
    input: nothing,
    output: houseStyle,
    entities: ['setting', 'session'],
  }),
  'learning.keepHouseStyle': command({
    input: houseStyle,
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
  /** Name and organisation of the chair, who comes into the smoelenboek and chairs the first meeting. */
  'learning.introduceChair': command({
    input: z.strictObject({
      chairName: shortLine,
      organisationName: optionalShortLine,
      profession: optionalLine,
    }),
    output: z.strictObject({ contactId: id }),
    entities: ['setting', 'organisation', 'contact', 'meeting'],
  }),
  /** Goes on, back, or past a step. */
  'learning.goToStep': command({
    input: z.strictObject({ step: firstTimeStep }),
    output: nothing,
    entities: ['setting'],
    history: 'none',
  }),
  /** The kind of table; its rules become those of the file as long as nobody chose others. */
  'learning.chooseTable': command({
    input: z.strictObject({ typeId: shippedType }),
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
  /** The first meeting with the agenda of its kind; a second time changes its date and times. */
  'learning.planFirstMeeting': command({
    input: z.strictObject({ date, startTime: time, endTime: time }),
    output: z.strictObject({ meetingId: id }),
    entities: ['meeting', 'agendaItem', 'setting'],
  }),
  /** Organisations with, if given, the person one knows there. */
  'learning.addPartners': command({
    input: z.strictObject({
      partners: z
        .array(
          z.strictObject({ organisation: line, domain, personName: optionalLine, profession: optionalLine }),
        )
        .min(1)
        .max(10),
    }),
    output: z.strictObject({ added: z.int().min(0) }),
    entities: ['organisation', 'contact'],
  }),
  /** A case of one young person by initials, or without a person; on the agenda when the meeting is there. */
  'learning.addFirstCase': command({
    input: z.strictObject({
      kind: z.enum(['person', 'anonymous']),
      initials: z.string().trim().max(20),
      question: line,
      /** Null = the own organisation. */
      organisationId: id.nullable(),
    }),
    output: z.strictObject({ caseId: id }),
    entities: [
      'case',
      'person',
      'casePerson',
      'caseEvent',
      'agendaItem',
      'discussion',
      'organisation',
      'setting',
    ],
  }),
} as const;
