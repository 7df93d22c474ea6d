import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContactFile } from './readContactFile.ts';
import { csvText, encodeText } from './testMaterial.ts';

const folder = path.join(import.meta.dirname, '../../../../tests/fixtures/contacts');
const read = (name: string) => readContactFile(readFileSync(path.join(folder, name)), name);

const zoe = {
  givenName: 'Zoë',
  infix: 'van den',
  familyName: 'Bänziger',
  email: 'z.banziger@politie.example',
  phone: '000-5550102',
  mobile: '06-00000101',
};
const atWork = { organisation: 'Politie Waterrijk', profession: 'jeugdagent' };
const longNote =
  /^Belt liever dan dat ze mailt; komt uit een lange zin die gevouwen wordt, met een komma\.$/u;

describe('what programs write, as they write it', () => {
  test('Thunderbird, as cards: a folded note and a portrait in the line', () => {
    const { source, rows, skipped } = read('thunderbird.vcf');
    expect({ source, skipped }).toEqual({ source: 'vcard40', skipped: [] });
    expect(rows[0]?.candidate).toMatchObject({ ...zoe, ...atWork, photo: { mediaType: 'image/jpeg' } });
    expect(rows[0]?.candidate.note).toMatch(longNote);
    expect(rows[1]).toMatchObject({
      candidate: { givenName: 'André', familyName: 'Ñuñez', organisation: 'Lyceum “De Brug”' },
      warnings: [{ code: 'severalEmails', detail: 'andre@thuis.example' }],
    });
  });

  test.each(['thunderbird-en.csv', 'thunderbird-en.tab', 'thunderbird-nl.csv'])(
    '%s: the infix stands in the name as it is shown only, and nothing but a department stays out',
    (name) => {
      const { rows, skipped, unknownColumns } = read(name);
      expect(skipped).toEqual([]);
      expect(rows[0]?.candidate).toMatchObject({ ...zoe, ...atWork });
      expect(rows[0]?.candidate.note).toMatch(longNote);
      expect(rows[1]?.warnings).toEqual([
        { code: 'severalEmails', field: 'email', detail: 'andre@thuis.example' },
      ]);
      expect(unknownColumns).toHaveLength(1);
    },
  );

  test('khard: two versions in one file', () => {
    const { source, rows } = read('khard.vcf');
    expect(source).toBe('vcardMixed');
    expect(rows.map(({ candidate }) => candidate)).toMatchObject([
      { ...zoe, ...atWork },
      { givenName: 'Çetin', familyName: 'Ñuñez-Verzonnen', mobile: '+31 6 00000102' },
    ]);
  });

  test('abook: cards without a version, the infix behind the given name', () => {
    expect(read('abook.vcf').rows.map(({ candidate }) => candidate)).toMatchObject([
      { ...zoe, note: 'Jeugdagent, belt liever' },
      { givenName: 'André', familyName: 'Fictief', phone: '000-5550104' },
    ]);
  });

  test('abook, as a table without headings: nothing is guessed', () => {
    expect(read('abook.csv')).toMatchObject({ failure: 'noKnownColumns', rows: [] });
  });
});

test.each(['windows-1252', 'utf-16le'] as const)('the headings of Outlook in German, in %s', (encoding) => {
  const headings = ['Vorname', 'Weitere Vornamen', 'Nachname', 'Firma', 'Position', 'E-Mail-Adresse'];
  const text = csvText(
    [
      [...headings, 'Mobiltelefon', 'Telefon geschäftlich'],
      ['Zoë', 'van den', 'Bänziger', 'Politie Waterrijk', 'jeugdagent', zoe.email, zoe.mobile, zoe.phone],
    ],
    ';',
    '\r\n',
  );
  expect(readContactFile(encodeText(text, encoding), 'Kontakte.csv').rows[0]?.candidate).toEqual({
    ...zoe,
    ...atWork,
  });
});
