import { failedImport, maximumFileBytes, type ContactImport } from './contactImport.ts';
import { decodeText } from './decodeText.ts';
import { readContactCards } from './readContactCards.ts';
import { looksBinary, readContactCsv } from './readContactCsv.ts';

/**
 * Reads a file of contacts by what is in it; the name is only asked when the content does not tell (an empty or strange
 * `.vcf` is told about as cards). Never throws.
 *
 * @param fileName the name without folder, as the user knows it
 */
export function readContactFile(bytes: Uint8Array, fileName: string): ContactImport {
  if (bytes.length > maximumFileBytes) return failedImport('unknownCsv', 'utf-8', 'tooLarge');
  const { text, encoding } = decodeText(bytes);
  if (looksBinary(bytes, text)) return failedImport('unknownCsv', encoding, 'notACsv');
  if (/^\s*BEGIN\s*:\s*VCARD/i.test(text.slice(0, 1000))) return readContactCards(bytes);
  const table = readContactCsv(bytes);
  const namedAsCards = /\.(?:vcf|vcard)$/i.test(fileName);
  if (table.failure !== undefined && (namedAsCards || /^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/im.test(text))) {
    return readContactCards(bytes);
  }
  return table;
}
