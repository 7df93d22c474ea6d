import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumPhotoBytes, type ContactCandidate } from './contactImport.ts';
import { readContactCards } from './readContactCards.ts';
import { completeContact, encodeText, fileEncodings } from './testMaterial.ts';

const utf8 = (text: string): Uint8Array => encodeText(text, 'utf-8');

function card(version: string, ...lines: string[]): string {
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
}

function candidateOf(version: string, ...lines: string[]): ContactCandidate | undefined {
  return readContactCards(utf8(card(version, ...lines))).rows[0]?.candidate;
}

const completeCards = {
  '2.1': card(
    '2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:B=C3=A4nziger;Zo=C3=AB;van den;;',
    'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jeugdteam "De Brug"=3B Zuid, =',
    'Oost;Team',
    'TITLE;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Co=F6rdinator zorg',
    'TEL;WORK;FAX:020 555 99 99',
    'TEL;WORK;VOICE:020 555 01 02',
    'TEL;CELL:+31 6 5555 0103',
    'EMAIL;INTERNET:z.vandenbanziger@jeugdteam.example',
    'NOTE;ENCODING=QUOTED-PRINTABLE:Bel op maandag.=0D=0ANiet op =',
    'woensdag.',
  ),
  '3.0': card(
    '3.0',
    'N:Bänziger;Zoë;van den;;',
    'FN:Zoë van den Bänziger',
    'ORG:Jeugdteam "De Brug"\\; Zuid\\, ',
    ' Oost;Team',
    'TITLE:Coördinator zorg',
    'item1.EMAIL;TYPE=INTERNET;TYPE=pref:z.vandenbanziger@jeugdteam.example',
    'TEL;TYPE=HOME:020 555 99 99',
    'TEL;TYPE=WORK,VOICE:020 555 01 02',
    'TEL;TYPE=CELL:+31 6 5555 0103',
    'NOTE:Bel op maandag.\\nNiet op w',
    ' oensdag.',
  ),
  '4.0': card(
    '4.0',
    'KIND:individual',
    'FN;LANGUAGE=nl:Zoë van den Bänziger',
    'N:Bänziger;Zoë;van den;;',
    'ORG;SORT-AS="Brug:De":Jeugdteam "De Brug"\\; Zuid\\, Oost;Team',
    'ROLE:Coördinator zorg',
    'EMAIL;PREF=2:ander@jeugdteam.example',
    'EMAIL;PREF=1:z.vandenbanziger@jeugdteam.example',
    'TEL;VALUE=uri;TYPE="work,voice":tel:020 555 01 02',
    'TEL;VALUE=uri;TYPE=cell:tel:+31 6 5555 0103',
    'NOTE:Bel op maandag.\\nNiet op woensdag.',
  ),
} as const;

