import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMailAddress, writeEmailDraft, type EmailDraft } from './emailDraftWriter.ts';
import { quotedPrintable } from './quotedPrintable.ts';

const draft: EmailDraft = {
  to: null,
  subject: 'Uitnodiging',
  body: 'Beste collega,\n\nTot dinsdag.',
  attachments: [],
  writtenAt: Date.UTC(2026, 10, 24, 8, 5, 9),
};

/** Reads back what was encoded, with the platform's own reader of UTF-8. */
function decodedBytes(encoded: string): string {
  const bytes: number[] = [];
  for (let place = 0; place < encoded.length; place += 1) {
    if (encoded[place] === '=') {
      bytes.push(Number.parseInt(encoded.slice(place + 1, place + 3), 16));
      place += 2;
    } else {
      bytes.push(encoded.charCodeAt(place));
    }
  }
  return Buffer.from(bytes).toString('utf8');
}
const decoded = (encoded: string): string => decodedBytes(encoded.replaceAll('=\r\n', ''));

describe('quoted-printable text', () => {
  it.each([
    ['gewoon', 'gewoon'],
    ['coördinatie', 'co=C3=B6rdinatie'],
    ['1 = 1', '1 =3D 1'],
    ['eind ', 'eind=20'],
    ['a\nb', 'a\r\nb'],
  ])('%j is %j', (text, encoded) => {
    expect(quotedPrintable(text)).toBe(encoded);
  });

  it('comes back as it was, in ASCII, with no line over 76 signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const lined = text.replaceAll(/\r\n?/gu, '\n');
        const encoded = quotedPrintable(text);
        expect(decoded(encoded)).toBe(lined.replaceAll('\n', '\r\n'));
        expect(encoded).toMatch(/^[\t\r\n -~]*$/u);
        expect(Math.max(...encoded.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
      }),
    );
  });
});

describe('a mail that was not sent yet', () => {
  it('opens as a draft, in plain ASCII with CRLF line ends', () => {
    expect(writeEmailDraft(draft)).toBe(
      [
        'X-Unsent: 1',
        'Date: Tue, 24 Nov 2026 08:05:09 +0000',
        'Subject: Uitnodiging',
        'MIME-Version: 1.0',
        'Content-Language: nl-NL',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Beste collega,',
        '',
        'Tot dinsdag.',
        '',
      ].join('\r\n'),
    );
  });

  it('carries attachments as parts of their own', () => {
    const mail = writeEmailDraft({
      ...draft,
      to: 'iemand@voorbeeld.test',
      attachments: [
        { name: 'overleg.ics', mediaType: 'text/calendar', content: 'BEGIN:VCALENDAR\r\nX=1\r\n' },
      ],
    });
    expect(mail).toContain('\r\nTo: iemand@voorbeeld.test\r\n');
    const marker = /boundary="([^"]+)"/u.exec(mail)?.[1] ?? '';
    const parts = mail.split(`--${marker}`);
    expect(parts).toHaveLength(4);
    expect(parts[2]).toContain('Content-Disposition: attachment; filename="overleg.ics"');
    expect(parts[2]).toContain('BEGIN:VCALENDAR\r\nX=3D1\r\n');
    expect(parts[3]).toBe('--\r\n');
  });

  it('writes a subject with accents as encoded words that come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }), (subject) => {
        const mail = writeEmailDraft({ ...draft, subject });
        const header = /\r\nSubject: ((?:.|\r\n )*)\r\nMIME/u.exec(mail)?.[1] ?? '';
        const expected = subject.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
        const words = header.split('\r\n ');
        const read = words.every((word) => word.startsWith('=?UTF-8?Q?'))
          ? words.map((word) => decodedBytes(word.slice(10, -2).replaceAll('_', ' '))).join('')
          : header;
        expect(read).toBe(expected.toWellFormed());
        for (const line of `Subject: ${header}`.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
      }),
    );
  });

  it('lets no words become a header', () => {
    const mail = writeEmailDraft({ ...draft, subject: 'Overleg\r\nBcc: iedereen@voorbeeld.test' });
    expect(mail).not.toMatch(/^Bcc:/mu);
    expect(() => writeEmailDraft({ ...draft, to: 'a@b.test\r\nBcc: c@d.test' })).toThrow(RangeError);
    const attachment = { name: 'a"\r\nX: y', mediaType: 'text/calendar', content: '' };
    expect(() => writeEmailDraft({ ...draft, attachments: [attachment] })).toThrow(RangeError);
  });

  it.each([
    ['p.lindeman@hetbaken.test', true],
    ['geen adres', false],
    ['a@b', false],
    ['a@b.test, c@d.test', false],
    ['é@voorbeeld.test', false],
    ['', false],
  ])('%j is an address: %s', (address, isOne) => {
    expect(isMailAddress(address)).toBe(isOne);
  });
});
