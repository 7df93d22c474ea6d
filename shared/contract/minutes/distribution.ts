import * as z from 'zod';
import { date, id, nothing, optionalLine } from '../fields.ts';
import { command, query } from '../operation.ts';

export const handedDocument = z.enum(['actionList', 'caseMinutes', 'plainSummary']);
const otherFile = z.enum(['letter', 'weighingForm', 'caseDossier', 'personMinutes', 'recipientMinutes']);
export const handOverChannel = z.enum(['secureMail', 'paper', 'portal', 'other']);

const entities = [
  'minutes',
  'export',
  'meeting',
  'discussion',
  'agendaItem',
  'seat',
  'participant',
  'contact',
  'organisation',
  'case',
  'casePerson',
  'person',
] as const;

/** Somebody who gets a document: a professional who was there, or a person of the case. */
const recipientKey = {
  document: handedDocument,
  /** Null for the action list: that belongs to the whole meeting. */
  discussionId: id.nullable(),
  contactId: id.nullable(),
  personId: id.nullable(),
};

/** Who gets what after a meeting, and when it was put in their hands. The app sends nothing (feature M11). */
export const distributionContract = {
  'minutes.distribution': query({
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({
      finishedOn: date.nullable(),
      late: z.int(),
      rows: z.array(
        z.strictObject({
          ...recipientKey,
          number: z.string().nullable(),
          name: z.string(),
          organisation: z.string(),
          madeOn: date.nullable(),
          /** Why a name of another case stands in the file that was made; empty when none does. */
          nameReason: z.string(),
          /** Last day on which it is in time; null while the meeting is not finished. */
          dueOn: date.nullable(),
          state: z.enum(['notMade', 'toHandOver', 'late', 'done']),
          handedOver: z
            .strictObject({ id, onDate: date, channel: handOverChannel, note: z.string() })
            .nullable(),
        }),
      ),
      /** Files about these cases that left with a name of another case and have no row above: letters, dossiers, for somebody of the case. */
      others: z.array(
        z.strictObject({
          id,
          kind: otherFile,
          number: z.string(),
          name: z.string(),
          madeOn: date,
          nameReason: z.string(),
        }),
      ),
    }),
    entities,
  }),
  /** What was put in whose hands, for several at once; each is a line of the register of what was shared, so there is no undo. */
  'minutes.handOver': command({
    input: z.strictObject({
      meetingId: id,
      items: z.array(z.strictObject(recipientKey)).min(1).max(300),
      onDate: date,
      channel: handOverChannel,
      note: optionalLine,
    }),
    output: z.strictObject({ count: z.int() }),
    entities: ['minutes', 'disclosure'],
    history: 'recorded',
  }),
  /** It was a mistake: off the list, with a line in the register that says so. */
  'minutes.correctHandOver': command({
    input: z.strictObject({ meetingId: id, id }),
    output: nothing,
    entities: ['minutes', 'disclosure'],
    history: 'recorded',
  }),
  /** Meetings of the last two months of which something still has to be made or put in somebody's hands, first due first. */
  'minutes.owed': query({
    input: nothing,
    output: z.strictObject({
      total: z.int(),
      rows: z.array(
        z.strictObject({
          meetingId: id,
          title: z.string(),
          date,
          what: z.enum(['makeActionList', 'handOverActionList', 'adoptMinutes', 'handOverMinutes']),
          count: z.int(),
          dueOn: date,
          isLate: z.boolean(),
        }),
      ),
    }),
    entities,
  }),
} as const;
