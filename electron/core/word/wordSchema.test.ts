import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
import { wordFormBytes, type WordFormRow } from './wordForm.ts';
import { wordDocumentBytes } from './writeWordDocument.ts';
import { openZip } from './zipReader.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sharedData = process.env['CASUSTAFEL_SHARED_DATA'] ?? path.join(root, '../shared/data');
const schemas = path.join(sharedData, 'ooxml-xsd');

const missing = !existsSync(schemas)
  ? 'the schemas of ISO/IEC 29500 are not on this machine'
  : spawnSync('xmllint', ['--version']).error
    ? 'xmllint is not installed'
    : '';

/** The published schemas point to the web for these three; what they would fetch is written out here. */
const fetched = {
  'xml.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="space" type="xs:NCName"/><xs:attribute name="lang" type="xs:language"/></xs:schema>`,
  'dc.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://purl.org/dc/elements/1.1/" elementFormDefault="qualified">${['creator', 'description', 'identifier', 'language', 'subject', 'title'].map((name) => `<xs:element name="${name}" type="xs:string"/>`).join('')}</xs:schema>`,
  'dcterms.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://purl.org/dc/terms/" elementFormDefault="qualified"><xs:element name="created" type="xs:dateTime"/><xs:element name="modified" type="xs:dateTime"/></xs:schema>`,
};

const checks: readonly (readonly [part: string, schema: string])[] = [
  ['word/document.xml', 'wml.xsd'],
  ['word/styles.xml', 'wml.xsd'],
  ['word/numbering.xml', 'wml.xsd'],
  ['word/settings.xml', 'wml.xsd'],
  ['word/fontTable.xml', 'wml.xsd'],
  ['word/header1.xml', 'wml.xsd'],
  ['word/footer1.xml', 'wml.xsd'],
  ['docProps/core.xml', 'opc-xsd/opc-coreProperties.xsd'],
  ['docProps/app.xml', 'shared-documentPropertiesExtended.xsd'],
  ['[Content_Types].xml', 'opc-xsd/opc-contentTypes.xsd'],
  ['_rels/.rels', 'opc-xsd/opc-relationships.xsd'],
  ['word/_rels/document.xml.rels', 'opc-xsd/opc-relationships.xsd'],
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

const suite = ['every part follows the schema of ISO/IEC 29500', missing].filter((part) => part !== '');

describe.skipIf(missing !== '')(suite.join(' - not run: '), () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'casustafel-schema-'));
    cpSync(schemas, folder, { recursive: true });
    for (const [name, text] of Object.entries(fetched)) {
      writeFileSync(path.join(folder, name), text);
      writeFileSync(path.join(folder, 'opc-xsd', name), text);
    }
    for (const schema of ['wml.xsd', 'shared-math.xsd', 'opc-xsd/opc-coreProperties.xsd']) {
      const file = path.join(folder, schema);
      const text = readFileSync(file, 'utf8')
        .replaceAll(/(<xsd?:import [^>]*XML\/1998\/namespace")\s*\/>/g, '$1 schemaLocation="xml.xsd"/>')
        .replaceAll(/schemaLocation="http:[^"]*\/(dc|dcterms)\.xsd"/g, 'schemaLocation="$1.xsd"');
      writeFileSync(file, text);
    }
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What xmllint says about a part; empty when it is valid. */
  function problems(schema: string, files: readonly string[]): string {
    const args = ['--nonet', '--noout', '--schema', path.join(folder, schema), ...files];
    const result = spawnSync('xmllint', args, { encoding: 'utf8' });
    return result.status === 0 ? '' : result.stderr;
  }

  const files: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
    ...models.map(([name, model]) => [name, () => wordDocumentBytes(model)] as const),
    ['a form', () => wordFormBytes(agendaSample, ['Sleutel', 'Vraag', 'Antwoord'], formRows)],
  ];

  it.each(files)('%s', (name, bytes) => {
    const archive = openZip(bytes());
    const target = path.join(folder, 'parts', name);
    mkdirSync(target, { recursive: true });
    const parts = new Map<string, string[]>();
    for (const [part, schema] of checks) {
      const file = path.join(target, part.replaceAll(/[/[\]]/g, '_'));
      writeFileSync(file, archive.read(part) ?? '');
      parts.set(schema, [...(parts.get(schema) ?? []), file]);
    }
    expect(archive.paths.toSorted()).toEqual(checks.map(([part]) => part).toSorted());
    for (const [schema, found] of parts) expect(problems(schema, found)).toBe('');
  });

  it('and this check sees an element out of place', () => {
    const archive = openZip(wordDocumentBytes(agendaSample));
    const document = Buffer.from(archive.read('word/document.xml') ?? []).toString('utf8');
    const file = path.join(folder, 'wrong.xml');
    writeFileSync(file, document.replace('<w:tblGrid>', '<w:tblNonsense/><w:tblGrid>'));
    expect(problems('wml.xsd', [file])).toContain('tblNonsense');
  });
});
