import * as z from 'zod';
import { changed, date, id, instant, optionalLine } from '../fields.ts';
import { command, query } from '../operation.ts';
import {
  actionGroup,
  actionKind,
  actionRow,
  actionStatus,
  body,
  caseLabel,
  contactLabel,
  count,
  limit,
  mostAtOnce,
  offset,
  row,
} from './shapes.ts';

const helpers = z.array(id).max(20);
const actionFields = {
  body,
  ownerId: id.nullable(),
  dueDate: date.nullable(),
  kind: actionKind.nullable(),
};

/** Which actions: the same for a page of them, for their ids and for a file with them. */
export const actionFilter = {
  group: actionGroup,
  text: optionalLine.optional(),
  ownerId: id.optional(),
  caseId: id.optional(),
  organisationId: id.optional(),
  meetingId: id.optional(),
};

/** What is done to one or many actions at once. */
const manyChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('status'),
    status: actionStatus,
    reason: optionalLine.optional(),
    waitingFor: optionalLine.optional(),
    /** Left out: today. */
    doneOn: date.optional(),
  }),
  z.strictObject({ kind: z.literal('owner'), toOwnerId: id, note: optionalLine }),
  z.strictObject({ kind: z.literal('date'), dueDate: date.nullable() }),
]);

/** Actions: lists in every order, and each change that a person makes to them. */
export const actionOperationsContract = {
  'followup.actions': query({
    input: z.strictObject({ ...actionFilter, offset, limit }),
    output: z.strictObject({ total: count, rows: z.array(actionRow) }),
    entities: [
      'action',
      'actionMention',
      'actionEvent',
      'case',
      'contact',
      'organisation',
      'decision',
      'discussion',
    ],
  }),
  /** The rows of a filter in order, for choosing all of them: so many as one command takes. */
  'followup.actionIds': query({
    input: z.strictObject(actionFilter),
    output: z.strictObject({ total: count, rows: z.array(z.strictObject(row)).max(mostAtOnce) }),
    entities: ['action', 'case', 'contact', 'organisation'],
  }),
  /** Over the whole file. Of its own, so that a page of actions need not wait for it. */
  'followup.actionCounts': query({
    input: z.strictObject({}),
    output: z.strictObject({ open: count, late: count, waiting: count, done: count, again: count }),
    entities: ['action'],
  }),
  'followup.actionHistory': query({
    input: z.strictObject({ actionId: id }),
    output: z.array(
      z.strictObject({
        at: instant,
        fromStatus: actionStatus.nullable(),
        toStatus: actionStatus.nullable(),
        fromOwner: z.string().nullable(),
        toOwner: z.string().nullable(),
        note: z.string(),
      }),
    ),
    entities: ['actionEvent', 'contact'],
  }),
  /** People who can be given an action, found by a few letters. */
  'followup.people': query({
    input: z.strictObject({ text: optionalLine.default(''), includeId: id.nullable().optional() }),
    output: z.array(contactLabel),
    entities: ['contact', 'organisation'],
  }),
  /** Cases that an action or feedback can belong to, found by number or alias. */
  'followup.casesToChoose': query({
    input: z.strictObject({ text: optionalLine.default(''), includeId: id.nullable().optional() }),
    output: z.array(caseLabel),
    entities: ['case'],
  }),
  /** Meetings at which actions were agreed, latest first, found by title or date (`24-11-2026`). */
  'followup.meetingsToChoose': query({
    input: z.strictObject({ text: optionalLine.default(''), includeId: id.nullable().optional() }),
    output: z.array(z.strictObject({ id, title: z.string(), date })),
    entities: ['meeting', 'action'],
  }),
  'followup.createAction': command({
    input: z.strictObject({
      ...actionFields,
      caseId: id.nullable(),
      discussionId: id.nullable().optional(),
      decisionId: id.nullable().optional(),
      helperIds: helpers.optional(),
    }),
    output: changed,
    entities: ['action', 'actionMention', 'actionEvent'],
  }),
  'followup.updateAction': command({
    input: z.strictObject({
      ...row,
      ...z.strictObject(actionFields).partial().shape,
      waitingFor: optionalLine.optional(),
      /** All who help, in place of who helped before. */
      helperIds: helpers.optional(),
    }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),
  /** Only what a person typed: done with its date, dropped and handed over outside the table with a reason. */
  'followup.setActionStatus': command({
    input: z.strictObject({
      ...row,
      status: actionStatus,
      reason: optionalLine.optional(),
      waitingFor: optionalLine.optional(),
      /** Left out: today. */
      doneOn: date.optional(),
    }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),
  /** The same action goes on with another owner; both names stay in its history. */
  'followup.transferAction': command({
    input: z.strictObject({ ...row, toOwnerId: id, note: optionalLine }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),
  /** Mentioned for the third time: it stays and is done. Dropping and handing over have their own commands. */
  'followup.keepAction': command({
    input: z.strictObject({ ...row, dueDate: date.nullable().optional(), note: optionalLine }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),
  /** One change to all chosen actions: all of them or none, and one step to undo. */
  'followup.changeActions': command({
    input: z.strictObject({
      actions: z.array(z.strictObject(row)).min(1).max(mostAtOnce),
      change: manyChange,
    }),
    /** Those that already stood so are not changed. */
    output: z.strictObject({ changed: count, unchanged: count }),
    entities: ['action', 'actionEvent'],
  }),
  /** Somebody leaves: all that is open in this name, in one step (feature A16). */
  'followup.handOverAll': command({
    input: z.strictObject({
      fromOwnerId: id,
      toOwnerId: id,
      note: optionalLine,
      /** Also what this person still had to tell others. */
      withFeedback: z.boolean(),
    }),
    output: z.strictObject({ changed: count, feedback: count }),
    entities: ['action', 'actionEvent', 'feedback'],
  }),
} as const;
