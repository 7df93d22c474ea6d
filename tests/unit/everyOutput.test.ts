import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { contract } from '../../shared/contract/contract.ts';
import { readWordText } from '../../electron/core/word/readWordText.ts';
import { openZip } from '../../electron/core/word/zipReader.ts';
import { buildCaseFilesWorld } from '../support/caseFilesWorld.ts';
import { askedOutputs, givenOutput } from '../support/everyOutput.ts';
import { plantSecrets } from '../support/plantedSecrets.ts';
import { openTestCore, type TestCore } from '../support/testCore.ts';

/** Every operation that gives a file, as the contract has them: a new one is asked for by the first test below. */
const outputs = Object.entries(contract)
  .filter(([, { kind, output }]) => {
    if (kind !== 'task') return false;
    return JSON.stringify(z.toJSONSchema(output, { unrepresentable: 'any' })).includes('"url"');
  })
  .map(([name]) => name);

let core: TestCore;
const asked = new Set<string>();
/** Words of all files of an operation. */
const files = new Map<string, string>();
const documents = new Map<string, Uint8Array>();
/** Outputs that gave nothing: then the search has nothing to look at. */
const refusals: string[] = [];

/** Words of every part of a file, archives inside archives too. */
function wholeText(name: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  if (!/\.(docx|zip|xlsx)$/u.test(name))
    return `${name}\n${decoder.decode(bytes).replaceAll(/=?\r\n[ \t]?/gu, '')}`;
  const archive = openZip(bytes);
  return archive.paths.map((path) => wholeText(path, archive.read(path) ?? new Uint8Array())).join('\n');
}

beforeAll(async () => {
  core = await openTestCore();
  const world = buildCaseFilesWorld(core);
  plantSecrets(core, world);
  await core.call('history.keepDraft', { place: `capture:${world.discussionId}`, body: 'geheim-concept' });
  for (const one of await askedOutputs(core, world)) {
    asked.add(one.operation);
    const given = await givenOutput(core, one).catch((error: unknown) => {
      refusals.push(`${one.operation} ${one.label}: ${String(error)}`);
      return null;
    });
    if (given === null) continue;
    const { operation, label, name, bytes } = given;
    if (label === 'jongere') expect(wholeText(name, bytes)).not.toContain('mag-afspraak');
    if (name.endsWith('.docx')) documents.set(`${operation} ${label}`.trim(), bytes);
    files.set(operation, `${files.get(operation) ?? ''}\n${wholeText(name, bytes)}`);
  }
});
afterAll(() => core.close());

test('every operation that gives a file is asked here', () => {
  expect([...asked].toSorted()).toEqual(outputs.toSorted());
});

test('every output that is asked gives a file', () => {
  expect(refusals).toEqual([]);
});

describe('secrets of every kind of record, at every visibility', () => {
  test('are in no file', () => {
    const found = [...files].flatMap(([name, text]) =>
      [...new Set(text.match(/geheim-[\w-]+/gu))].map((secret) => `${name}: ${secret}`),
    );
    expect(found).toEqual([]);
  });

  test('no file names a young person, a day of birth or a person of another case', () => {
    const found = [...files].flatMap(([name, text]) =>
      [...new Set(text.match(/jayden|bontekoe|mirthe|kraaienbrink|2010-03-04|4 maart 2010/giu))].map(
        (secret) => `${name}: ${secret}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('and what may leave is there, so that this search finds what there is', () => {
    expect(files.get('minutes.export')).toMatch(/mag-open-vraag[^]*mag-doel/u);
  });

  test('an agreement that holds is in what partners get, never in a file for one person', () => {
    const found = [...files].filter(([, text]) => text.includes('mag-afspraak')).map(([name]) => name);
    expect(found.toSorted()).toEqual([
      'minutes.export',
      'minutes.exportActionList',
      'minutes.exportDossier',
      'minutes.exportForRecipients',
    ]);
  });

  test.each([
    // The table of actions as the chair sees it, concepts and all.
    ['mag-conceptactie', 'followup.exportCsv'],
    ['mag-kaartnotitie', 'map.export'],
    ['mag-alleen-draaiboek', 'minutes.exportForTable'],
    ['mag-puntnotitie', 'minutes.exportForTable'],
  ])('%s is in the file of %s alone', (words, name) => {
    expect([...files].filter(([, text]) => text.includes(words)).map(([found]) => found)).toEqual([name]);
  });
});

describe('every Word file', () => {
  test('has no name, place or time of who made it, and says what it is, in Dutch, with headings (M12, M13)', () => {
    for (const [name, bytes] of documents) {
      const word = readWordText(bytes);
      expect([name, word.creator, word.lastModifiedBy, word.language]).toEqual([name, '', '', 'nl-NL']);
      expect([name, word.title]).not.toEqual([name, '']);
      const archive = openZip(bytes);
      const part = (path: string): string => new TextDecoder().decode(archive.read(path));
      expect([name, part('docProps/core.xml')]).not.toEqual([
        name,
        expect.stringMatching(/dcterms|description|keywords/u),
      ]);
      expect([name, part('docProps/app.xml')]).not.toEqual([
        name,
        expect.stringMatching(/Manager|TotalTime|Template/u),
      ]);
      const body = part('word/document.xml');
      expect([name, body]).not.toEqual([
        name,
        expect.stringMatching(/<w:(ins|del|vanish|commentReference)\b|rsid/u),
      ]);
      // Every table of data has a row that a screen reader reads as its head; the halves of a card are no data.
      if (!body.includes('w:orient="landscape"')) {
        expect([name, body.split('<w:tbl>').length]).toEqual([name, body.split('<w:tblHeader/>').length]);
        expect([name, /w:val="(Title|Heading1)"/u.test(body)]).toEqual([name, true]);
      }
      for (const [drawing] of body.matchAll(/<wp:docPr[^>]*>/gu))
        expect([name, drawing]).toEqual([name, expect.stringMatching(/descr="[^"]+"/u)]);
    }
    expect(documents.size).toBeGreaterThan(12);
  });

  const missing = spawnSync('soffice', ['--version']).error ? 'LibreOffice is not installed' : '';
  const title = ['is read by another word processor too, word for word', missing].filter((one) => one !== '');
  test.skipIf(missing !== '')(
    title.join(' - not run: '),
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'casustafel-words-'));
      try {
        const names = [...documents.keys()];
        for (const [index, bytes] of [...documents.values()].entries()) {
          writeFileSync(path.join(folder, `${index}.docx`), bytes);
        }
        const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
        const given = names.map((_, index) => path.join(folder, `${index}.docx`));
        // One start for all of them: a start takes longer than the reading.
        spawnSync(
          'soffice',
          ['--headless', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...given],
          { timeout: 120_000 },
        );
        for (const [index, name] of names.entries()) {
          const read = readFileSync(path.join(folder, `${index}.txt`), 'utf8').replaceAll(/\s+/gu, ' ');
          const word = readWordText(documents.get(name) ?? new Uint8Array());
          const ours = [...word.headings.map(({ text }) => text), ...word.paragraphs, ...word.tables.flat(2)];
          const lost = ours
            .flatMap((line) => line.split(/\s*[\n\t]\s*/u))
            .filter((line) => !read.includes(line.replaceAll(/\s+/gu, ' ').trim()));
          expect([name, lost]).toEqual([name, []]);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    150_000,
  );
});
