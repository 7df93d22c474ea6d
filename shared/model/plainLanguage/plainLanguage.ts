import { abbreviations } from '../../text/nl/glossary/abbreviations.ts';
import { difficultWords } from '../../text/nl/difficultWords.ts';

/** What makes a text hard to read at level B1. A hint never stops anything; an abbreviation does. */
export interface PlainHint {
  readonly kind: 'sentence' | 'word' | 'longWord';
  /** The sentence or word as it stands there. */
  readonly text: string;
  /** A plainer word; empty when there is none in the list. */
  readonly instead: string;
}

/** Words in a sentence from which it is hard to follow. Common advice for level B1 is about 10 to 15. */
const longSentence = 16;
/** Letters from which a word is hard to read; most compounds below it are common ones. */
const longWord = 16;

/** Written with points between small letters, or with one point at the end. */
const pointed = [
  String.raw`(?:\p{Ll}\.){2,}`,
  ...['bijv', 'bv', 'ca', 'enz', 'etc', 'evt', 'excl', 'incl', 'i\\.v\\.m', 'nr', 'resp', 'tel', 'zgn'].map(
    (word) => `${word}\\.`,
  ),
].join('|');
const known = Object.keys(abbreviations)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const letterBefore = String.raw`(?<![\p{L}\p{N}.])`;
const letterAfter = String.raw`(?![\p{L}\p{N}])`;
/** Two to six capitals in a row are an abbreviation, whichever it is; initials have points between them. */
const anyAbbreviation = new RegExp(
  `${letterBefore}(?:(?:${known}|\\p{Lu}{2,6})${letterAfter}(?!\\.\\p{Lu})|(?:${pointed}))`,
  'gu',
);

/** Every abbreviation that is left in a text, once, in the order in which they stand there. */
export function abbreviationsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(anyAbbreviation)].map((match) => match[0]))];
}

/** Long sentences first, then difficult words, each once. */
export function plainHints(text: string): readonly PlainHint[] {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/u).length >= longSentence);
  const words = new Map<string, PlainHint>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
    const small = word.toLocaleLowerCase('nl');
    if (words.has(small)) continue;
    const instead = Object.hasOwn(difficultWords, small) ? difficultWords[small] : undefined;
    if (instead !== undefined) words.set(small, { kind: 'word', text: word, instead });
    else if (Array.from(word).length >= longWord)
      words.set(small, { kind: 'longWord', text: word, instead: '' });
  }
  return [
    ...sentences.map((sentence): PlainHint => ({ kind: 'sentence', text: sentence, instead: '' })),
    ...words.values(),
  ];
}
