import type { Option } from './Option.tsx';

/**
 * The options in which every typed word starts a word of the label or detail, at most `limit`; labels that start with
 * the words come first, otherwise the given order stays. Case and accents do not matter.
 */
export function matchingOptions<Id extends string>(
  options: readonly Option<Id>[],
  words: string,
  limit: number,
): readonly Option<Id>[] {
  const typed = folded(words).split(/\s+/).filter(Boolean);
  if (typed.length === 0) return options.slice(0, limit);
  const first: Option<Id>[] = [];
  const rest: Option<Id>[] = [];
  for (const option of options) {
    const text = folded(`${option.label} ${option.detail ?? ''}`);
    if (!typed.every((word) => startsAWord(text, word))) continue;
    if (text.startsWith(typed.join(' '))) first.push(option);
    else rest.push(option);
    if (first.length >= limit) break;
  }
  return [...first, ...rest].slice(0, limit);
}

function startsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || /[\s\-('/]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('nl').trim();
}
