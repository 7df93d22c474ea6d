import * as z from 'zod';
import { id } from './fields.ts';
import { query } from './operation.ts';

const hitKind = z.enum([
  'case',
  'person',
  'contact',
  'organisation',
  'offer',
  'meeting',
  'action',
  'decision',
  'goal',
  'statement',
  'signal',
  'intake',
]);

export const searchContract = {
  /** As you type: every word a beginning, accents do not matter. Hits are masked until they are opened. */
  'search.find': query({
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.strictObject({
      count: z.int().min(0),
      /** In the order of the best hit of each kind. */
      groups: z.array(
        z.strictObject({
          kind: hitKind,
          hits: z.array(
            z.strictObject({
              id,
              title: z.string(),
              /** Where it belongs: number and alias of the case, date of the meeting. */
              detail: z.string(),
              caseId: id.nullable(),
              meetingId: id.nullable(),
            }),
          ),
        }),
      ),
    }),
    entities: [
      'case',
      'person',
      'casePerson',
      'contact',
      'organisation',
      'offer',
      'meeting',
      'action',
      'decision',
      'goal',
      'statement',
      'signal',
      'intake',
    ],
  }),
} as const;
