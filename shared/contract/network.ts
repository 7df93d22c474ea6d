import * as z from 'zod';
import { changed, id, line, nothing, optionalLine, text, version } from './fields.ts';
import { command, query } from './operation.ts';

export const domain = z.enum(['care', 'safety', 'education', 'social', 'administration', 'private']);

const organisationFields = {
  name: line,
  domain,
  place: optionalLine,
  phone: optionalLine,
  email: optionalLine,
  note: text,
};

export const networkContract = {
  'network.listOrganisations': query({
    input: nothing,
    output: z.array(z.strictObject({ id, version, ...organisationFields, contactCount: z.int().min(0) })),
    entities: ['organisation', 'contact'],
  }),
  'network.createOrganisation': command({
    input: z.strictObject(organisationFields),
    output: changed,
    entities: ['organisation'],
  }),
} as const;
