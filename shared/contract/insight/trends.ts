import * as z from 'zod';
import { date } from '../fields.ts';
import { query, task } from '../operation.ts';
import { savedFile } from '../fields.ts';
import { count } from './period.ts';

/** Null: hidden, because it is under five, would give away one that is, or is a total over one that is hidden. */
const shown = count.nullable();
const dimension = z.enum(['theme', 'area', 'domain']);

export const trendOperations = {
  /** How many cases were submitted, by one thing and by period (feature I6). Periods are fixed, so that none can be subtracted. */
  'insight.trends': query({
    input: z.strictObject({ dimension }),
    output: z.strictObject({
      /** Nothing is counted after this day: the end of the last year that is over. */
      until: date,
      /** Null: fewer than five cases in all. */
      table: z
        .strictObject({
          periods: z.array(z.string()),
          rows: z.array(z.strictObject({ label: z.string(), cells: z.array(shown), total: shown })),
          totals: z.array(count),
          total: count,
        })
        .nullable(),
    }),
    entities: ['case', 'contact', 'organisation', 'discussion', 'meeting', 'meetingSeries'],
  }),
  'insight.exportTrends': task({
    input: z.strictObject({ dimension, kind: z.enum(['word', 'csv']) }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
} as const;
