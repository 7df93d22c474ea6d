import type { Reader } from '../reader.ts';
import { statements } from './bottleneckStore.ts';

interface PersonName {
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
}

/** Names that are words of every day too: they count with a capital only, or no letter could be written. */
const everydayWords = new Set(
  (
    'bas berg boer bos bruin daan de den dijk dag engel fleur graaf groen groot haan hoek iris jet job jong kamp klein ' +
    'kok koning kort lang lot mark max mees meer mei noor post rood roos rosa school smit sky stad sterre storm van veer ' +
    'visser vos wil wit wolf zwart'
  ).split(' '),
);

/**
 * The first word of a text that names somebody from a case, or is the number of a case; undefined when there is none. Any case
 * and any spelling of accents counts, alone or in the middle of a sentence: what goes to others about a bottleneck has no names.
 */
export function nameInText(reader: Reader, texts: readonly string[]): string | undefined {
  const words = texts.flatMap(wordsOf);
  if (words.length === 0) return undefined;
  const byFolded = new Map<string, string[]>();
  for (const word of words) {
    const folded = foldedOf(word);
    byFolded.set(folded, [...(byFolded.get(folded) ?? []), word]);
  }
  const text = texts.join('\n').toUpperCase();
  const numbers = reader.all<{ number: string }>(statements.caseNumbers, { text });
  const named = numbers.find(({ number }) => standsAlone(text, number.toUpperCase()));
  if (named !== undefined) return named.number;
  for (const { givenName, familyName } of reader.all<PersonName>(statements.personNames)) {
    for (const name of [givenName, familyName]) {
      const found = foundName(name, byFolded);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A name of several words counts when all of them are there; one of two letters only with a capital. */
function foundName(name: string, byFolded: ReadonlyMap<string, readonly string[]>): string | undefined {
  const parts = wordsOf(name);
  if (parts.length === 0 || (parts.length === 1 && Array.from(name.trim()).length < 2)) return undefined;
  const written: string[] = [];
  for (const part of parts) {
    const folded = foldedOf(part);
    const found = byFolded.get(folded);
    const needsCapital = parts.length === 1 && (everydayWords.has(folded) || folded.length < 3);
    const word = needsCapital ? found?.find(startsWithCapital) : found?.[0];
    if (word === undefined) return undefined;
    written.push(word);
  }
  return written.join(' ');
}

/** Words as they were written: letters with their accents; a hyphen or apostrophe parts two of them. */
function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** M-0401 is not in M-04012. */
function standsAlone(text: string, number: string): boolean {
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + number.length])) return true;
  }
  return false;
}

function foldedOf(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase().toLowerCase();
}

function startsWithCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}
