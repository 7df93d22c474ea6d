import * as z from 'zod';
import { changed, date, id, optionalLine } from '../fields.ts';
import { caseLabel } from '../followup/shapes.ts';
import { command, query } from '../operation.ts';
import { count, page } from './period.ts';

const answer = z.enum(['good', 'mixed', 'poor']).nullable();
/** Six points on the meeting (feature I2); a point that was skipped is null. */
const points = {
  facts: answer,
  voice: answer,
  collaboration: answer,
  safety: answer,
  options: answer,
  plan: answer,
} as const;
const tally = z.strictObject({ good: count, mixed: count, poor: count });

export const reflectionOperations = {
  /** The cases of one meeting, with what the chair answered. For the chair alone: on no other screen and in no file. */
  'insight.reflections': query({
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({
      title: z.string(),
      date,
      rows: z.array(
        z.strictObject({
          discussionId: id,
          case: caseLabel,
          isClosed: z.boolean(),
          answers: z.strictObject(points).nullable(),
          note: z.string(),
        }),
      ),
    }),
    entities: ['reflection', 'discussion', 'meeting', 'case'],
  }),
  /** The course over meetings, newest first: how often each answer was given, never per person or per case. */
  'insight.reflectionCourse': query({
    input: z.strictObject(page),
    output: z.strictObject({
      total: count,
      rows: z.array(
        z.strictObject({
          meetingId: id,
          title: z.string(),
          date,
          discussions: count,
          reflected: count,
          points: z.strictObject({
            facts: tally,
            voice: tally,
            collaboration: tally,
            safety: tally,
            options: tally,
            plan: tally,
          }),
        }),
      ),
    }),
    entities: ['reflection', 'discussion', 'meeting'],
  }),
  'insight.keepReflection': command({
    input: z.strictObject({ discussionId: id, ...points, note: optionalLine.default('') }),
    output: changed,
    entities: ['reflection'],
  }),
} as const;
