import * as z from 'zod';
import { changed, fileHandle, id, instant, line, nothing, savedFile, version } from '../fields.ts';
import { command, query, task } from '../operation.ts';

export const documentKind = z.enum([
  'caseMinutes',
  'actionList',
  'agenda',
  'runningSheet',
  'doorList',
  'plainSummary',
  'caseDossier',
  'letter',
]);

/** Id of a type of meeting; empty: all of them. */
const meetingType = z.string().max(60);
const anyKind = z.union([documentKind, z.literal('')]);

/** What a template says about one kind of document. */
const kindReport = z.strictObject({
  kind: documentKind,
  fits: z.boolean(),
  /** Sentences by name and place; empty when it fits. */
  problems: z.array(z.string()),
  /** Parts that a reader will miss, by the name of their placeholder. */
  missing: z.array(z.string()),
});

const report = z.strictObject({
  kinds: z.array(kindReport),
  /** What of the template does not come along into any file, by name: diagrams, charts, embedded files, pictures elsewhere. */
  leftBehind: z.array(z.string()),
});

/** The organisation's own Word files, kept in the case file and filled with what the preview shows (feature M2). */
export const houseStyleContract = {
  'minutes.houseStyles': query({
    input: nothing,
    output: z.strictObject({
      templates: z.array(
        z.strictObject({
          id,
          version,
          name: z.string(),
          fileName: z.string(),
          /** Bytes. */
          size: z.int(),
          addedAt: instant,
          kinds: z.array(documentKind),
        }),
      ),
      uses: z.array(z.strictObject({ kind: anyKind, meetingType, templateId: id })),
    }),
    entities: ['houseStyle'],
  }),
  /** Every placeholder with what it means, for the page beside the template. */
  'minutes.placeholders': query({
    input: nothing,
    output: z.strictObject({
      values: z.array(z.strictObject({ name: z.string(), meaning: z.string() })),
      parts: z.array(
        z.strictObject({
          kind: documentKind,
          names: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()) })),
        }),
      ),
    }),
    entities: ['houseStyle'],
  }),
  /** Looks at a template of the file again, for each kind of document. */
  'minutes.checkHouseStyle': query({
    input: z.strictObject({ id }),
    output: report,
    entities: ['houseStyle'],
  }),
  /** Reads a .docx or .dotx and keeps it when at least one kind of document fits; else only says what is wrong. */
  'minutes.addHouseStyle': task({
    input: z.strictObject({ handle: fileHandle, name: line.max(200) }),
    output: z.strictObject({ added: changed.nullable(), report }),
    entities: ['houseStyle'],
  }),
  'minutes.removeHouseStyle': command({
    input: z.strictObject({ id, version }),
    output: changed,
    entities: ['houseStyle'],
  }),
  /** Last wins. `templateId` null: the look of Casustafel, or what is chosen for more. */
  'minutes.chooseHouseStyle': command({
    input: z.strictObject({ kind: anyKind, meetingType, templateId: id.nullable() }),
    output: z.strictObject({ id: id.nullable() }),
    entities: ['houseStyle'],
  }),
  /** The template filled with made-up words. */
  'minutes.exportHouseStyleSample': task({
    input: z.strictObject({ id, kind: documentKind }),
    output: savedFile.nullable(),
    entities: ['houseStyle'],
  }),
  /** A template to start from, in the look of Casustafel. */
  'minutes.exportStartTemplate': task({
    input: nothing,
    output: savedFile.nullable(),
    entities: ['houseStyle'],
  }),
  'minutes.exportPlaceholders': task({
    input: nothing,
    output: savedFile.nullable(),
    entities: ['houseStyle'],
  }),
} as const;
