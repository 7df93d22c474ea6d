import { foldedWords } from './foldedWords.ts';

/** A piece of a sentence; `term` is set on a piece that the glossary explains. */
export interface TextPiece<Term extends string> {
  readonly text: string;
  readonly term: Term | null;
}

/**
 * Cuts a sentence at the terms that stand in it as whole words, each at its first place only; capitals and accents do not
 * matter. The pieces together are the sentence as it was.
 * @example markTerms('Grondslag bepaald.', ['grondslag']) gives 'Grondslag' (a term) and ' bepaald.'
 */
export function markTerms<Term extends string>(text: string, terms: readonly Term[]): TextPiece<Term>[] {
  const found = terms
    .flatMap((term) => {
      const at = placeOf(text, term);
      return at === null ? [] : [{ term, ...at }];
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const pieces: TextPiece<Term>[] = [];
  let done = 0;
  for (const { term, from, to } of found) {
    // A term inside a longer one is part of that one.
    if (from < done) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), term: null });
    pieces.push({ text: text.slice(from, to), term });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), term: null });
  return pieces;
}

function placeOf(text: string, term: string): { readonly from: number; readonly to: number } | null {
  const wanted = foldedWords(term);
  const length = term.length;
  for (let from = 0; from + length <= text.length; from += 1) {
    const isWhole = !isLetter(text[from - 1]) && !isLetter(text[from + length]);
    if (isWhole && foldedWords(text.slice(from, from + length)) === wanted)
      return { from, to: from + length };
  }
  return null;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
