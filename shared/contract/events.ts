import * as z from 'zod';
import { findPlace, shareability, visibility } from './caseFields.ts';
import { changed, date, id, optionalLine, version } from './fields.ts';
import { command, query } from './operation.ts';

export const eventKind = z.enum([
  'incident',
  'pressure',
  'coercion',
  'threat',
  'violence',
  'exploitation',
  'other',
]);

const personInEvent = z.strictObject({
  personId: id,
  isSuspect: z.boolean(),
  isVictim: z.boolean(),
  isWitness: z.boolean(),
  isUnclear: z.boolean(),
});

const eventFields = {
  onDate: date,
  kind: eventKind,
  body: z.string().trim().min(1).max(20_000),
  findPlace: findPlace.nullable(),
  sourceContactId: id.nullable(),
  sourceNote: optionalLine,
  visibility,
  shareability,
  /** One person may have several roles: offender and victim at once is common under pressure (D17). */
  people: z.array(personInEvent).max(50),
};

const eventRow = z.strictObject({
  id,
  version,
  ...eventFields,
  sourceName: z.string(),
  people: z.array(
    z.strictObject({
      ...personInEvent.shape,
      initials: z.string(),
      /** Is in the case still. */ here: z.boolean(),
    }),
  ),
});

/** What happened, and which part each person had in it. */
export const eventsContract = {
  /** Newest first, at most 200. */
  'events.list': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      /** False for a case without persons. */
      mayHavePeople: z.boolean(),
      people: z.array(z.strictObject({ personId: id, initials: z.string() })),
      events: z.array(eventRow),
    }),
    entities: ['roleEvent', 'case', 'person', 'casePerson', 'contact'],
    auditedBy: 'caseId',
  }),
  'events.add': command({
    input: z.strictObject({ caseId: id, ...eventFields }),
    output: changed,
    entities: ['roleEvent'],
  }),
  'events.change': command({
    input: z.strictObject({ id, version, ...eventFields }),
    output: changed,
    entities: ['roleEvent'],
  }),
  'events.remove': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['roleEvent'],
  }),
} as const;
