import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../shared/text/csvWriter.ts';
import { maximumFileBytes, type ContactCandidate } from './contactImport.ts';
import { readContactCsv } from './readContactCsv.ts';
import {
  completeContact,
  completeContactCells,
  csvText,
  encodeText,
  fileEncodings,
  outlookNlHeadings,
} from './testMaterial.ts';

const utf8 = (text: string): Uint8Array => encodeText(text, 'utf-8');

function candidates(text: string): ContactCandidate[] {
  return readContactCsv(utf8(text)).rows.map((row) => row.candidate);
}

function tableOf(kind: keyof typeof completeContactCells): string[][] {
  const cells = new Map<string, string>(Object.entries(completeContactCells[kind]));
  const headings = kind === 'outlookNl' ? [...outlookNlHeadings] : [...cells.keys()];
  return [headings, headings.map((heading) => cells.get(heading) ?? '')];
}

describe('readContactCsv', () => {
  for (const kind of ['outlookNl', 'outlookEn', 'googleOld', 'googleNew', 'unknownCsv'] as const) {
    it(`reads a whole contact from ${kind} in every encoding, with every delimiter and line end`, () => {
      for (const encoding of fileEncodings) {
        for (const delimiter of [',', ';', '\t'] as const) {
          for (const lineEnd of ['\r\n', '\n', '\r']) {
            const found = readContactCsv(encodeText(csvText(tableOf(kind), delimiter, lineEnd), encoding));
            expect(found.rows).toEqual([{ line: 2, candidate: completeContact, warnings: [] }]);
            expect(found.skipped).toEqual([]);
            expect(found.delimiter).toBe(delimiter);
            expect(found.source).toBe(kind.startsWith('google') ? 'google' : kind);
            expect(found.encoding).toBe(encoding.replace('-bare', ''));
          }
        }
      }
    });
  }

  it('has all 92 headings of Outlook in its own material', () => {
    expect(new Set(outlookNlHeadings).size).toBe(92);
  });

  it('knows Dutch Outlook when the accented letters of its headings got lost', () => {
    const text = csvText(tableOf('outlookNl'), ',', '\r\n')
      .replace('Categorieën', 'Categorin')
      .replace('Privé', 'Priv');
    expect(readContactCsv(utf8(text))).toMatchObject({ source: 'outlookNl', rows: [{ line: 2 }] });
  });

  it('believes a first line sep= and counts it as a line', () => {
    expect(readContactCsv(utf8('sep=\t\r\nNaam\tE-mail\r\nPiet Fictief\tp@x.example\r\n'))).toMatchObject({
      delimiter: '\t',
      rows: [{ line: 3, candidate: { givenName: 'Piet', familyName: 'Fictief', email: 'p@x.example' } }],
    });
  });

  it('maps headings of one’s own, whatever their spelling', () => {
    const text =
      'NAAM;Ketenpartner;e-mail adres;Tel.nr.;GSM;Rol\nJansen, Piet van;Halt;p@x.example;0205550101;0655550101;boa\n';
    expect(candidates(text)).toEqual([
      {
        givenName: 'Piet',
        infix: 'van',
        familyName: 'Jansen',
        organisation: 'Halt',
        profession: 'boa',
        email: 'p@x.example',
        phone: '0205550101',
        mobile: '0655550101',
      },
    ]);
  });

  it('gives the line on which a row starts, also after cells with line ends', () => {
    const text = 'Naam;Notities\n"Piet Een";"a\nb\nc"\n\nAnna Twee;\n';
    expect(readContactCsv(utf8(text))).toMatchObject({
      rows: [{ line: 2 }, { line: 6 }],
      skipped: [{ line: 5, reason: 'empty' }],
    });
  });

  it('skips rows about nobody and says why', () => {
    const text = 'Naam;Organisatie;E-mail;Telefoon\n;;;\n;;;020 555 01 01\n;;geen adres;\n;Halt;;\n';
    const found = readContactCsv(utf8(text));
    expect(found.skipped).toEqual([
      { line: 2, reason: 'empty', excerpt: '' },
      { line: 3, reason: 'nothingToRecognise', excerpt: '020 555 01 01' },
      { line: 4, reason: 'nothingToRecognise', excerpt: 'geen adres' },
    ]);
    expect(found.rows).toEqual([
      {
        line: 5,
        candidate: { givenName: '', familyName: '', organisation: 'Halt' },
        warnings: [{ code: 'onlyOrganisation' }],
      },
    ]);
  });

  it('warns about an ill-formed address, several addresses and a name that was guessed', () => {
    const text =
      'E-mail;Naam\npiet.van.jansen@x.example;\n/o=Exchange/cn=anna;Anna Fictief\n"Bo <bo@x.example>; b@y.example";Bo Fictief\n';
    expect(readContactCsv(utf8(text)).rows.map((row) => [row.candidate.email, row.warnings])).toEqual([
      ['piet.van.jansen@x.example', [{ code: 'nameGuessedFromEmail', detail: 'piet.van.jansen@x.example' }]],
      [
        undefined,
        [
          { code: 'emailShape', field: 'email', detail: '/o=Exchange/cn=anna' },
          { code: 'nameSplit', detail: 'Anna Fictief' },
        ],
      ],
      [
        'bo@x.example',
        [
          { code: 'severalEmails', field: 'email', detail: 'b@y.example' },
          { code: 'nameSplit', detail: 'Bo Fictief' },
        ],
      ],
    ]);
  });

  it('gives a number its first zero back when a spreadsheet took it, and says so', () => {
    const [row] = readContactCsv(utf8('Achternaam;Mobiel\nFictief;655550101\n')).rows;
    expect(row?.candidate.mobile).toBe('0655550101');
    expect(row?.warnings).toEqual([{ code: 'phoneZeroRestored', field: 'mobile', detail: '655550101' }]);
  });

  it('keeps 500 characters whole, and cuts and reports what is longer', () => {
    const text = `Achternaam;Notities\nEen;${'x'.repeat(500)}\nTwee;${'x'.repeat(501)}\n`;
    const [fits, long] = readContactCsv(utf8(text)).rows;
    expect(fits).toMatchObject({ candidate: { note: 'x'.repeat(500) }, warnings: [] });
    expect(long).toMatchObject({
      candidate: { note: 'x'.repeat(500) },
      warnings: [{ code: 'valueCut', field: 'note' }],
    });
  });

  it('reads short rows, and reports cells beyond the last heading', () => {
    const found = readContactCsv(utf8('Achternaam;E-mail;Mobiel\nKort\nLang;l@x.example;;te veel\n'));
    expect(found.rows).toEqual([
      { line: 2, candidate: { givenName: '', familyName: 'Kort' }, warnings: [] },
      {
        line: 3,
        candidate: { givenName: '', familyName: 'Lang', email: 'l@x.example' },
        warnings: [{ code: 'extraCells', detail: 'te veel' }],
      },
    ]);
  });

  it('skips only the line of a quote that is never closed', () => {
    const found = readContactCsv(utf8('Achternaam;Functie\nEen;boa\n"Twee;boa\nDrie;boa\nVier;boa\n'));
    expect(found.rows.map((row) => [row.line, row.candidate.familyName])).toEqual([
      [2, 'Een'],
      [4, 'Drie'],
      [5, 'Vier'],
    ]);
    expect(found.skipped).toEqual([{ line: 3, reason: 'quoteNotClosed', excerpt: '"Twee;boa' }]);
  });

  it('does not let a stray quote swallow the quoted row after it', () => {
    const text = '"Achternaam";"Functie"\n"Twee";"boa\n"Drie";"boa"\n"Vier";"boa"\n';
    const found = readContactCsv(utf8(text));
    expect(found.rows.map((row) => [row.line, row.candidate.familyName])).toEqual([
      [3, 'Drie'],
      [4, 'Vier'],
    ]);
    expect(found.skipped).toEqual([{ line: 2, reason: 'quoteNotClosed', excerpt: '"Twee";"boa' }]);
  });

  it('names filled columns that are not taken over, and never takes a national number', () => {
    const found = readContactCsv(utf8('Achternaam,Sofinummer,Hobby,Leeg\nFictief,123456782,schaken,\n'));
    expect(found.unknownColumns).toEqual(['Sofinummer', 'Hobby']);
    expect(JSON.stringify(found.rows)).not.toContain('123456782');
  });

  it.each([
    ['notACsv', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0, 6, 0)],
    ['notACsv', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['notACsv', Uint8Array.of(0x4e, 0x61, 0x00, 0x01, 0x02, 0x6d, 0x41, 0x42)],
    ['empty', utf8('')],
    ['empty', utf8(' \r\n\r\n')],
    ['noKnownColumns', utf8('Kleur;Maat\nrood;12\n')],
    ['tooLarge', new Uint8Array(maximumFileBytes + 1)],
    ['tooManyRows', utf8(`Achternaam\n${'Fictief\n'.repeat(20_001)}`)],
  ])('says %s about a file that cannot be read', (failure, bytes) => {
    expect(readContactCsv(bytes)).toMatchObject({ failure, rows: [], skipped: [] });
  });

  it('reads 20,000 rows', () => {
    expect(candidates(`Achternaam\n${'Fictief\n'.repeat(20_000)}`)).toHaveLength(20_000);
  });

  it('reads back what the app itself writes, formula guard included', () => {
    const phone = '+31 20 555 01 01';
    const text = writeCsv([
      ['Achternaam', 'Telefoon'],
      ['@Fictief', phone],
    ]);
    expect(candidates(text)).toEqual([{ givenName: '', familyName: '@Fictief', phone }]);
  });

  it('accounts for every row exactly once, on the right line, whatever the cells', () => {
    const cell = fc.stringMatching(/^[a-zA-Zé@.;,"'\n 0-9]{0,12}$/);
    const rows = fc.array(fc.tuple(fc.constantFrom('Een', ''), cell, cell), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (body, delimiter) => {
        const table = [['Achternaam', 'E-mail', 'Notities'], ...body, ['Slot', '', '']];
        const found = readContactCsv(utf8(csvText(table, delimiter, '\n')));
        const lines = [...found.rows, ...found.skipped].map((row) => row.line).sort((a, b) => a - b);
        let line = 2;
        const expected = table.slice(1).map((row) => {
          const start = line;
          line += 1 + row.join('').split('\n').length - 1;
          return start;
        });
        expect(lines).toEqual(expected);
      }),
    );
  });

  it('never throws and always gives JSON, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const found = readContactCsv(bytes);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  it('never throws on a good file with damaged bytes', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom(...fileEncodings),
        fc.constantFrom(',', ';', '\t'),
        damage,
        (encoding, delimiter, hits) => {
          const bytes = encodeText(csvText(tableOf('outlookNl'), delimiter, '\r\n'), encoding);
          for (const [at, byte] of hits) bytes[at % bytes.length] = byte;
          const found = readContactCsv(bytes);
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        },
      ),
    );
  });
});

const shared =
  process.env['CASUSTAFEL_SHARED_DATA'] ?? path.join(import.meta.dirname, '../../../../../shared/data');

describe.skipIf(!existsSync(path.join(shared, 'csv')))(
  'CSV files made by others (skipped when absent)',
  () => {
    it('reads Dutch Outlook with lost accents', () => {
      const found = readContactCsv(readFileSync(path.join(shared, 'csv/outlook-nl-92col-from-ox-test.csv')));
      expect(found).toMatchObject({ source: 'outlookNl', delimiter: ',', skipped: [] });
      expect(found.rows).toHaveLength(2);
      expect(found.unknownColumns).toContain('Sofinummer');
    });

    it('reads English headings with short rows', () => {
      const found = readContactCsv(readFileSync(path.join(shared, 'csv/outlook-style-en-actions.csv')));
      expect(found.rows.map((row) => row.candidate.familyName)).toEqual(['Glacius', 'Ireland', 'Amey']);
    });
  },
);
