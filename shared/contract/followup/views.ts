import * as z from 'zod';
import { changed, line } from '../fields.ts';
import { command, query } from '../operation.ts';
import { row } from './shapes.ts';

/** The part of the address that holds the filters of the screen *Acties*: letters, digits and what a link is made of. */
const address = z.string().regex(/^[A-Za-z0-9=&%+._~*-]{1,600}$/);

/** Kept links: a filter with a name (feature A6). */
export const viewOperationsContract = {
  'followup.views': query({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ ...row, name: z.string(), address: z.string() })),
    entities: ['savedView'],
  }),
  'followup.saveView': command({
    input: z.strictObject({ name: line, address }),
    output: changed,
    entities: ['savedView'],
  }),
  'followup.removeView': command({
    input: z.strictObject(row),
    output: z.strictObject({}),
    entities: ['savedView'],
  }),
} as const;
