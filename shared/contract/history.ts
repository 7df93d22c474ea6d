import * as z from 'zod';
import { instant, nothing } from './fields.ts';
import { command, query, task } from './operation.ts';

const place = z.string().min(1).max(200);
/** Longer than any field: pasted minutes are safe while they are looked through, and the envelope holds it. */
const draftBody = z.string().max(400_000);

/** `what`: what was taken back or done again, in Dutch words, as in the log. */
const stepTaken = z.strictObject({ operation: z.string(), what: z.string() });

export const historyContract = {
  /** What undo and redo would take next, and when the file last changed; `step` names the deed that undo would take back. */
  'history.state': query({
    input: nothing,
    output: z.strictObject({
      undo: z.string().nullable(),
      step: z.int().nullable(),
      redo: z.string().nullable(),
      savedAt: instant.nullable(),
    }),
    entities: ['history'],
  }),
  /** Takes the last deed back; with a `step` only when that is the last one: a button of a message speaks of one deed. */
  'history.undo': command({
    input: z.strictObject({ step: z.int().nullable().optional() }),
    output: stepTaken,
    entities: ['history'],
    history: 'none',
  }),
  'history.redo': command({
    input: nothing,
    output: stepTaken,
    entities: ['history'],
    history: 'none',
  }),
  /** Text that is being typed, kept within two seconds; `null` when it was committed or thrown away. */
  'history.keepDraft': command({
    input: z.strictObject({ place, body: draftBody.nullable() }),
    output: nothing,
    entities: ['draft'],
    history: 'none',
  }),
  'history.draft': query({
    input: z.strictObject({ place }),
    output: z.strictObject({ body: z.string(), updatedAt: instant }).nullable(),
    entities: [],
  }),
  /** The audit trail, newest first: what happened, when, by whom; ids and operation names, never content. */
  'history.auditList': query({
    input: z.strictObject({
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
      show: z.enum(['all', 'changes', 'reads', 'session']),
    }),
    output: z.strictObject({
      total: z.int().min(0),
      rows: z.array(
        z.strictObject({
          seq: z.int().min(1),
          at: instant,
          actor: z.string(),
          kind: z.enum(['command', 'read', 'undo', 'redo', 'session', 'export']),
          /** The operation in Dutch words. */
          what: z.string(),
          /** `case:<id>`: what was touched. */
          subjects: z.array(z.string()),
        }),
      ),
    }),
    entities: ['history', 'session'],
  }),
  /** Walks the whole chain. `brokenAt` is the first link that does not fit. */
  'history.checkChain': task({
    input: nothing,
    output: z.strictObject({
      links: z.int().min(0),
      brokenAt: z.strictObject({ seq: z.int().min(1), at: instant }).nullable(),
    }),
    entities: [],
  }),
} as const;
