import * as z from 'zod';
import { changed, id, instant, nothing, savedFile, version } from '../fields.ts';
import { command, query, task } from '../operation.ts';

/** A method to discuss a case: of the app, or of the organisation itself. `id` is what a discussion refers to. */
const listedMethod = z.strictObject({
  id: z.string(),
  /** Row version of an own method; null for one that ships. */
  version: version.nullable(),
  name: z.string(),
  kind: z.enum(['case', 'group', 'triage']),
  phases: z.int(),
  /** The method as text, in the form that can be edited and kept as a file. */
  text: z.string(),
  /** Edition that stands in the text. */
  edition: z.int(),
  date: z.string(),
  changedAt: instant.nullable(),
});

/** Operations for methods (features D4, X6). */
export const methodsContract = {
  /** The methods that ship and at most a hundred own ones, each with its text. */
  'chairing.methods': query({
    input: nothing,
    output: z.array(listedMethod),
    entities: ['method'],
  }),
  /** Keeps the text as the next edition, dated today. Refused with one field a wrong line, `field` = its number. */
  'chairing.saveMethod': command({
    input: z.strictObject({
      id: id.nullable(),
      version: version.nullable(),
      text: z.string().min(1).max(40_000),
    }),
    output: z.strictObject({ ...changed.shape, edition: z.int() }),
    entities: ['method'],
  }),
  /** Takes an own method off the list; discussions that use it keep it. */
  'chairing.removeMethod': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['method'],
  }),
  /** Writes one method as a text file. */
  'chairing.exportMethod': task({
    input: z.strictObject({ id: z.string().min(1).max(60) }),
    output: savedFile.nullable(),
    entities: ['method'],
  }),
} as const;
