import * as z from 'zod';
import { date, id } from '../fields.ts';
import { caseLabel } from '../followup/shapes.ts';
import { query } from '../operation.ts';
import { count, page, period } from './period.ts';

/** The five numbers of the chair (feature I3); each is a part of something that was counted. */
export const figureName = z.enum(['decided', 'owner', 'voice', 'heard', 'onTime']);
const entities = [
  'meeting',
  'discussion',
  'seat',
  'statement',
  'decision',
  'action',
  'case',
  'contact',
  'organisation',
] as const;

const figure = z.strictObject({ name: figureName, met: count, total: count });

export const figureOperations = {
  'insight.figures': query({
    input: z.strictObject(period),
    output: z.strictObject({ today: date, figures: z.array(figure) }),
    entities,
  }),
  'insight.figureRows': query({
    input: z.strictObject({
      ...period,
      figure: figureName,
      /** `met`: what counts; `unmet`: what does not. */
      part: z.enum(['all', 'met', 'unmet']).default('all'),
      ...page,
    }),
    output: z.strictObject({
      total: count,
      rows: z.array(
        z.strictObject({
          id,
          met: z.boolean(),
          date,
          case: caseLabel.nullable(),
          /** The meeting, action or decision it is about, or the organisation at the table. */
          words: z.string(),
          kind: z.enum(['discussion', 'action', 'decision', 'seat']),
          meetingId: id.nullable(),
          itemId: id.nullable(),
        }),
      ),
    }),
    entities,
  }),
} as const;
