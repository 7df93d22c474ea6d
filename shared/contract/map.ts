import * as z from 'zod';
import { personRole } from './caseFields.ts';
import { changed, id, nothing, optionalLine, savedFile, version } from './fields.ts';
import { domain } from './network.ts';
import { command, query, task } from './operation.ts';

/** A place on the field of the map: 1000 wide, 700 high. */
const x = z.int().min(0).max(1000);
const y = z.int().min(0).max(700);

const tieKind = z.enum([
  'family',
  'partner',
  'friend',
  'peer',
  'school',
  'work',
  'care',
  'safety',
  'leisure',
  'neighbour',
  'online',
  'other',
]);
const tieQuality = z.enum(['unknown', 'supports', 'good', 'distant', 'tense', 'broken', 'pressure']);
const tieFields = { kind: tieKind, quality: tieQuality, note: optionalLine };

export const mapNode = z.strictObject({
  id,
  version,
  kind: z.enum(['person', 'organisation', 'other']),
  personId: id.nullable(),
  organisationId: id.nullable(),
  /** Initials, name of the organisation, or the words that were typed; never a full name of a person in the case. */
  label: z.string(),
  /** Of a person in the case. */
  role: personRole.nullable(),
  isSubject: z.boolean(),
  /** Of an organisation. */
  domain: domain.nullable(),
  note: z.string(),
  x,
  y,
});

export const mapTie = z.strictObject({ id, version, fromNodeId: id, toNodeId: id, ...tieFields });

/** People and organisations around the young person, and how it is between them (D19). */
export const mapContract = {
  'map.get': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      /** False for a group or an area. */
      mayHaveMap: z.boolean(),
      /** At most 100. */
      nodes: z.array(mapNode),
      ties: z.array(mapTie),
      /** People of the case who are not on the map yet. */
      peopleLeft: z.array(z.strictObject({ personId: id, initials: z.string(), role: personRole })),
    }),
    entities: ['networkMap', 'case', 'person', 'casePerson', 'organisation'],
    auditedBy: 'caseId',
  }),
  'map.addNode': command({
    input: z.strictObject({
      caseId: id,
      who: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('person'), personId: id }),
        z.strictObject({ kind: z.literal('organisation'), organisationId: id }),
        z.strictObject({ kind: z.literal('other'), label: z.string().trim().min(1).max(500) }),
      ]),
      note: optionalLine,
      x,
      y,
    }),
    output: changed,
    entities: ['networkMap'],
  }),
  /** Everyone of the case who is not on the map yet, in a circle around the young person. */
  'map.addPeople': command({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({ added: z.int().min(0) }),
    entities: ['networkMap'],
  }),
  /** Last place wins: two moves of one node are no conflict. */
  'map.moveNode': command({
    input: z.strictObject({ id, x, y }),
    output: changed,
    entities: ['networkMap'],
  }),
  'map.changeNode': command({
    input: z.strictObject({ id, version, label: optionalLine, note: optionalLine }),
    output: changed,
    entities: ['networkMap'],
  }),
  /** Takes the node and everything that ties it. */
  'map.removeNode': command({
    input: z.strictObject({ id, version }),
    output: nothing,
    entities: ['networkMap'],
  }),
  'map.tie': command({
    input: z.strictObject({ caseId: id, fromNodeId: id, toNodeId: id, ...tieFields }),
    output: changed,
    entities: ['networkMap'],
  }),
  'map.changeTie': command({
    input: z.strictObject({ id, version, ...tieFields }),
    output: changed,
    entities: ['networkMap'],
  }),
  'map.removeTie': command({
    input: z.strictObject({ id, version }),
    output: nothing,
    entities: ['networkMap'],
  }),
  /** A Word file with the picture and the table; refused without a basis or with a number that may be a BSN. */
  'map.export': task({
    input: z.strictObject({ caseId: id }),
    output: savedFile.nullable(),
    entities: ['export', 'networkMap'],
  }),
} as const;
