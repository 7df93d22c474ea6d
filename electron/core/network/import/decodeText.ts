/** Encodings in which address books are handed over; `utf-8-bom` is kept apart because Excel writes it. */
export type TextEncodingName = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes looked at to recognise UTF-16 without byte order mark. */
const sampleLength = 4096;

/** What the bytes 0x80–0x9F mean in Windows-1252; the five unused ones stay control characters (WHATWG Encoding §9). */
const windows1252High =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Reads the bytes of a text file without being told the encoding: byte order mark first, then UTF-16 by where its zero
 * bytes are, then UTF-8 when it is valid, else Windows-1252, which every byte sequence is. Never throws.
 *
 * @returns the text without byte order mark and with every line end as `\n`: CRLF, the CR of an old Mac, and the
 *   CRCRLF of a file that was converted twice
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncodingName } {
  const { text, encoding } = decode(bytes);
  return { text: text.replaceAll('\r\r\n', '\n').replace(/\r\n?/g, '\n'), encoding };
}

/** Reads bytes as Windows-1252, of which ISO-8859-1 is the part that people use. Never throws. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? windows1252High.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}

/** Reads bytes as UTF-8, or gives `null` when they are not. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): { text: string; encoding: TextEncodingName } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: decodeUtf16(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16le' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: decodeUtf16(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16be' };
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const text = decodeUtf8(bytes.subarray(3));
    if (text !== null) return { text, encoding: 'utf-8-bom' };
    return { text: decodeWindows1252(bytes.subarray(3)), encoding: 'windows-1252' };
  }
  const byteOrder = byteOrderByZeros(bytes);
  if (byteOrder !== null) return { text: decodeUtf16(bytes, byteOrder), encoding: byteOrder };
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/** In UTF-16 the high byte of nearly every Latin letter is zero; plain text in other encodings has no zero at all. */
function byteOrderByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, sampleLength) / 2);
  if (pairs === 0) return null;
  let zerosFirst = 0;
  let zerosSecond = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) zerosFirst += 1;
    if (bytes[pair * 2 + 1] === 0) zerosSecond += 1;
  }
  if (zerosSecond > pairs * 0.6 && zerosFirst < pairs * 0.05) return 'utf-16le';
  if (zerosFirst > pairs * 0.6 && zerosSecond < pairs * 0.05) return 'utf-16be';
  return null;
}

/** A half character at the end is left out: a cut file still shows its text. */
function decodeUtf16(bytes: Uint8Array, byteOrder: 'utf-16le' | 'utf-16be'): string {
  const low = byteOrder === 'utf-16le' ? 0 : 1;
  const parts: string[] = [];
  let units: number[] = [];
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    units.push((bytes[index + low] ?? 0) | ((bytes[index + 1 - low] ?? 0) << 8));
    if (units.length === 4096) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
}
