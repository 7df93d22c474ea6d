import * as z from 'zod';
import { changed, date, fileHandle, id, line, nothing, savedFile, version } from '../fields.ts';
import { command, query, task } from '../operation.ts';

const count = z.int().min(0);
const words = z.string().trim().max(2000);
const sentence = words.min(1);
const domain = z.enum(['care', 'safety', 'education', 'social', 'administration', 'private']);
const joint = z.strictObject({
  sentence: z.string(),
  /** A line for each goal. */
  goals: z.string(),
  fromDate: date,
  reason: z.string(),
});
const lineKind = z.enum(['strength', 'weakness', 'chance', 'improvement']);
const answer = z.enum(['agree', 'partly', 'disagree']);

/** The joint ambition of a table, the round in which it is made, and the yearly evaluation of working together. */
export const ambitionContract = {
  /** What counts now and what counted before, the last first. `seriesId` null: of all tables. */
  'network.ambition': query({
    input: z.strictObject({ seriesId: id.nullable() }),
    output: z.strictObject({ current: joint.nullable(), history: z.array(joint) }),
    entities: ['ambition', 'meetingSeries'],
  }),
  /** A new sentence from today on; the one before stays with its date. Null: for all tables. */
  'network.setAmbition': command({
    input: z.strictObject({ seriesId: id.nullable(), sentence, goals: words, reason: words }),
    output: changed,
    entities: ['ambition', 'meetingSeries'],
  }),
  'network.ambitionRounds': query({
    input: nothing,
    output: z.array(
      z.strictObject({
        id,
        name: z.string(),
        onDate: date,
        step: z.enum(['writing', 'comparing', 'closed']),
        seriesName: z.string(),
        partners: count,
        written: count,
        sentence: z.string(),
      }),
    ),
    entities: ['ambition', 'meetingSeries'],
  }),
  /** While partners write, nobody reads what another wrote: the words come with the next step. */
  'network.ambitionRound': query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      id,
      version,
      name: z.string(),
      onDate: date,
      step: z.enum(['writing', 'comparing', 'closed']),
      seriesId: id.nullable(),
      seriesName: z.string(),
      sentence: z.string(),
      goals: z.string(),
      partners: z.array(
        z.strictObject({
          id,
          version,
          organisationId: id,
          name: z.string(),
          domain,
          written: z.boolean(),
          body: z.string(),
          asks: z.string(),
        }),
      ),
      overlaps: z.array(z.strictObject({ id, body: z.string(), partnerIds: z.array(id) })),
    }),
    entities: ['ambition', 'organisation', 'meetingSeries'],
  }),
  /** What one partner wrote, for who writes it. */
  'network.partnerAmbition': query({
    input: z.strictObject({ id }),
    output: z.strictObject({ id, version, name: z.string(), body: z.string(), asks: z.string() }),
    entities: ['ambition', 'organisation'],
  }),
  'network.startRound': command({
    input: z.strictObject({
      seriesId: id.nullable(),
      name: line,
      organisationIds: z.array(id).min(2).max(60),
    }),
    output: changed,
    entities: ['ambition'],
  }),
  'network.writeAmbition': command({
    input: z.strictObject({ id, version, body: words, asks: words }),
    output: changed,
    entities: ['ambition'],
  }),
  /** Side by side, or back to writing. Side by side is refused while fewer than two wrote. */
  'network.setRoundStep': command({
    input: z.strictObject({ id, version, step: z.enum(['writing', 'comparing']) }),
    output: changed,
    entities: ['ambition'],
  }),
  /** The table marks what two or more partners have in common; nothing is compared by the app. */
  'network.markOverlap': command({
    input: z.strictObject({
      roundId: id,
      body: z.string().trim().min(1).max(500),
      partnerIds: z.array(id).min(2).max(60),
    }),
    output: changed,
    entities: ['ambition'],
  }),
  'network.removeOverlap': command({
    input: z.strictObject({ id }),
    output: z.strictObject({ id }),
    entities: ['ambition'],
  }),
  /** Ends in one joint sentence, which counts from today on for the tables of the round. */
  'network.closeRound': command({
    input: z.strictObject({ id, version, sentence, goals: words }),
    output: changed,
    entities: ['ambition', 'meetingSeries'],
  }),

  /** The sentence that came of it keeps counting. */
  'network.removeRound': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['ambition'],
  }),

  'network.evaluations': query({
    input: nothing,
    output: z.array(
      z.strictObject({
        id,
        name: z.string(),
        year: z.int(),
        state: z.enum(['open', 'closed']),
        forms: count,
      }),
    ),
    entities: ['evaluation'],
  }),
  /** Counts per statement and loose lines, never who said what; shown from three forms on. */
  'network.evaluation': query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      id,
      version,
      name: z.string(),
      year: z.int(),
      state: z.enum(['open', 'closed']),
      conclusion: z.string(),
      forms: count,
      /** Too few forms came back: no counts and no lines yet. */
      isHidden: z.boolean(),
      statements: z.array(
        z.strictObject({ id, body: z.string(), agree: count, partly: count, disagree: count }),
      ),
      lines: z.array(z.strictObject({ id, kind: lineKind, body: z.string() })),
    }),
    entities: ['evaluation'],
  }),
  'network.startEvaluation': command({
    input: z.strictObject({
      name: line,
      year: z.int().min(2000).max(2200),
      statements: z.array(z.string().trim().min(1).max(500)).min(1).max(20),
    }),
    output: changed,
    entities: ['evaluation'],
  }),
  /** The empty form. Null: the dialog was closed. */
  'network.exportEvaluationForm': task({
    input: z.strictObject({ id }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
  /** Reads a form that came back; what was read stays in memory until kept or locked. Changes nothing. */
  'network.readEvaluationForm': task({
    input: z.strictObject({ id, handle: fileHandle }),
    output: z.strictObject({
      readId: id,
      fileName: z.string(),
      /** The same words were kept before. */
      isKnown: z.boolean(),
      answers: z.array(
        z.strictObject({
          statement: z.string(),
          answer: answer.nullable(),
          /** What stood there, when it is none of the three answers. */
          typed: z.string(),
        }),
      ),
      lines: z.array(z.strictObject({ kind: lineKind, body: z.string() })),
      /** What fits no question: shown, not kept. */
      unknown: z.array(z.string()),
    }),
    entities: [],
  }),
  'network.keepEvaluationForm': command({
    input: z.strictObject({ readId: id }),
    output: z.strictObject({ forms: count }),
    entities: ['evaluation'],
  }),
  'network.concludeEvaluation': command({
    input: z.strictObject({ id, version, conclusion: words, state: z.enum(['open', 'closed']) }),
    output: changed,
    entities: ['evaluation'],
  }),
  /** The results on paper, per statement. Refused while they are hidden. Null: the dialog was closed. */
  'network.exportEvaluation': task({
    input: z.strictObject({ id }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
  'network.removeEvaluation': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['evaluation'],
  }),
} as const;
