/** A number in a text that passes the check of the BSN; `start` and `end` (exclusive) are its place. */
export type FoundBsn = Readonly<{ start: number; end: number }>;

/**
 * The check of the Dutch citizen service number: weights 9 to 2 and −1, sum divisible by eleven. Eight digits count with a zero
 * in front.
 */
export function passesBsnCheck(digits: string): boolean {
  if (!/^\d{8,9}$/u.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  if (padded === '000000000') return false;
  const sum = Array.from(padded).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

/**
 * Numbers in free text that may be a BSN: eight or nine digits that pass the check, with dots, spaces or hyphens between groups
 * allowed. One in eleven numbers passes by chance, so this points out and a person looks.
 */
export function findBsn(text: string): readonly FoundBsn[] {
  const found: FoundBsn[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}+])\d(?:[ .\u{00A0}-]?\d){7,8}(?![\p{L}\p{N}])/gu)) {
    if (passesBsnCheck(match[0].replaceAll(/\D/gu, '')))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
