import { describe, expect, it } from 'vitest';
import { readContactFile } from './readContactFile.ts';
import { encodeText } from './testMaterial.ts';

const table = encodeText('Achternaam;E-mail\r\nFictief;f@x.example\r\n', 'utf-16le');
const card = encodeText('\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nN:Fictief;Bo\r\nEND:VCARD\r\n', 'utf-16be');

describe('readContactFile', () => {
  it('reads what is in the file, not what its name says', () => {
    expect(readContactFile(table, 'contacten.vcf')).toMatchObject({
      source: 'unknownCsv',
      rows: [{ line: 2 }],
    });
    expect(readContactFile(card, 'contacten.csv')).toMatchObject({ source: 'vcard30', rows: [{ line: 2 }] });
  });

  it('finds cards behind other text', () => {
    const text = 'Verzonden vanaf een telefoon\nBEGIN:VCARD\nN:Fictief;Bo\nEND:VCARD\n';
    expect(readContactFile(encodeText(text, 'utf-8'), 'kaart.txt')).toMatchObject({
      source: 'vcard30',
      rows: [{ line: 2 }],
      skipped: [{ line: 1, reason: 'textOutsideCard' }],
    });
  });

  it('says that a Word or Excel file is no CSV, whatever its name', () => {
    const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0);
    for (const name of ['contacten.csv', 'contacten.vcf', 'contacten.xlsx']) {
      expect(readContactFile(zip, name).failure).toBe('notACsv');
    }
  });

  it('uses the name only to say what is missing in a file that holds nothing', () => {
    const text = encodeText('Kleur;Maat\nrood;12\n', 'utf-8');
    expect(readContactFile(text, 'a.vcf').failure).toBe('noCards');
    expect(readContactFile(text, 'a.csv').failure).toBe('noKnownColumns');
  });
});
