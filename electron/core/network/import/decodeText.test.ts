import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';
import { dutchName, encodeText, fileEncodings } from './testMaterial.ts';

describe('decodeText', () => {
  for (const encoding of fileEncodings) {
    it(`reads Dutch names in ${encoding} back exactly and names the encoding`, () => {
      fc.assert(
        fc.property(fc.array(dutchName, { minLength: 1, maxLength: 20 }), (names) => {
          const text = names.map((name) => `${name.join(';').replaceAll('ğ', 'g')}\n`).join('');
          const decoded = decodeText(encodeText(text, encoding));
          expect(decoded.text).toBe(text);
          const nonAscii = /[^\0-\x7f]/.test(text);
          const named = encoding.replace('-bare', '');
          expect(decoded.encoding).toBe(encoding === 'windows-1252' && !nonAscii ? 'utf-8' : named);
        }),
      );
    });
  }

  it('reads the euro sign and curly quotes of Windows-1252', () => {
    expect(decodeText(Uint8Array.of(0x80, 0x92, 0xeb)).text).toBe('€’ë');
  });

  it('reads letters outside Latin-1 in UTF-8 and UTF-16', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-16le-bare'] as const) {
      expect(decodeText(encodeText('Naam;Çiğdem Şahin;Łucja\n', encoding)).text).toBe(
        'Naam;Çiğdem Şahin;Łucja\n',
      );
    }
  });

  it('turns Windows, old Mac and twice converted line ends into one kind', () => {
    expect(decodeText(encodeText('a\r\nb\rc\nd\r\r\ne\r\r', 'utf-8')).text).toBe('a\nb\nc\nd\ne\n\n');
  });

  it('leaves out the half character at the end of a cut UTF-16 file', () => {
    expect(decodeText(encodeText('Zoë', 'utf-16le').subarray(0, 7)).text).toBe('Zo');
  });

  it('reads an empty file as empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('never throws and never leaves a CR, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decodeText(bytes).text).not.toContain('\r');
      }),
    );
  });
});
