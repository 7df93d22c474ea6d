import * as z from 'zod';
import { decoyErrors, plantedErrors } from '../model/lists/practiceErrors.ts';
import { changed, id, nothing, version } from './fields.ts';
import { domain } from './network.ts';
import { command, query, task } from './operation.ts';

const term = z.string().trim().min(1).max(100);
const meaning = z.string().trim().min(1).max(1000);
const saidBy = domain.nullable();
/** Where a hint stands; the places and their words are in shared/text/nl/hints.ts. */
const hintPlace = z.string().regex(/^[a-zA-Z]{1,60}$/);

const practiceError = z.enum([...plantedErrors.map((error) => error.id), ...decoyErrors]);

/** Most own terms that one file holds: the list is shown whole. */
export const mostOwnTerms = 500;

/** Help on the spot (X4), the glossary (W8). */
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
} as const;
