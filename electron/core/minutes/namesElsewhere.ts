import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

interface ElsewhereRow {
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
}

/** Names that may stand in a text about a case: of the professionals and of the people whom it is about. */
export function knownNames(
  contacts: Iterable<Readonly<{ name: string }>>,
  persons: Iterable<Readonly<{ givenName: string; familyName: string }>>,
): string[] {
  return [
    ...Array.from(contacts, ({ name }) => name),
    ...Array.from(persons, ({ givenName, familyName }) => `${givenName} ${familyName}`),
  ];
}

/**
 * Names of people of other cases in any of the texts, each once, as they are written there.
 * @param known names that may stand there, such as those of the people at the table
 */
export function namesOfOtherCases(
  reader: Reader,
  caseId: string,
  texts: readonly string[],
  known: readonly string[],
): string[] {
  return [...new Set(findNamesElsewhere(reader, caseId, texts, known).flatMap((name) => name ?? []))];
}

/**
 * Finds names of people of *other* cases in a text: a full name always, a given or family name alone when it has a capital
 * inside a sentence. Names of professionals of this case do not count.
 * @param known names that may stand there, such as those of the people at the table
 * @returns for each text its first such name, as written; undefined when it has none
 */
export function findNamesElsewhere(
  reader: Reader,
  caseId: string,
  texts: readonly string[],
  known: readonly string[],
): readonly (string | undefined)[] {
  const words = new Set(texts.flatMap((text) => wordsOf(text).flatMap(({ word }) => [word, capital(word)])));
  const phrases = texts.flatMap((text) => neighbours(text));
  const asked = JSON.stringify([...words, ...phrases]);
  const people = reader.all<ElsewhereRow>(statements.namesElsewhere, { words: asked, caseId });
  const familiar = new Set(known.flatMap((name) => name.split(/\s+/u)).map((part) => part.toLowerCase()));
  return texts.map((text) => {
    // Looking for letters is far cheaper than looking for whole words: most names are done with here.
    const small = text.toLowerCase();
    const close = people.filter(({ givenName, familyName }) =>
      [givenName, familyName].some((part) => part !== '' && small.includes(firstWordOf(part))),
    );
    for (const person of close) {
      const found = nameIn(text, person, familiar);
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

/** Between the words of a name a text may have any white space. */
function firstWordOf(name: string): string {
  return name.toLowerCase().split(/\s+/u)[0] ?? '';
}

function nameIn(text: string, person: ElsewhereRow, familiar: ReadonlySet<string>): string | undefined {
  const { givenName, infix, familyName } = person;
  const full = [givenName, infix, familyName].filter((part) => part !== '').join(' ');
  if (givenName !== '' && familyName !== '') {
    const match = wholeWords(full, 'iu').exec(text);
    if (match !== null) return match[0];
  }
  for (const part of [familyName, givenName]) {
    if (Array.from(part).length < 3 || familiar.has(part.toLowerCase()) || capital(part) !== part) continue;
    for (const match of text.matchAll(wholeWords(part, 'gu'))) {
      if (!startsSentence(text, match.index)) return match[0];
    }
  }
  return undefined;
}

function wholeWords(name: string, flags: string): RegExp {
  const escaped = name
    .replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, flags);
}

/** A capital there says nothing. */
function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:“"„]\s*)$/u.test(text.slice(0, index));
}

function wordsOf(text: string): { word: string; index: number }[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)].map((match) => ({
    word: match[0],
    index: match.index,
  }));
}

/** Family names of two words, such as *El Idrissi*. */
function neighbours(text: string): string[] {
  const words = wordsOf(text).map(({ word }) => word);
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

function capital(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('nl') + word.slice(1);
}
