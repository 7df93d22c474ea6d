import * as z from 'zod';
import { findPlace, shareability } from './caseFields.ts';
import { changed, date, id, instant, optionalLine, version } from './fields.ts';
import { caseLabel } from './followup/shapes.ts';
import { domain } from './network.ts';
import { command, query } from './operation.ts';

const count = z.int().min(0);
const row = { id, version };
const signalKind = z.enum(['fact', 'observation', 'hearsay', 'interpretation']);
/** Id of `signalCategories`; empty when nobody chose one. */
const category = z.string().max(80);
const reason = z.string().trim().min(1).max(500);

const signalFields = {
  ...row,
  body: z.string(),
  kind: signalKind,
  category: z.string(),
  findPlace: findPlace.nullable(),
  source: z.string(),
  domain: domain.nullable(),
  observedOn: date.nullable(),
  receivedAt: instant,
  /** Whole days since it was seen, or else since it was received. */
  age: count,
  shareability,
  /** The case at which it was written down, or that it was linked to first. */
  case: caseLabel.nullable(),
  discussedOn: date.nullable(),
};

/** A link that a person made, seen from one signal. */
const signalLink = z.strictObject({
  id,
  reason: z.string(),
  case: caseLabel.nullable(),
  signal: z.strictObject({ id, body: z.string(), observedOn: date.nullable() }).nullable(),
});

/** The inbox of signals and what a person links them to (D7, D8). Links are made by hand: the app proposes none. */
export const signalOperations = {
  'insight.listSignals': query({
    input: z.strictObject({
      filter: z.enum(['undiscussed', 'discussed', 'all']),
      /** Written down at this case, or linked to it. */
      caseId: id.optional(),
      /** Only this one, when somebody opens it from elsewhere. */
      signalId: id.optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(60),
    }),
    output: z.strictObject({
      total: count,
      counts: z.strictObject({ undiscussed: count, discussed: count }),
      rows: z.array(z.strictObject({ ...signalFields, links: z.array(signalLink) })),
    }),
    entities: ['signal', 'signalLink', 'case', 'contact'],
  }),
  /** Undiscussed signals that belong at this meeting: of its cases, of cases of its series, and those of no case. */
  'insight.signalsForMeeting': query({
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({
      total: count,
      rows: z.array(
        z.strictObject({ ...signalFields, place: z.enum(['onAgenda', 'couldBeAdded', 'noCase']) }),
      ),
    }),
    entities: ['signal', 'signalLink', 'case', 'contact', 'meeting', 'agendaItem', 'discussion'],
  }),
  /** Signals to link to, found by a few letters; the newest first. */
  'insight.signalsToChoose': query({
    input: z.strictObject({ text: optionalLine, exceptId: id }),
    output: z.array(
      z.strictObject({ id, body: z.string(), observedOn: date.nullable(), caseNumber: z.string() }),
    ),
    entities: ['signal', 'signalLink', 'case'],
  }),
  'insight.createSignal': command({
    input: z.strictObject({
      body: z.string().trim().min(1).max(20_000),
      kind: signalKind,
      category: category.optional(),
      findPlace: findPlace.nullable(),
      sourceContactId: id.nullable(),
      /** Who saw it, when that is nobody of the address book. */
      sourceNote: optionalLine,
      observedOn: date.nullable(),
      shareability,
      caseId: id.nullable(),
    }),
    output: changed,
    entities: ['signal'],
  }),
  /** What was written down wrongly is mended; where it is linked to stays. */
  'insight.changeSignal': command({
    input: z.strictObject({
      ...row,
      body: z.string().trim().min(1).max(20_000),
      kind: signalKind,
      category,
      findPlace: findPlace.nullable(),
      /** Left out: who saw it stays, also when that is somebody of the address book. */
      sourceNote: optionalLine.optional(),
      observedOn: date.nullable(),
      shareability,
    }),
    output: changed,
    entities: ['signal'],
  }),
  /** By hand only: the app proposes no links. `null` takes the link away. */
  'insight.linkSignal': command({
    input: z.strictObject({ ...row, caseId: id.nullable() }),
    output: changed,
    entities: ['signal', 'signalLink'],
  }),
  /** To a case or to another signal, with the reason why. The first case becomes the case of the signal. */
  'insight.addSignalLink': command({
    input: z.strictObject({
      signalId: id,
      caseId: id.nullable(),
      otherSignalId: id.nullable(),
      reason,
    }),
    output: changed,
    entities: ['signal', 'signalLink'],
  }),
  'insight.removeSignalLink': command({
    input: z.strictObject({ id }),
    output: z.strictObject({ id }),
    entities: ['signal', 'signalLink'],
  }),
  /** `null`: not discussed after all. */
  'insight.markDiscussed': command({
    input: z.strictObject({ ...row, discussedOn: date.nullable() }),
    output: changed,
    entities: ['signal'],
  }),
  /** Can be undeleted for 30 days. */
  'insight.removeSignal': command({
    input: z.strictObject(row),
    output: changed,
    entities: ['signal'],
  }),
} as const;
