import * as z from 'zod';
import { changed, id, nothing, version } from './fields.ts';
import { domain } from './network.ts';
import { command, query } from './operation.ts';

const term = z.string().trim().min(1).max(100);
const meaning = z.string().trim().min(1).max(1000);
const saidBy = domain.nullable();
/** Where a hint stands; the places and their words are in shared/text/nl/hints.ts. */
const hintPlace = z.string().regex(/^[a-zA-Z]{1,60}$/);

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
