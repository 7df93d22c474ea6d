import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openZip } from '../../electron/core/word/zipReader.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const sharedData = process.env['CASUSTAFEL_SHARED_DATA'] ?? path.join(root, '../shared/data');
const schemas = path.join(sharedData, 'ooxml-xsd');

/** Why parts cannot be held to the schema here; empty when they can. */
export const schemasMissing = !existsSync(schemas)
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

/** Parts of a Word file and the schema that each follows. */
const schemaOf: readonly (readonly [part: RegExp, schema: string])[] = [
  [
    /^word\/(document|styles|numbering|settings|fontTable|(header|footer|footnotes|endnotes)\d*)\w*\.xml$/u,
    'wml.xsd',
  ],
  [/^docProps\/core\.xml$/u, 'opc-xsd/opc-coreProperties.xsd'],
  [/^docProps\/app\.xml$/u, 'shared-documentPropertiesExtended.xsd'],
  [/^\[Content_Types\]\.xml$/u, 'opc-xsd/opc-contentTypes.xsd'],
  [/\.rels$/u, 'opc-xsd/opc-relationships.xsd'],
];

/** The schemas, ready in a folder of their own. */
export class WordSchemas {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'casustafel-schema-'));
  #files = 0;

  constructor() {
    cpSync(schemas, this.#folder, { recursive: true });
    for (const [name, text] of Object.entries(fetched)) {
      writeFileSync(path.join(this.#folder, name), text);
      writeFileSync(path.join(this.#folder, 'opc-xsd', name), text);
    }
    for (const schema of ['wml.xsd', 'shared-math.xsd', 'opc-xsd/opc-coreProperties.xsd']) {
      const file = path.join(this.#folder, schema);
      const text = readFileSync(file, 'utf8')
        .replaceAll(/(<xsd?:import [^>]*XML\/1998\/namespace")\s*\/>/g, '$1 schemaLocation="xml.xsd"/>')
        .replaceAll(/schemaLocation="http:[^"]*\/(dc|dcterms)\.xsd"/g, 'schemaLocation="$1.xsd"');
      writeFileSync(file, text);
    }
  }

  /** What is wrong with the parts of a Word file; empty when all follow their schema. */
  problems(bytes: Uint8Array): string {
    const archive = openZip(bytes);
    this.#files += 1;
    const target = path.join(this.#folder, 'parts', String(this.#files));
    mkdirSync(target, { recursive: true });
    const bySchema = new Map<string, string[]>();
    for (const part of archive.paths) {
      const schema = schemaOf.find(([pattern]) => pattern.test(part))?.[1];
      if (schema === undefined) continue;
      const file = path.join(target, part.replaceAll(/[/[\]]/g, '_'));
      writeFileSync(file, archive.read(part) ?? '');
      bySchema.set(schema, [...(bySchema.get(schema) ?? []), file]);
    }
    return [...bySchema]
      .map(([schema, files]) => {
        const args = ['--nonet', '--noout', '--schema', path.join(this.#folder, schema), ...files];
        const result = spawnSync('xmllint', args, { encoding: 'utf8' });
        return result.status === 0 ? '' : result.stderr;
      })
      .join('');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
