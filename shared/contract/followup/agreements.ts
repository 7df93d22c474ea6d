import * as z from 'zod';
import { changed, date, id, line, optionalLine } from '../fields.ts';
import { command, query } from '../operation.ts';
import { body, caseLabel, count, limit, offset, row } from './shapes.ts';

/** Agreements without an owner, apart from actions (feature A4): nobody does them, everyone keeps to them. */
export const agreementOperationsContract = {
  'followup.agreements': query({
    input: z.strictObject({
      state: z.enum(['valid', 'ended']),
      caseId: id.optional(),
      offset,
      limit,
    }),
    output: z.strictObject({
      total: count,
      rows: z.array(
        z.strictObject({
          ...row,
          body: z.string(),
          case: caseLabel.nullable(),
          madeOn: date,
          endedOn: date.nullable(),
          reason: z.string(),
        }),
      ),
    }),
    entities: ['agreement', 'case'],
  }),
  'followup.addAgreement': command({
    input: z.strictObject({ caseId: id.nullable(), body }),
    output: changed,
    entities: ['agreement'],
  }),
  'followup.changeAgreement': command({
    input: z.strictObject({ ...row, body }),
    output: changed,
    entities: ['agreement'],
  }),
  'followup.endAgreement': command({
    input: z.strictObject({ ...row, reason: line }),
    output: changed,
    entities: ['agreement'],
  }),
  /** A concept that turns out to have no owner: it is no action any more and stands with the agreements. */
  'followup.makeAgreement': command({
    input: z.strictObject({ ...row, note: optionalLine }),
    output: changed,
    entities: ['agreement', 'action', 'actionEvent'],
  }),
} as const;