describe('readContactCards', () => {
  for (const version of ['2.1', '3.0', '4.0'] as const) {
    it(`reads a whole contact from version ${version} in every encoding and with every line end`, () => {
      for (const encoding of fileEncodings) {
        for (const lineEnd of ['\r\n', '\n', '\r', '\r\r\n']) {
          const text = completeCards[version].replaceAll('\r\n', lineEnd);
          const found = readContactCards(encodeText(text, encoding));
          expect(found.rows.map((row) => row.candidate)).toEqual([completeContact]);
          expect(found).toMatchObject({ source: `vcard${version.replace('.', '')}`, skipped: [] });
        }
      }
    });
  }

  it('reads several cards of several versions from one file, each with its line', () => {
    const found = readContactCards(utf8(completeCards['2.1'] + completeCards['3.0'] + completeCards['4.0']));
    expect(found.source).toBe('vcardMixed');
    expect(found.rows.map((row) => row.line)).toEqual([1, 14, 28]);
  });

  it('makes the name from FN when N is missing or empty, and says that it was split', () => {
    const expected = { givenName: 'Piet', infix: 'van', familyName: 'Fictief' };
    expect(candidateOf('3.0', 'FN:Piet van Fictief')).toEqual(expected);
    expect(candidateOf('3.0', 'N:;;;;', 'FN:Fictief\\, Piet van')).toEqual(expected);
    expect(candidateOf('2.1', 'N:Piet van Fictief;;;;')).toEqual(expected);
    expect(readContactCards(utf8(card('3.0', 'FN:Piet van Fictief'))).rows[0]?.warnings).toEqual([
      { code: 'nameSplit', detail: 'Piet van Fictief' },
    ]);
  });

  it('reads a card without FN, and takes an infix from the family name', () => {
    expect(candidateOf('3.0', 'N:van den Fictief;Anna,Bo;Maria,Els;mr.;')).toEqual({
      givenName: 'Anna Bo Maria Els',
      infix: 'van den',
      familyName: 'Fictief',
    });
  });

  it('keeps the space at which 2.1 folds and drops that of 3.0', () => {
    expect(candidateOf('2.1', 'N:Fictief;Jan', ' Piet')?.givenName).toBe('Jan Piet');
    expect(candidateOf('3.0', 'N:Fictief;Jan', ' Piet')?.givenName).toBe('JanPiet');
  });

  it('decodes quoted-printable in the charset that the card names, else in the likely one', () => {
    const name = (parameters: string, text: string): string | undefined =>
      candidateOf('2.1', `N;ENCODING=QUOTED-PRINTABLE${parameters}:${text};Jo`)?.familyName;
    expect(name(';CHARSET=windows-1252', 'Co=EBlho=80')).toBe('Coëlho€');
    expect(name(';CHARSET=iso-8859-15', 'Co=EBlho=A4')).toBe('Coëlho€');
    expect(name('', 'Co=C3=ABlho')).toBe('Coëlho');
    expect(name('', 'Co=EBlho')).toBe('Coëlho');
    expect(name('', 'half=C3=')).toBe('halfÃ=');
  });

  it('does not read past the end of a card after a soft line break', () => {
    const text = card('2.1', 'N:Een;A', 'NOTE;ENCODING=QUOTED-PRINTABLE:half=') + card('2.1', 'N:Twee;B');
    expect(readContactCards(utf8(text)).rows.map((row) => row.candidate.familyName)).toEqual(['Een', 'Twee']);
  });

  it('skips a broken card with line and reason and reads the good ones around it', () => {
    const good = (name: string): string => card('3.0', `N:${name};A`);
    const text = [
      good('Een'),
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nooit Gesloten\r\n',
      good('Twee'),
      card('5.0', 'FN:Uit de Toekomst'),
      card('4.0', 'KIND:group', 'FN:Team Zuid', 'MEMBER:urn:uuid:1'),
      card('3.0', 'TEL:020 555 01 01'),
      'zomaar tekst\r\n',
      good('Drie'),
      'BEGIN:VCARD\r\nFN:Afgekapt',
    ].join('');
    const found = readContactCards(utf8(text));
    expect(found.rows.map((row) => [row.line, row.candidate.familyName])).toEqual([
      [1, 'Een'],
      [8, 'Twee'],
      [27, 'Drie'],
    ]);
    expect(found.skipped).toEqual([
      { line: 5, reason: 'cardNotClosed', excerpt: 'Nooit Gesloten' },
      { line: 12, reason: 'cardVersion', excerpt: 'Uit de Toekomst' },
      { line: 16, reason: 'groupCard', excerpt: 'Team Zuid' },
      { line: 22, reason: 'nothingToRecognise', excerpt: 'VERSION:3.0' },
      { line: 26, reason: 'textOutsideCard', excerpt: 'zomaar tekst' },
      { line: 31, reason: 'cardNotClosed', excerpt: 'Afgekapt' },
    ]);
  });

  it('passes over the card of an assistant inside a 2.1 card', () => {
    const inner = 'BEGIN:VCARD\r\nVERSION:2.1\r\nN:Binnen;A\r\nEND:VCARD';
    const found = readContactCards(utf8(card('2.1', 'N:Buiten;B', 'AGENT:', inner, 'TITLE:boa')));
    expect(found.rows.map((row) => row.candidate)).toEqual([
      { givenName: 'B', familyName: 'Buiten', profession: 'boa' },
    ]);
    expect(found.skipped).toEqual([]);
  });

  it('warns about a line that is no property and keeps the rest of the card', () => {
    const found = readContactCards(utf8(card('3.0', 'N:Fictief;Bo', 'dit is niets', 'TITLE:boa')));
    expect(found.rows).toEqual([
      {
        line: 1,
        candidate: { givenName: 'Bo', familyName: 'Fictief', profession: 'boa' },
        warnings: [{ code: 'unreadableLine', detail: 'dit is niets' }],
      },
    ]);
  });

  it('joins notes, each once, and looks at no more than twenty addresses', () => {
    const emails = Array.from({ length: 30 }, (_, index) => `EMAIL:a${index}@x.example`);
    const found = readContactCards(
      utf8(card('3.0', 'N:Fictief;Bo', 'NOTE:een', 'NOTE:twee', 'NOTE:een', ...emails)),
    );
    expect(found.rows[0]?.candidate).toMatchObject({ note: 'een\ntwee', email: 'a0@x.example' });
    expect(found.rows[0]?.warnings.map(({ code }) => code)).toEqual(['severalEmails']);
  });

  it('names properties with content that are not taken over', () => {
    const text = card('3.0', 'N:Fictief;Bo', 'BDAY:19700101', 'ADR:;;Straat 1;;;;', 'URL:', 'X-MS-CARD:x');
    expect(readContactCards(utf8(text)).unknownColumns).toEqual(['ADR', 'BDAY']);
  });

  it.each([
    ['empty', ''],
    ['noCards', 'zomaar tekst'],
    ['tooManyRows', 'BEGIN:VCARD\nFN:A\nEND:VCARD\n'.repeat(20_001)],
  ])('says %s about a file without cards to read', (failure, text) => {
    expect(readContactCards(utf8(text))).toMatchObject({ failure, rows: [], skipped: [] });
  });
});

