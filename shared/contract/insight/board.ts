import * as z from 'zod';
import { date, id } from '../fields.ts';
import { actionRow, caseLabel } from '../followup/shapes.ts';
import { query } from '../operation.ts';
import { count, page } from './period.ts';

/** What asks the attention of whoever guards the process (feature I1). */
export const boardKind = z.enum([
  'withoutNextDate',
  'lateAction',
  'missingPartner',
  'contributionOpen',
  'caseReview',
  'decisionReview',
  'feedback',
]);

const boardRow = z.strictObject({
  kind: boardKind,
  id,
  /** The day it is sorted by: due, expected, to be reviewed, or last discussed. */
  date: date.nullable(),
  /** Whole days from today; negative when it has passed. */
  days: z.int().nullable(),
  case: caseLabel.nullable(),
  /** What it is about, as it was written; empty when the kind says enough. */
  words: z.string(),
  /** Who has to do something: a professional or organisation; empty when nobody was named. */
  who: z.string(),
  /** Where a coming meeting can be changed, for a partner who is missing. */
  meetingId: id.nullable(),
  itemId: id.nullable(),
});

export const boardOperations = {
  'insight.board': query({
    input: z.strictObject({ kind: boardKind.optional(), ...page }),
    output: z.strictObject({
      counts: z.strictObject({
        withoutNextDate: count,
        lateAction: count,
        missingPartner: count,
        contributionOpen: count,
        caseReview: count,
        decisionReview: count,
        feedback: count,
      }),
      total: count,
      /** By date, oldest first; what has no date stands first. */
      rows: z.array(boardRow),
    }),
    entities: [
      'meeting',
      'agendaItem',
      'discussion',
      'seat',
      'contribution',
      'case',
      'action',
      'decision',
      'feedback',
      'contact',
      'organisation',
    ],
  }),
  /** One late action, to deal with it where it was seen. */
  'insight.boardAction': query({
    input: z.strictObject({ id }),
    output: actionRow,
    entities: ['action', 'decision', 'case', 'contact', 'organisation'],
  }),
} as const;
