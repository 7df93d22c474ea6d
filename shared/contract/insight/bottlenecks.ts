import * as z from 'zod';
import { changed, date, id, optionalLine, savedFile, version } from '../fields.ts';
import { caseLabel } from '../followup/shapes.ts';
import { domain } from '../network.ts';
import { command, query, task } from '../operation.ts';
import { count } from './period.ts';

const state = z.enum(['open', 'raised', 'solved']);
const fields = {
  body: z.string().trim().min(1).max(2000),
  /** What would help, for the letter. */
  asks: z.string().trim().max(2000),
  domain: domain.nullable(),
  organisationId: id.nullable(),
  noticedOn: date,
} as const;
const year = z.int().min(2000).max(2200);

/** What stands in the way in more than one case (feature I7): cases are counted, never named outside this register. */
export const bottleneckOperations = {
  'insight.bottlenecks': query({
    input: z.strictObject({ year: year.optional() }),
    output: z.strictObject({
      years: z.array(year),
      rows: z.array(
        z.strictObject({
          id,
          version,
          ...fields,
          body: z.string(),
          asks: z.string(),
          organisation: z.string(),
          state,
          raisedOn: date.nullable(),
          outcome: z.string(),
          cases: count,
        }),
      ),
    }),
    entities: ['bottleneck', 'organisation', 'case'],
  }),
  /** Which cases count, so that one can be added or taken off; for the screen only. */
  'insight.bottleneckCases': query({
    input: z.strictObject({ id }),
    output: z.strictObject({ cases: z.array(caseLabel) }),
    entities: ['bottleneck', 'case'],
  }),
  'insight.addBottleneck': command({
    input: z.strictObject({ ...fields, caseIds: z.array(id).max(50).default([]) }),
    output: changed,
    entities: ['bottleneck'],
  }),
  'insight.changeBottleneck': command({
    input: z.strictObject({ id, version, ...fields }),
    output: changed,
    entities: ['bottleneck'],
  }),
  'insight.setBottleneckState': command({
    input: z.strictObject({
      id,
      version,
      state,
      raisedOn: date.nullable().default(null),
      outcome: optionalLine.default(''),
    }),
    output: changed,
    entities: ['bottleneck'],
  }),
  'insight.countCase': command({
    input: z.strictObject({ id, caseId: id, counts: z.boolean() }),
    output: z.strictObject({ cases: count }),
    entities: ['bottleneck'],
  }),
  'insight.removeBottleneck': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['bottleneck'],
  }),
  /** A letter about one bottleneck. Refused when its words name somebody. */
  'insight.exportBottleneckLetter': task({
    input: z.strictObject({ id, to: optionalLine.default('') }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
  /** All bottlenecks of a year on paper (quickscan). Refused when one of them names somebody. */
  'insight.exportQuickscan': task({
    input: z.strictObject({ year }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
} as const;
