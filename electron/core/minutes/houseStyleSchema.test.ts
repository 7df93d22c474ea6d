import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agendaSample } from '../../../tests/fixtures/word/listSamples.ts';
import { schemasMissing, sharedData, WordSchemas } from '../../../tests/support/wordSchemas.ts';
import { fillTemplate } from '../word/template/fillTemplate.ts';
import { WordFileError } from '../word/wordFileError.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';
import { openZip } from '../word/zipReader.ts';
import { houseStyleContent } from './houseStyleContent.ts';
import { houseStyleKinds } from './houseStyleNames.ts';
import { sampleDocument } from './houseStyleSample.ts';

const suite = ['a filled template follows the schema of ISO/IEC 29500', schemasMissing].filter(
  (one) => one !== '',
);
const folder = path.join(sharedData, 'docx');
// The checker takes ten seconds for content controls inside content controls.
const others = existsSync(folder) ? readdirSync(folder).filter((name) => !name.includes('sdt-nested')) : [];

const own = wordDocumentBytes({
  ...agendaSample,
  title: '{{titel}}',
  blocks: [{ type: 'paragraph', runs: [{ text: '{{inhoud}}' }] }],
});
const withPicture = {
  ...sampleDocument('letter'),
  blocks: [
    {
      type: 'picture' as const,
      alt: 'Moeder en J.: steun',
      drawing: {
        width: 400,
        height: 100,
        shapes: [
          { kind: 'text' as const, x: 10, y: 20, size: 12, text: 'moeder', bold: false, colour: '#000000' },
        ],
      },
    },
  ],
};

describe.skipIf(schemasMissing !== '')(suite.join(' - not run: '), () => {
  let schemas: WordSchemas;
  beforeAll(() => {
    schemas = new WordSchemas();
  });
  afterAll(() => schemas.remove());

  test.each(houseStyleKinds)('%s in our own start template', (kind) => {
    const filled = fillTemplate(own, houseStyleContent(sampleDocument(kind)));
    expect(filled.ok && schemas.problems(filled.bytes)).toBe('');
  });

  test('a picture, with a part and a relation of its own', () => {
    const filled = fillTemplate(own, houseStyleContent(withPicture));
    expect(filled.ok && schemas.problems(filled.bytes)).toBe('');
    const archive = openZip(filled.ok ? filled.bytes : new Uint8Array());
    expect(archive.paths).toContain('word/media/casustafel1.emf');
    const xml = new TextDecoder().decode(archive.read('word/document.xml'));
    expect(xml).toContain('descr="Moeder en J.: steun"');
  });

  const title =
    others.length === 0
      ? 'templates of other programs - not run: they are not on this machine'
      : 'templates of other programs';
  describe.skipIf(others.length === 0)(title, () => {
    test.each(others)('%s has no fault after filling that it did not have before', (name) => {
      const bytes = readFileSync(path.join(folder, name));
      const after = faults(schemas, filledOrRefused(bytes));
      const before = after.length === 0 ? [] : faults(schemas, bytes);
      expect(after.filter((fault) => !before.includes(fault))).toEqual([]);
    });
  });
});

/** Null when the template names something that the minutes do not have, or cannot be trusted: other tests look at that. */
function filledOrRefused(bytes: Uint8Array): Uint8Array | null {
  try {
    const filled = fillTemplate(bytes, houseStyleContent(sampleDocument('caseMinutes')));
    return filled.ok ? filled.bytes : null;
  } catch (error) {
    if (error instanceof WordFileError) return null;
    throw error;
  }
}

/** What is said about elements, without places. What Word adds beyond the standard has a schema of its own. */
function faults(schemas: WordSchemas, bytes: Uint8Array | null): string[] {
  if (bytes === null) return [];
  const told = schemas
    .problems(bytes)
    .split('\n')
    .flatMap((line) => /(?:parser error|Schemas validity error) : .*/u.exec(line)?.[0] ?? [])
    .filter((line) => !line.includes('schemas.microsoft.com'));
  return [...new Set(told)];
}