describe('photos in cards', () => {
  const jpeg = (length: number): Buffer =>
    Buffer.concat([Buffer.of(0xff, 0xd8, 0xff, 0xe0), Buffer.alloc(length - 4, 7)]);
  const folded = (base64: string, indent: string): string =>
    (base64.match(/.{1,70}/g) ?? []).join(`\r\n${indent}`);
  const photoOf = (version: string, line: string): unknown => {
    const [row] = readContactCards(utf8(card(version, 'N:Fictief;Bo', line, 'TITLE:boa'))).rows;
    expect(row?.candidate.profession).toBe('boa');
    return row?.candidate.photo ?? row?.warnings;
  };
  const base64 = jpeg(300).toString('base64');

  it('keeps a small photo from every version, folded in every way', () => {
    const photo = { mediaType: 'image/jpeg', base64 };
    expect(photoOf('2.1', `PHOTO;TYPE=GIF;ENCODING=BASE64:\r\n ${folded(base64, ' ')}\r\n`)).toEqual(photo);
    expect(photoOf('2.1', `PHOTO;JPEG;BASE64:${folded(base64, '')}\r\n`)).toEqual(photo);
    expect(photoOf('3.0', `PHOTO;ENCODING=b;TYPE=JPEG:${folded(base64, ' ')}`)).toEqual(photo);
    expect(photoOf('4.0', `PHOTO:data:image/jpeg;base64,${folded(base64, ' ')}`)).toEqual(photo);
    expect(photoOf('4.0', `PHOTO:data:image/jpeg\\;base64\\,${base64}`)).toEqual(photo);
  });

  it('keeps a photo of 200 kB and reports a larger one', () => {
    const line = (bytes: Buffer): string => `PHOTO;ENCODING=b:${bytes.toString('base64')}`;
    expect(photoOf('3.0', line(jpeg(maximumPhotoBytes)))).toMatchObject({ mediaType: 'image/jpeg' });
    expect(photoOf('3.0', line(jpeg(maximumPhotoBytes + 1)))).toEqual([{ code: 'photoTooLarge' }]);
  });

  it('never fetches a photo, and takes no file that is not a picture', () => {
    expect(photoOf('3.0', 'PHOTO;VALUE=uri:https://foto.example/a.jpg')).toEqual([{ code: 'photoOnline' }]);
    const svg = Buffer.from('<svg onload="x"/>').toString('base64');
    expect(photoOf('4.0', `PHOTO:data:image/svg+xml;base64,${svg}`)).toEqual([{ code: 'photoUnreadable' }]);
    expect(photoOf('3.0', 'PHOTO;ENCODING=b:geen base64!')).toEqual([{ code: 'photoUnreadable' }]);
  });
});

describe('any bytes', () => {
  it('never make the reader throw, and always give JSON', () => {
    const line = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'VERSION:2.1',
      'VERSION:4.0',
      'N:a;b\\',
      'FN;X="a:b',
      ' fold',
      'AGENT:',
      'NOTE;QUOTED-PRINTABLE:=C3=',
      'PHOTO;BASE64:/9j/',
      'AAAA',
      'ORG:\\;\\',
      'TEL;=;:1',
      ':',
      '',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const found = readContactCards(utf8(lines.join('\n')));
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readContactCards(bytes).rows).toEqual([]);
      }),
    );
  });

  it('never make the reader throw when they damage a good file', () => {
    const text = Object.values(completeCards).join('');
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...fileEncodings), damage, (encoding, hits) => {
        const bytes = encodeText(text, encoding);
        for (const [at, byte] of hits) bytes[at % bytes.length] = byte;
        const found = readContactCards(bytes);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });
});

const shared =
  process.env['CASUSTAFEL_SHARED_DATA'] ?? path.join(import.meta.dirname, '../../../../../shared/data');

describe.skipIf(!existsSync(path.join(shared, 'vcard')))(
  'vCard files made by others (skipped when absent)',
  () => {
    it('are read whole: every card becomes a row', () => {
      for (const name of readdirSync(path.join(shared, 'vcard'))) {
        const bytes = readFileSync(path.join(shared, 'vcard', name));
        const cards = bytes.toString('latin1').match(/BEGIN:VCARD/g)?.length;
        const found = readContactCards(bytes);
        expect([name, found.rows.length, found.skipped]).toEqual([name, cards, []]);
        expect(found.source).toBe(`vcard${name.slice(1, 3)}`);
        expect(found.rows.flatMap((row) => row.warnings.map(({ code }) => code))).not.toContain(
          'unreadableLine',
        );
      }
    });

    it('give an iPhone photo that starts and ends as a JPEG', () => {
      const [row] = readContactCards(readFileSync(path.join(shared, 'vcard/v30-iphone-photo.vcf'))).rows;
      const photo = Buffer.from(row?.candidate.photo?.base64 ?? '', 'base64');
      expect(photo.subarray(-2)).toEqual(Buffer.of(0xff, 0xd9));
    });
  },
);
