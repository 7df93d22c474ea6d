import { foldedWords } from './foldedWords.ts';

/** One line of the glossary as it is searched. */
export interface GlossaryLine {
  readonly term: string;
  readonly meaning: string;
}

/**
 * Lines that fit what was typed: the term itself first, then terms that begin with it, terms that contain it, and
 * meanings that contain it; within each the order of the alphabet. Everything when nothing was typed.
 */
export function searchGlossary<Line extends GlossaryLine>(lines: readonly Line[], typed: string): Line[] {
  const words = foldedWords(typed);
  return lines
    .map((line) => ({ line, folded: foldedWords(line.term), rank: rankOf(line, words) }))
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank || a.folded.localeCompare(b.folded, 'nl'))
    .map(({ line }) => line);
}

function rankOf({ term, meaning }: GlossaryLine, words: string): number {
  if (words === '') return 0;
  const folded = foldedWords(term);
  if (folded === words) return 0;
  if (folded.startsWith(words)) return 1;
  if (folded.includes(words)) return 2;
  return foldedWords(meaning).includes(words) ? 3 : 4;
}

/**
 * The line that explains a word as it stands in a sentence: in capitals or not, and with a Dutch ending for more than one
 * (`besluiten`, `grondslagen`, `boa's`). Undefined when no term is meant.
 */
export function lineFor<Line extends GlossaryLine>(lines: readonly Line[], word: string): Line | undefined {
  const forms = formsOf(foldedWords(word));
  for (const form of forms) {
    const found = lines.find(({ term }) => foldedWords(term) === form);
    if (found !== undefined) return found;
  }
  return undefined;
}

function formsOf(word: string): string[] {
  if (word === '') return [];
  const stripped = word.replace(/['’]s$/u, '');
  const forms = [word, stripped];
  if (stripped.length > 4) {
    if (stripped.endsWith('s')) forms.push(stripped.slice(0, -1));
    if (stripped.endsWith('en')) {
      const stem = stripped.slice(0, -2);
      forms.push(stem);
      // A doubled consonant is written once: doelen → doel stays, gezaggen → gezag.
      if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
    }
  }
  return forms;
}

/** The word under the caret of a text, or what is selected; empty when the caret stands beside no word. */
export function wordAt(text: string, from: number, to: number): string {
  if (to > from) return text.slice(from, to).trim();
  const before = /[\p{L}\p{N}'’-]*$/u.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(from))?.[0] ?? '';
  return before + after;
}
