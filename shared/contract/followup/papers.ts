import * as z from 'zod';
import { date, fileHandle, id, line, optionalLine, savedFile, version } from '../fields.ts';
import { command, query, task } from '../operation.ts';
import { actionFilter } from './actions.ts';
import { actionStatus, caseLabel, contactLabel, count, mostAtOnce } from './shapes.ts';

/** Numbers of cases whose actions are not in the file, because no basis carries them. For the chair only. */
const leftOut = z.array(z.string());
const withAddresses = z.boolean();

/** Files with actions, out and back (features A10, M16). Nothing is sent: whoever makes them does that. */
export const paperOperationsContract = {
  /** The actions of a filter as a table for a spreadsheet. */
  'followup.exportCsv': task({
    input: z.strictObject(actionFilter),
    output: z.strictObject({ file: savedFile, rows: count, leftOut }).nullable(),
    entities: ['export'],
  }),
  /** All that is open of one person over all cases, in Word. */
  'followup.exportOwnerList': task({
    input: z.strictObject({ ownerId: id }),
    output: z.strictObject({ file: savedFile, rows: count, leftOut }).nullable(),
    entities: ['export', 'disclosure'],
  }),
  /** The same as a form that comes back with a status for each action. */
  'followup.exportActionForm': task({
    input: z.strictObject({ ownerId: id }),
    output: z.strictObject({ file: savedFile, rows: count, leftOut }).nullable(),
    entities: ['export', 'disclosure'],
  }),
  /** The days of one person's actions for a calendar: case numbers only. */
  'followup.exportDueDates': task({
    input: z.strictObject({ ownerId: id }),
    output: z.strictObject({ file: savedFile, rows: count }).nullable(),
    entities: ['export'],
  }),
  /** Who has something open, most late first. */
  'followup.owners': query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({ contact: contactLabel, open: count, late: count, hasAddress: z.boolean() }),
    ),
    entities: ['action', 'contact', 'organisation'],
  }),
  /** Drafts of mails that remind: how many and by when, no case and no name. */
  'followup.exportReminders': task({
    input: z.strictObject({ ownerIds: z.array(id).min(1).max(200), withAddresses }),
    output: z.strictObject({ file: savedFile, rows: count }).nullable(),
    entities: ['export'],
  }),
  /** What came back in a form, as proposals. Changes nothing. */
  'followup.readActionForm': task({
    input: z.strictObject({ handle: fileHandle }),
    output: z.strictObject({
      fileName: z.string(),
      /** Whose form it is; null when its mark is not known here. */
      owner: contactLabel.nullable(),
      lines: z.array(
        z.strictObject({
          action: z.strictObject({
            id,
            version,
            body: z.string(),
            status: actionStatus,
            dueDate: date.nullable(),
            owner: z.string(),
            case: caseLabel.nullable(),
          }),
          state: z.enum(['filled', 'empty', 'missing', 'double']),
          /** What was chosen, in the words of the file; several when they differ. */
          statuses: z.array(z.strictObject({ words: z.string(), status: actionStatus.nullable() })),
          notes: z.array(z.string()),
        }),
      ),
      unknown: z.array(z.strictObject({ where: z.enum(['control', 'row', 'paragraph']), text: z.string() })),
    }),
    entities: ['action', 'contact'],
  }),
  /** What a person accepted of it: all in one step to undo. */
  'followup.acceptActionForm': command({
    input: z.strictObject({
      from: line,
      answers: z
        .array(z.strictObject({ id, version, status: actionStatus, note: optionalLine }))
        .min(1)
        .max(mostAtOnce),
    }),
    output: z.strictObject({ changed: count }),
    entities: ['action', 'actionEvent'],
  }),
} as const;
