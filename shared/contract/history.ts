import * as z from 'zod';
import { instant, nothing, text } from './fields.ts';
import { command, query } from './operation.ts';

const place = z.string().min(1).max(200);

export const historyContract = {
  /** What undo and redo would take next, and when the file last changed. */
  'history.state': query({
    input: nothing,
    output: z.strictObject({
      undo: z.string().nullable(),
      redo: z.string().nullable(),
      savedAt: instant.nullable(),
    }),
    entities: ['history'],
  }),
  'history.undo': command({
    input: nothing,
    output: z.strictObject({ operation: z.string() }),
    entities: ['history'],
    history: 'none',
  }),
  'history.redo': command({
    input: nothing,
    output: z.strictObject({ operation: z.string() }),
    entities: ['history'],
    history: 'none',
  }),
  /** Text that is being typed, kept within two seconds; `null` when it was committed or thrown away. */
  'history.keepDraft': command({
    input: z.strictObject({ place, body: text.nullable() }),
    output: nothing,
    entities: ['draft'],
    history: 'none',
  }),
  'history.draft': query({
    input: z.strictObject({ place }),
    output: z.strictObject({ body: z.string(), updatedAt: instant }).nullable(),
    entities: [],
  }),
} as const;
