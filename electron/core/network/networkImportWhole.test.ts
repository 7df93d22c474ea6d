import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { csvText, encodeText } from './import/testMaterial.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const read = (text: string): Promise<Output<'network.readImport'>> =>
  core.call('network.readImport', {
    handle: core.incoming.keep({ name: 'x.csv', mediaType: '', bytes: encodeText(text, 'utf-8') }),
  });

const people = async (): Promise<Output<'network.listContacts'>['rows']> =>
  (
    await core.call('network.listContacts', {
      text: '',
      domain: null,
      organisationId: null,
      which: 'present',
      offset: 0,
      limit: 200,
    })
  ).rows;

const nothingElse: Omit<Input<'network.applyImport'>, 'importId'> = {
  add: [],
  merge: [],
  keepNumbers: [],
  fallbackDomain: 'social',
};

test('a failure in the middle of taking over leaves nothing half-imported', async () => {
  const rows = Array.from({ length: 5 }, (_, index) => ['Proef', `Persoon${index}`, `Organisatie ${index}`]);
  const preview = await read(csvText([['Voornaam', 'Achternaam', 'Organisatie'], ...rows], ';', '\r\n'));
  // The file itself refuses the third person, as a full disk or a broken page would: two were written by then.
  core.core.session.current()?.file.db.exec(
    `CREATE TEMP TRIGGER stop BEFORE INSERT ON contact WHEN NEW.family_name = 'Persoon2'
        BEGIN SELECT RAISE(ABORT, 'stop'); END`,
  );
  const input = { ...nothingElse, importId: preview.importId, add: [0, 1, 2, 3, 4] };
  expect(await core.refusal('network.applyImport', input)).toMatchObject({ code: 'internal' });
  expect(await core.call('network.listOrganisations', {})).toEqual([]);
  expect(await people()).toEqual([]);
  core.core.session.current()?.file.db.exec('DROP TRIGGER stop');
  // What was read is still there: a second try takes all of it.
  expect(await core.call('network.applyImport', input)).toMatchObject({ contacts: 5, organisations: 5 });
});

const material =
  process.env['CASUSTAFEL_SHARED_DATA'] ?? path.join(import.meta.dirname, '../../../../shared/data');
const realFiles = ['vcard', 'csv'].flatMap((folder) => {
  const whole = path.join(material, folder);
  return existsSync(whole) ? readdirSync(whole).map((name) => path.join(whole, name)) : [];
});

// Skipped where the material of others is absent: it is not part of this repository.
test.skipIf(realFiles.length === 0)(
  'files made by real programs are read, taken over and taken back',
  async () => {
    for (const file of realFiles) {
      const handle = core.incoming.keep({
        name: path.basename(file),
        mediaType: '',
        bytes: readFileSync(file),
      });
      const preview = await core.call('network.readImport', { handle });
      expect(preview.failure, file).toBeNull();
      const add = preview.rows.map(({ row }) => row);
      expect(add.length + preview.skipped.length, file).toBeGreaterThan(0);
      if (add.length === 0) continue;
      const done = await core.call('network.applyImport', {
        ...nothingElse,
        importId: preview.importId,
        add,
      });
      expect(done.contacts, file).toBe(preview.rows.filter(({ becomes }) => becomes === 'contact').length);
      const found = await people();
      for (const row of preview.rows.filter(({ hasPhoto }) => hasPhoto)) {
        const person = found.find(({ familyName }) => familyName === row.familyName);
        expect(person?.hasPhoto, `${file} ${row.line}`).toBe(true);
      }
      await core.call('history.undo', {});
      expect(await people(), file).toEqual([]);
    }
  },
);
