import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import { organisationNames, withPassphrase } from '../../../tests/support/caseFileSession.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { testPassphrase } from '../casefile/testing.ts';
import { csvText, encodeText } from './import/testMaterial.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const readBytes = (bytes: Uint8Array, name: string): Promise<Output<'network.readImport'>> =>
  core.call('network.readImport', { handle: core.incoming.keep({ name, mediaType: '', bytes }) });

const countPeople = async (): Promise<number> =>
  (
    await core.call('network.listContacts', {
      text: '',
      domain: null,
      organisationId: null,
      which: 'present',
      offset: 0,
      limit: 1,
    })
  ).total;

test.each([
  ['empty', new Uint8Array(), 'leeg.csv'],
  ['notACsv', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2), 'boek.xlsx'],
  ['noKnownColumns', encodeText('a;b\r\n1;2\r\n', 'utf-8'), 'vreemd.csv'],
  ['noCards', encodeText('niets', 'utf-8'), 'leeg.vcf'],
] as const)('a bad file says %s and keeps nothing', async (failure, bytes, name) => {
  const preview = await readBytes(bytes, name);
  expect(preview).toMatchObject({ failure, rows: [], skipped: [] });
});

test('the file of before is kept as a backup, once, and one step back takes the whole import away', async () => {
  const text = csvText(
    [
      ['Voornaam', 'Achternaam', 'Organisatie'],
      ['Anna', 'Voorbeeld', 'School Noord'],
      ['Bram', 'Voorbeeld', 'School Zuid'],
    ],
    ';',
    '\r\n',
  );
  const preview = await readBytes(encodeText(text, 'utf-8'), 'contacten.csv');
  const imports = async (): Promise<string[]> =>
    (await core.call('casefile.backups', { file: null })).flatMap(({ id, kind }) =>
      kind === 'import' ? [id] : [],
    );
  expect(await imports()).toEqual([]);
  await core.call('network.applyImport', {
    importId: preview.importId,
    add: preview.rows.map(({ row }) => row),
    merge: [],
    keepNumbers: [],
    fallbackDomain: 'social',
  });
  const [backup = '', ...others] = await imports();
  expect(others).toEqual([]);
  expect(await countPeople()).toBe(2);
  await core.call('history.undo', {});
  expect(await countPeople()).toBe(0);
  await core.call('history.redo', {});
  expect(await countPeople()).toBe(2);

  await core.call('casefile.restore', { file: null, backup, secret: withPassphrase(testPassphrase) });
  expect(await countPeople()).toBe(0);
  expect(organisationNames(core)).toEqual([]);
});

test('a file that the host no longer has is refused in words', async () => {
  const refusal = await core.refusal('network.readImport', { handle: 'onbekend1234' });
  expect(refusal).toMatchObject({ code: 'notFound', message: networkText.refusals.fileGone });
});

test('three thousand people are taken over in one call and one step back', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [
    `Naam${index}`,
    `Voorbeeld${index}`,
    `School ${index % 40}`,
    'mentor',
    `naam${index}@school.example`,
    '',
    '',
  ]);
  const headings = ['Voornaam', 'Achternaam', 'Organisatie', 'Functie', 'E-mail', 'Mobiel', 'Opmerkingen'];
  const text = csvText([headings, ...rows], ';', '\r\n');
  const preview = await readBytes(encodeText(text, 'utf-8'), 'contacten.csv');
  expect(preview.rows).toHaveLength(3000);
  const done = await core.call('network.applyImport', {
    importId: preview.importId,
    add: preview.rows.map(({ row }) => row),
    merge: [],
    keepNumbers: [],
    fallbackDomain: 'social',
  });
  expect(done).toEqual({ contacts: 3000, organisations: 40, merged: 0 });
  await core.call('history.undo', {});
  expect(await countPeople()).toBe(0);
}, 60_000);
