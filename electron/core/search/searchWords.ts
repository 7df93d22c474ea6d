/** Longer input is no search any more; what stands behind it is left out. */
const mostWords = 12;

/**
 * What a person typed, as an FTS5 expression: every word must occur, and may go on after its last letter. Each word is quoted,
 * so that no sign in it is read as syntax; a word without letters or digits is left out.
 * @returns null when there is nothing to look for
 */
export function searchExpression(text: string): string | null {
  const words = text
    .normalize('NFC')
    .split(/[\s\0]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords);
  if (words.length === 0) return null;
  return words.map(quoted).join(' ');
}

/** One letter alone would match a great part of the file: it counts only as a whole word. */
function quoted(word: string): string {
  const inQuotes = `"${word.replaceAll('"', '""')}"`;
  return Array.from(word).length > 1 ? `${inQuotes} *` : inQuotes;
}
