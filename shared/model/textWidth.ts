/**
 * How wide a line of text is in Arial or a font of the same measures, in the unit of `size`. From the published widths of
 * that family, in thousandths of the size; a letter with an accent is as wide as the letter, anything else as an em dash.
 */
export function textWidth(text: string, size: number): number {
  return (letterWidths(text).reduce((sum, width) => sum + width, 0) * size) / 1000;
}

/** Width of each UTF-16 unit of a text, in thousandths of the size. */
export function letterWidths(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => {
    const base = text.charAt(index).normalize('NFD').charAt(0);
    return widths.get(base) ?? 1000;
  });
}

/** Text cut to a width, with an ellipsis when something was cut. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Text over at most `most` lines of a width, broken between words; what does not fit any more ends in an ellipsis. */
export function fitLines(text: string, size: number, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim().replaceAll(/\s+/gu, ' ');
  while (lines.length < most - 1 && textWidth(rest, size) > room) {
    const words = rest.split(' ');
    let count = 1;
    while (textWidth(words.slice(0, count + 1).join(' '), size) <= room) count += 1;
    const line = words.slice(0, count).join(' ');
    // One word that is wider than the line is cut there; a second line would only hold its tail.
    if (textWidth(line, size) > room) break;
    lines.push(line);
    rest = words.slice(count).join(' ');
  }
  return [...lines, fitText(rest, size, room)];
}

const groups: readonly (readonly [width: number, letters: string])[] = [
  [191, "'’‘"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[]\\ft'],
  [333, '()-`r“”'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu–€'],
  [584, '+<=>~·'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—'],
  [1015, '@'],
];

const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, letters]) =>
    Array.from(letters).map((letter): [string, number] => [letter, width]),
  ),
);
