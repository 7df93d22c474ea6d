import { randomBytes } from 'node:crypto';
import { saltLength } from './derivedKey.ts';

/**
 * Tells a case file from another file by its first bytes. A case file begins with its random salt and has no mark of
 * its own, so only other known formats can be recognised; `createSalt` never makes a salt that looks like one of them.
 */
export function looksForeign(start: Buffer): boolean {
  return foreignStarts.some((known) => start.subarray(0, known.length).equals(known)) || isText(start);
}

/** A new random salt of 16 bytes that no file format would claim as its own. */
export function createSalt(): Buffer {
  for (;;) {
    const salt = randomBytes(saltLength);
    if (!looksForeign(salt)) return salt;
  }
}

/** The first bytes of an unencrypted SQLite database. */
export const plainSqliteStart = Buffer.from('SQLite format 3\0', 'latin1');

const foreignStarts: readonly Buffer[] = [
  plainSqliteStart,
  Buffer.from('PK\x03\x04', 'latin1'), // zip: Word, Excel, PowerPoint, OpenDocument
  Buffer.from('PK\x05\x06', 'latin1'), // empty zip
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), // old Office, Outlook message
  Buffer.from('%PDF', 'latin1'),
  Buffer.from([0x89, 0x50, 0x4e, 0x47]), // PNG
  Buffer.from([0xff, 0xd8, 0xff]), // JPEG
  Buffer.from('GIF8', 'latin1'),
  Buffer.from('7z\xbc\xaf', 'latin1'),
  Buffer.from('Rar!', 'latin1'),
  Buffer.from([0xff, 0xfe]), // UTF-16 text
  Buffer.from([0xef, 0xbb, 0xbf]), // UTF-8 text with a mark
];

function isText(start: Buffer): boolean {
  return (
    start.length > 0 &&
    start.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13)
  );
}
