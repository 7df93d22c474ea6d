import * as z from 'zod';
import { query } from '../operation.ts';
import { count, period } from './period.ts';

/** The middle number of days, and how many cases it rests on; both null when fewer than five cases have it. */
const lead = z.strictObject({ median: count.nullable(), cases: count.nullable() });

export const leadTimeOperations = {
  /** Days from aanmelding to the first discussion, the first finished action and the first feedback (feature I8). */
  'insight.leadTimes': query({
    input: z.strictObject(period),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          /** Kind of meeting of the first discussion. */
          type: z.string(),
          typeName: z.string(),
          discussion: lead,
          action: lead,
          feedback: lead,
        }),
      ),
    }),
    entities: ['case', 'intake', 'meeting', 'discussion', 'action', 'feedback', 'meetingType'],
  }),
} as const;
