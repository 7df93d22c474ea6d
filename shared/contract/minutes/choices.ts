import * as z from 'zod';
import { abbreviationModes } from '../../model/document/abbreviations.ts';
import { nothing } from '../fields.ts';
import { command } from '../operation.ts';
import { documentKind } from './houseStyle.ts';

const choosable = {
  id: z.string(),
  label: z.string(),
  /** Belongs in every file: on which ground, what was added later, whether it was adopted. */
  isFixed: z.boolean(),
  isLeftOut: z.boolean(),
};

/** What can be chosen about a document that is shown, beside it: its parts and fields, and its abbreviations. */
export const documentChoices = z.strictObject({
  abbreviations: z.enum(abbreviationModes),
  /** Name of the template that the file is written in; null: the look of Casustafel. */
  template: z.string().nullable(),
  parts: z.array(z.strictObject({ ...choosable, fields: z.array(z.strictObject(choosable)) })),
});

/** Chosen parts (M5) and abbreviations (M14), kept per kind of document; preview and file follow both. */
export const choicesContract = {
  /** Ids of parts and fields that are not in documents of this kind from now on; empty: everything is in. */
  'minutes.chooseParts': command({
    input: z.strictObject({ kind: documentKind, leftOut: z.array(z.string().min(1).max(200)).max(100) }),
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
  'minutes.chooseAbbreviations': command({
    input: z.strictObject({ kind: documentKind, mode: z.enum(abbreviationModes) }),
    output: nothing,
    entities: ['setting'],
    history: 'recorded',
  }),
} as const;
