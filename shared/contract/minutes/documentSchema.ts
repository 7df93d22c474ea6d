import * as z from 'zod';
import type { Drawing } from '../../model/document/drawing.ts';
import type { DocumentModel, HeadingId } from '../../model/document/documentModel.ts';

const run = z.strictObject({
  text: z.string(),
  emphasis: z.exactOptional(z.enum(['strong', 'emphasis'])),
});
const runs = z.array(run);

const headingIdSchema = z.custom<HeadingId>(
  (value) => typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(value),
);

const points = z.array(z.tuple([z.number(), z.number()]));
const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const drawing: z.ZodType<Drawing> = z.strictObject({
  width: z.number().positive(),
  height: z.number().positive(),
  shapes: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('line'),
        points,
        thickness: z.number(),
        dash: z.enum(['solid', 'dashed', 'dotted']),
        colour,
      }),
      z.strictObject({ kind: z.literal('polygon'), points, fill: colour }),
      z.strictObject({
        kind: z.literal('box'),
        x: z.number(),
        y: z.number(),
        width: z.number(),
        height: z.number(),
        radius: z.number(),
        fill: colour,
        stroke: colour,
        thickness: z.number(),
      }),
      z.strictObject({
        kind: z.literal('text'),
        x: z.number(),
        y: z.number(),
        size: z.number(),
        text: z.string(),
        bold: z.boolean(),
        colour,
      }),
    ]),
  ),
});

const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
    id: z.exactOptional(headingIdSchema),
  }),
  z.strictObject({
    type: z.literal('paragraph'),
    runs,
    role: z.exactOptional(z.enum(['lead', 'note', 'quote'])),
  }),
  z.strictObject({ type: z.literal('bulletList'), items: z.array(runs) }),
  z.strictObject({
    type: z.literal('table'),
    caption: z.exactOptional(z.string()),
    columns: z.array(z.strictObject({ header: z.string(), widthPercent: z.number() })),
    rows: z.array(z.array(runs)),
    rowHeaders: z.boolean(),
    emptyText: z.string(),
  }),
  z.strictObject({ type: z.literal('keyValues'), entries: z.array(z.tuple([z.string(), runs])) }),
  z.strictObject({ type: z.literal('picture'), alt: z.string(), drawing }),
  z.strictObject({ type: z.literal('writingLines'), label: z.string(), count: z.int().min(0) }),
  z.strictObject({ type: z.literal('nameCard'), name: z.string(), lines: z.array(z.string()) }),
  z.strictObject({ type: z.literal('pageBreak') }),
]);

/** A document as it crosses the bridge to the preview: the model that the Word writer draws too. */
export const documentModelSchema: z.ZodType<DocumentModel> = z.strictObject({
  title: z.string(),
  subject: z.exactOptional(z.string()),
  kind: z.enum([
    'caseMinutes',
    'actionList',
    'agenda',
    'runningSheet',
    'doorList',
    'nameCards',
    'introductions',
    'plainSummary',
    'caseDossier',
    'letter',
  ]),
  organisation: z.string(),
  confidentiality: z.string(),
  recipient: z.exactOptional(z.string()),
  versionLabel: z.string(),
  language: z.literal('nl-NL'),
  fields: z.exactOptional(z.record(z.string(), z.string())),
  blocks: z.array(block),
});
