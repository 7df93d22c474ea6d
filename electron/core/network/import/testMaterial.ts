/** Only for tests of this room: fictional people, and files of them in every encoding. */
import fc from 'fast-check';
import { decodeWindows1252, type TextEncodingName } from './decodeText.ts';

/** How a test wants its bytes; the variants without byte order mark must be recognised as well. */
export type FileEncoding = TextEncodingName | 'utf-16le-bare' | 'utf-16be-bare';

/** Every way in which a file reaches the import. */
export const fileEncodings: readonly FileEncoding[] = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'utf-16le-bare',
  'utf-16be-bare',
  'windows-1252',
];

const windows1252Bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [decodeWindows1252(Uint8Array.of(byte)), byte] as const),
);

/** Writes text as bytes; a sign that Windows-1252 does not have becomes `?`, as old programs do. */
export function encodeText(text: string, encoding: FileEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-16le':
      return utf16(`\uFEFF${text}`, 0);
    case 'utf-16be':
      return utf16(`\uFEFF${text}`, 1);
    case 'utf-16le-bare':
      return utf16(text, 0);
    case 'utf-16be-bare':
      return utf16(text, 1);
    case 'windows-1252':
      return Uint8Array.from(Array.from(text, (sign) => windows1252Bytes.get(sign) ?? 0x3f));
  }
}

/** Made-up Dutch names with the accents, apostrophes and infixes that imports trip over. */
export const dutchName = fc.tuple(
  fc.constantFrom('Zoë', 'Ömer', 'André', 'Çiğdem', 'Loïs', 'Sjoerd', 'Anaïs', 'Renée', 'Jan-Willem'),
  fc.constantFrom('', 'van', 'van den', "van 't", 'de', 'ter', 'in het'),
  fc.constantFrom('Bänziger', 'Coëlho', 'Fictief', 'Händel', 'Ñuñez', 'Voorbeeld', 'Ûbbink', 'Böhmer'),
);

function utf16(text: string, lowAt: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2 + lowAt] = unit & 0xff;
    bytes[index * 2 + 1 - lowAt] = unit >> 8;
  }
  return bytes;
}
