import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heading, paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { caseMinutesSample } from '../../../tests/fixtures/word/caseMinutesSample.ts';
import { largeSample } from '../../../tests/fixtures/word/largeSample.ts';
import {
  actionListSample,
  agendaSample,
  nameCardSample,
  writingSample,
} from '../../../tests/fixtures/word/listSamples.ts';
import { schemasMissing, WordSchemas } from '../../../tests/support/wordSchemas.ts';
import { wordFormBytes, type WordFormRow } from './wordForm.ts';
import { wordDocumentBytes } from './writeWordDocument.ts';
import { openZip } from './zipReader.ts';
import { writeZip } from './zipWriter.ts';

/** Every part of a file without pictures. */
const parts = [
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/fontTable.xml',
  'word/header1.xml',
  'word/footer1.xml',
  'docProps/core.xml',
  'docProps/app.xml',
  '[Content_Types].xml',
  '_rels/.rels',
  'word/_rels/document.xml.rels',
];

const odd: DocumentModel = {
  ...caseMinutesSample,
  title: 'x'.repeat(500),
  recipient: '"<&>\u0000\ud83d',
  blocks: [
    heading(3, 'שלום\u0007'),
    paragraph('a\tb\nc \u{1f9d1}‍\u{1f3eb}'),
    table([{ header: '"', widthPercent: 0 }], [[''], ['مرحبا']], { caption: '<&"', rowHeaders: true }),
  ],
};

const models: readonly (readonly [name: string, model: DocumentModel])[] = [
  ['minutes', caseMinutesSample],
  ['action list', actionListSample],
  ['agenda', agendaSample],
  ['lines to write on', writingSample],
  ['name cards', nameCardSample],
  ['25 cases', largeSample(25, 12)],
  ['empty document', { ...caseMinutesSample, title: '', blocks: [] }],
  ['odd characters', odd],
];

const formRows: readonly WordFormRow[] = [
  { key: 'kenmerk', label: 'Kenmerk', placeholder: '', kind: 'line', choices: [], fixed: 'proef <1>' },
  { key: 'wat', label: 'Wat "weet" u?', placeholder: 'Typ & klik', kind: 'text', choices: [] },
  { key: 'wie', label: 'Wie?', placeholder: 'Typ', kind: 'line', choices: [] },
  { key: 'mag', label: 'Mag het?', placeholder: 'Kies', kind: 'choice', choices: ['ja', 'nee & later'] },
];

const suite = ['every part follows the schema of ISO/IEC 29500', schemasMissing].filter(
  (part) => part !== '',
);

describe.skipIf(schemasMissing !== '')(suite.join(' - not run: '), () => {
  let schemas: WordSchemas;
  beforeAll(() => {
    schemas = new WordSchemas();
  });
  afterAll(() => schemas.remove());

  const files: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
    ...models.map(([name, model]) => [name, () => wordDocumentBytes(model)] as const),
    ['a form', () => wordFormBytes(agendaSample, ['Sleutel', 'Vraag', 'Antwoord'], formRows)],
  ];

  it.each(files)('%s', (_name, bytes) => {
    const file = bytes();
    expect(openZip(file).paths.toSorted()).toEqual([...parts].toSorted());
    expect(schemas.problems(file)).toBe('');
  });

  it('and this check sees an element out of place', () => {
    const archive = openZip(wordDocumentBytes(agendaSample));
    const changed = archive.paths.map((path) => ({
      path,
      content: new TextDecoder()
        .decode(archive.read(path))
        .replace('<w:tblGrid>', '<w:tblNonsense/><w:tblGrid>'),
    }));
    expect(schemas.problems(writeZip(changed))).toContain('tblNonsense');
  });
});
