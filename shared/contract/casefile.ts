import * as z from 'zod';
import { fileHandle, instant, nothing } from './fields.ts';
import { task } from './operation.ts';

const passphrase = z.string().min(1).max(1000);

export const recentFile = z.strictObject({
  handle: fileHandle,
  name: z.string(),
  folder: z.string(),
  openedAt: instant.nullable(),
  exists: z.boolean(),
});

export const casefileContract = {
  /** What the page needs before anything is open: session, capabilities of the host, which operation reads what. */
  'casefile.state': task({
    input: nothing,
    output: z.strictObject({
      open: z.boolean(),
      name: z.string().nullable(),
      capabilities: z.strictObject({ nativeDialogs: z.boolean(), deviceUnlock: z.boolean() }),
      /** For each query the entities it reads, so that a push can refresh it. */
      reads: z.record(z.string(), z.array(z.string())),
      now: instant,
      today: z.string(),
    }),
    entities: ['session'],
    requires: 'nothing',
  }),
  'casefile.recent': task({
    input: nothing,
    output: z.array(recentFile),
    entities: ['session'],
    requires: 'nothing',
  }),
  'casefile.choose': task({
    input: z.strictObject({ purpose: z.enum(['create', 'open']), suggestedName: z.string().max(100) }),
    output: z.strictObject({ handle: fileHandle, name: z.string() }).nullable(),
    entities: [],
    requires: 'nothing',
  }),
  'casefile.create': task({
    input: z.strictObject({ handle: fileHandle, passphrase, chairName: z.string().trim().max(200) }),
    output: z.strictObject({ recoveryCode: z.string() }),
    entities: ['session'],
    requires: 'nothing',
  }),
  'casefile.open': task({
    input: z.strictObject({
      handle: fileHandle,
      secret: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('passphrase'), passphrase }),
        z.strictObject({ kind: z.literal('recoveryCode'), code: z.string().min(1).max(200) }),
      ]),
    }),
    output: nothing,
    entities: ['session'],
    requires: 'nothing',
  }),
  'casefile.lock': task({ input: nothing, output: nothing, entities: ['session'], requires: 'nothing' }),
} as const;
