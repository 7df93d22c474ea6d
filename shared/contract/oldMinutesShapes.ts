import * as z from 'zod';
import { changed, date, fileHandle, id, text } from './fields.ts';
import { caseLabel } from './followup/shapes.ts';
import { command, task } from './operation.ts';

const body = z.string().trim().min(1).max(20_000);

const proposal = z.strictObject({
  kind: z.enum(['agendaItem', 'decision', 'action']),
  text: z.string(),
  reason: z.string(),
  /** Who does it, in the words of the minutes. */
  owner: z.string(),
  /** The one contact that these words can mean. */
  ownerId: id.nullable(),
  due: date.nullable(),
  /** What was written when no day was understood. */
  dueWords: z.string(),
  minutes: z.int().min(1).max(600).nullable(),
  /** As written; `case` is the one that has this number. */
  caseNumber: z.string(),
  case: caseLabel.nullable(),
  /** The line as it was found. */
  from: z.string(),
  /** The same words stand in this file already. */
  isKnown: z.boolean(),
});

const reading = z.strictObject({
  fileName: z.string(),
  /** The day of the minutes; dates without a year were counted from it. */
  writtenOn: date.nullable(),
  proposals: z.array(proposal),
  /** Lines that were no proposal. */
  rest: z.array(z.string()),
  /** Proposals and lines beyond what one reading shows. */
  left: z.int().min(0),
});

const place = { caseId: id.nullable(), meetingId: id.nullable() };

/** Minutes of before (P25): reading proposes and keeps nothing; each row is accepted by a call of its own. */
export const oldMinutesOperations = {
  'intake.readOldMinutes': task({
    input: z.strictObject({ handle: fileHandle }),
    output: reading,
    entities: [],
  }),
  'intake.readPastedMinutes': task({
    input: z.strictObject({ text: z.string().min(1).max(200_000) }),
    output: reading,
    entities: [],
  }),
  'intake.acceptOldAction': command({
    input: z.strictObject({ body, ownerId: id.nullable(), dueDate: date.nullable(), ...place }),
    output: changed,
    entities: ['action', 'actionEvent'],
  }),
  /** Kept as a concept: a person completes it with a reason and who carries it out. */
  'intake.acceptOldDecision': command({
    input: z.strictObject({
      body,
      reason: text,
      implementerId: id.nullable(),
      reviewDate: date.nullable(),
      ...place,
    }),
    output: changed,
    entities: ['decision'],
  }),
} as const;
