import * as z from 'zod';
import { shareability } from './caseFields.ts';
import { changed, date, fileHandle, id, nothing, optionalLine, savedFile, text, version } from './fields.ts';
import { contributionState } from './meetingShapes.ts';
import { domain } from './network.ts';
import { command, query, task } from './operation.ts';

/** Forms for partners, out and back (P12): part of what comes in. Reading proposes; accepting is a call of its own. */
export const partnerFormOperations = {
  'intake.contributions': query({
    input: nothing,
    output: z.array(
      z.strictObject({
        id,
        version,
        caseNumber: z.string(),
        meetingTitle: z.string(),
        date,
        contactName: z.string(),
        domain,
        state: contributionState,
        askedOn: date.nullable(),
      }),
    ),
    entities: ['contribution', 'discussion', 'meeting', 'case', 'contact'],
  }),
  'intake.exportForm': task({ input: nothing, output: savedFile.nullable(), entities: ['export'] }),
  'intake.exportContributionForm': task({
    input: z.strictObject({ contributionId: id }),
    output: savedFile.nullable(),
    entities: ['export', 'disclosure'],
  }),
  'intake.readForm': task({
    input: z.strictObject({ handle: fileHandle }),
    output: z.strictObject({
      fileName: z.string(),
      kind: z.enum(['intake', 'contribution']),
      /** The contribution that was asked; null for an aanmelding, or when the mark of the form is not known here. */
      contribution: z
        .strictObject({
          id,
          version,
          caseId: id,
          caseNumber: z.string(),
          contactName: z.string(),
          state: contributionState,
          body: z.string(),
        })
        .nullable(),
      fields: z.array(
        z.strictObject({
          key: z.string(),
          label: z.string(),
          state: z.enum(['filled', 'empty', 'missing', 'double']),
          values: z.array(z.string()),
          isChoice: z.boolean(),
          /** False when a choice was answered with other words. */
          known: z.boolean(),
        }),
      ),
      unknown: z.array(z.strictObject({ where: z.enum(['control', 'row', 'paragraph']), text: z.string() })),
    }),
    entities: ['contribution'],
  }),
  'intake.acceptContribution': command({
    input: z.strictObject({
      contributionId: id,
      version,
      body: text,
      /** Since when the partner knows it; empty keeps what was there, as does `null` below. */
      knownSince: optionalLine,
      shareability: shareability.nullable(),
      /** The answer on sharing when it was none of the choices: kept with the text, in the words of the partner. */
      shareWords: optionalLine,
      filledInBy: optionalLine,
      nothingToAdd: z.boolean(),
    }),
    output: changed,
    entities: ['contribution'],
  }),
} as const;
