const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// Control characters other than tab and line feed, and the non-characters: XML 1.0 §2.2 has no way to write them.
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const NOT_WRITABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/**
 * Text as it can stand in a file: every kind of line break becomes "\n", control characters that no file format can
 * carry are dropped, half an emoji becomes U+FFFD so that the reader sees that something is missing. Cleaning twice
 * changes nothing.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(LINE_BREAKS, '\n').replace(NOT_WRITABLE, '').toWellFormed();
}

/** As `cleanText`, on one line: for titles, headings, labels and the header of a page. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/gu, ' ').trim();
}
