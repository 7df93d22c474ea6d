import * as z from 'zod';
import { id, nothing } from '../fields.ts';
import { command, query } from '../operation.ts';
import { cockpitStatement, lineRef } from './shapes.ts';

const typed = z.string().trim().min(1).max(4000);
const lineEntities = [
  'statement',
  'openQuestion',
  'option',
  'discussion',
  'decision',
  'action',
  'actionEvent',
  'actionMention',
  'parkedPoint',
  'seat',
] as const;

/** What the line became and what it still misses. */
const kept = {
  made: lineRef,
  missing: z.array(z.enum(['owner', 'due', 'reason', 'implementer'])),
  /** The row as the cockpit shows it, when it is a statement: a screen with hundreds of lines adds this one. */
  statement: cockpitStatement.nullable(),
};

/** Lines typed at the table (feature C11). */
export const linesContract = {
  /** What was said at one discussion, in the order of typing, the newest 500; with `ids` only those that are (still) there. */
  'chairing.statements': query({
    input: z.strictObject({ discussionId: id, ids: z.array(id).min(1).max(500).optional() }),
    output: z.array(cockpitStatement),
    entities: ['statement', 'contact', 'organisation'],
  }),
  /** One typed line becomes a statement, decision, action, open question or parked point. */
  'chairing.capture': command({
    input: z.strictObject({
      meetingId: id,
      discussionId: id.nullable(),
      line: typed,
      /** Whose turn it is: the source when the line names none. */
      speakerId: id.nullable(),
      /** What a line without a slash word becomes: the table is at the interpretation or the options. */
      defaultKind: z.enum(['fact', 'interpretation', 'option']).optional(),
      /**
       * Made by the screen, once for each line: the id of what the line becomes. When the file went away while it was kept
       * nobody knows whether it was; the same line sent again is answered with the first.
       */
      lineId: id.optional(),
    }),
    output: z.strictObject(kept),
    entities: lineEntities,
  }),
  /** The line typed anew; it may become something else. */
  'chairing.rewrite': command({
    input: z.strictObject({ target: lineRef, line: typed }),
    output: z.strictObject(kept),
    entities: lineEntities,
  }),
  'chairing.removeLine': command({
    input: z.strictObject({ target: lineRef }),
    output: nothing,
    entities: lineEntities,
  }),
} as const;
