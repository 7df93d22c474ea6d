import * as z from 'zod';
import { date, id, savedFile } from '../fields.ts';
import { caseLabel } from '../followup/shapes.ts';
import { domain } from '../network.ts';
import { query, task } from '../operation.ts';
import { count, page, period } from './period.ts';

const year = z.int().min(2000).max(2200);
/** How a decision of the year stands now. */
const outcome = z.enum(['carriedOut', 'changed', 'dropped', 'standing']);

export const yearOperations = {
  /** Were decisions carried out, changed or dropped, and why (feature I4). */
  'insight.decisionsOfYear': query({
    input: z.strictObject({ year, outcome: outcome.optional(), ...page }),
    output: z.strictObject({
      counts: z.strictObject({ carriedOut: count, changed: count, dropped: count, standing: count }),
      total: count,
      rows: z.array(
        z.strictObject({
          id,
          outcome,
          decidedOn: date,
          case: caseLabel.nullable(),
          body: z.string(),
          /** Why it was changed or dropped, as written down; empty when nobody said. */
          reason: z.string(),
        }),
      ),
    }),
    entities: ['decision', 'case', 'action'],
  }),
  /** Counts for FG and manager (feature I9); each has its definition on the screen. */
  'insight.accountability': query({
    input: z.strictObject({ year }),
    output: z.strictObject({
      submitted: count,
      accepted: count,
      declined: count,
      closed: count,
      open: count,
      discussed: count,
      withoutConsent: count,
      postponedInforming: count,
      extensions: count,
      destroyed: count,
      exports: count,
    }),
    entities: [
      'case',
      'caseEvent',
      'intake',
      'discussion',
      'meeting',
      'disclosure',
      'legalBasis',
      'informing',
      'export',
    ],
  }),
  /** Who was at the table and what was brought, per organisation and in order of name (feature I5): no person, no ranking. */
  'insight.presence': query({
    input: z.strictObject({ ...period, ...page }),
    output: z.strictObject({
      total: count,
      rows: z.array(
        z.strictObject({
          organisation: z.string(),
          domain: domain.nullable(),
          asked: count,
          present: count,
          substitute: count,
          excused: count,
          absent: count,
          contributionsAsked: count,
          contributionsGiven: count,
        }),
      ),
    }),
    entities: ['meeting', 'discussion', 'seat', 'contribution', 'contact', 'organisation'],
  }),
  /** A page of this area on paper. */
  'insight.exportPage': task({
    input: z.strictObject({
      page: z.enum(['board', 'figures', 'leadTimes', 'decisions', 'accountability', 'presence']),
      ...period,
    }),
    output: savedFile.nullable(),
    entities: ['export'],
  }),
} as const;
