import { parameterValues, type CardProperty } from './cardLines.ts';
import { maximumPhotoBytes, type ContactPhoto, type ContactWarningCode } from './contactImport.ts';
import { decodeUtf8, decodeWindows1252 } from './decodeText.ts';

/** The versions that are read; 2.1 escapes less than the later two. */
export type CardVersion = '2.1' | '3.0' | '4.0';

/** The whole value as text: quoted-printable decoded, escapes resolved. */
export function textValue(property: CardProperty, version: CardVersion): string {
  return decodePart(property, property.value, version);
}

/**
 * The parts of a value such as N or ORG. It is cut before it is decoded: an encoded `;` (`=3B` or `\;`) belongs to a
 * part and separates none.
 */
export function structuredValue(property: CardProperty, version: CardVersion): string[] {
  return cutUnescaped(property.value, ';').map((part) => decodePart(property, part, version));
}

/** Several values in one part (`Anna,Maria` as additional names) become words; 2.1 has a plain comma there. */
export function withoutListCommas(text: string): string {
  return text.replaceAll(',', ' ');
}

/** The portrait in a card: base64 in the line, or a `data:` address; anything else becomes a warning. */
export function photoValue(
  property: CardProperty,
): { photo: ContactPhoto } | { warning: ContactWarningCode } | null {
  const value = property.value.trim();
  if (value === '') return null;
  const unescaped = value.replace(/\\([,;:])/g, '$1');
  const data = /^data:[^,]{0,200};base64,/i.exec(unescaped);
  if (data === null && /^[a-z][a-z0-9+.-]{1,20}:/i.test(unescaped)) return { warning: 'photoOnline' };
  const base64 = unescaped.slice(data?.[0].length ?? 0).replace(/\s+/g, '');
  if (base64.length > Math.ceil(maximumPhotoBytes / 3) * 4 + 4) return { warning: 'photoTooLarge' };
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return { warning: 'photoUnreadable' };
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > maximumPhotoBytes) return { warning: 'photoTooLarge' };
  const mediaType = pictureType(bytes);
  if (mediaType === null) return { warning: 'photoUnreadable' };
  return { photo: { mediaType, base64: bytes.toString('base64') } };
}

/** Only pictures that cannot carry script; the card's own TYPE is often wrong. */
function pictureType(bytes: Uint8Array): ContactPhoto['mediaType'] | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg';
  if (start.startsWith('\u0089PNG\r\n\u001A\n')) return 'image/png';
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'image/gif';
  if (start.startsWith('RIFF') && start.slice(8) === 'WEBP') return 'image/webp';
  return null;
}

function decodePart(property: CardProperty, part: string, version: CardVersion): string {
  const encodings = [...parameterValues(property, 'ENCODING'), ...parameterValues(property, 'TYPE')];
  const charset = parameterValues(property, 'CHARSET')[0] ?? '';
  const decoded = encodings.includes('QUOTED-PRINTABLE') ? decodeQuotedPrintable(part, charset) : part;
  return unescape(decoded, version).replace(/\r\n?/g, '\n');
}

/** Signs that are already text (not `=XX`) stay as they are; the bytes between them are decoded by their charset. */
function decodeQuotedPrintable(text: string, charset: string): string {
  let result = '';
  let bytes: number[] = [];
  const flush = (): void => {
    if (bytes.length > 0) result += decodeBytes(Uint8Array.from(bytes), charset);
    bytes = [];
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const hex = text.slice(index + 1, index + 3);
    if (code === 0x3d && /^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      index += 2;
    } else if (code < 0x80) {
      bytes.push(code);
    } else {
      flush();
      result += text.charAt(index);
    }
  }
  flush();
  return result;
}

/** Unnamed or unknown charsets: UTF-8 when valid, else Windows-1252, as for a whole file. */
function decodeBytes(bytes: Uint8Array, charset: string): string {
  if (/^(?:ISO-8859-1|ISO-8859-15|WINDOWS-1252|CP1252|LATIN1|US-ASCII)$/.test(charset)) {
    const text = decodeWindows1252(bytes);
    return charset === 'ISO-8859-15' ? text.replaceAll('¤', '€') : text;
  }
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

function unescape(text: string, version: CardVersion): string {
  if (version === '2.1') return text.replace(/\\([;,:])/g, '$1');
  return text.replace(/\\([nN;,:\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

function cutUnescaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === separator) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
