import { describe, expect, it } from 'vitest';
import { caseMinutesSample } from '../../../tests/fixtures/word/caseMinutesSample.ts';
import {
  actionListSample,
  agendaSample,
  nameCardSample,
  writingSample,
} from '../../../tests/fixtures/word/listSamples.ts';
import { settleDocument } from '../../model/document/settleDocument.ts';
import { documentModelSchema } from './documentSchema.ts';

describe('the schema of a document', () => {
  it.each([caseMinutesSample, actionListSample, agendaSample, writingSample, nameCardSample])(
    'takes $title unchanged, also settled and through JSON',
    (model) => {
      for (const document of [model, settleDocument(model)]) {
        expect(documentModelSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
      }
    },
  );

  it.each([
    ['an unknown kind of block', { blocks: [{ type: 'picture' }] }],
    ['an extra field', { author: 'iemand' }],
    [
      'a name that Word cannot use as a bookmark',
      { blocks: [{ type: 'heading', level: 1, text: 'a', id: '1 a' }] },
    ],
    ['a heading of level 4', { blocks: [{ type: 'heading', level: 4, text: 'a' }] }],
  ])('refuses %s', (_what, change) => {
    expect(documentModelSchema.safeParse({ ...caseMinutesSample, ...change }).success).toBe(false);
  });
});
