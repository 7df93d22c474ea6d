/** A name in the three parts under which Dutch directories keep it. */
export type PersonName = { givenName: string; infix: string; familyName: string };

/** Words that stand before a Dutch family name and do not count in its order (a working subset, with common foreign ones). */
const infixWords = new Set(
  (
    'van von vande vanden vander de den der des het te ten ter tot in op aan bij onder over uit voor ' +
    "'t d' l' la le les du da das di dos del della el al bin ibn"
  ).split(' '),
);

/** Words that Dutch lists put before a name; they are no part of it. */
const salutation = /^(?:de heer|dhr|mevrouw|mevr|mw)(?:\.\s*|\s+)(?=\S)/i;

/** Whether a word belongs before a family name (`van`, `den`, `'t`). */
export function isInfixWord(word: string): boolean {
  return infixWords.has(word.replaceAll('’', "'").toLowerCase());
}

/**
 * Reads a name that stands in one column: `Jansen, Piet van`, `Berg, van den, Piet`, `Piet van Jansen`,
 * `Marie Jansen-de Vries`. One word is taken as the given name. The parts are a proposal: people can be called anything.
 */
export function splitPersonName(text: string): PersonName {
  const name = text.replace(/\s+/g, ' ').trim().replace(salutation, '');
  const comma = name.indexOf(',');
  if (comma > 0) return splitFamilyFirst(name.slice(0, comma), name.slice(comma + 1));
  return splitGivenFirst(wordsOf(name));
}

/** Takes the infix off the front of a family name (`van den Berg`), or off its end (`Berg van den`). */
export function splitFamilyName(text: string): { infix: string; familyName: string } {
  const words = wordsOf(text);
  const front = leadingInfixes(words);
  if (front > 0) return { infix: join(words.slice(0, front)), familyName: join(words.slice(front)) };
  const back = trailingInfixes(words);
  return {
    infix: join(words.slice(words.length - back)),
    familyName: join(words.slice(0, words.length - back)),
  };
}

/** Takes an infix off the end of given names (`Zoë van den`). */
export function splitGivenName(text: string): { givenName: string; infix: string } {
  const words = wordsOf(text);
  const back = trailingInfixes(words);
  return {
    givenName: join(words.slice(0, words.length - back)),
    infix: join(words.slice(words.length - back)),
  };
}

/** The infix that stands in a whole name only, between given and family name; empty when something else does. */
export function infixBetween(fullName: string, givenName: string, familyName: string): string {
  const full = fullName.toLowerCase();
  const [start, end] = [`${givenName.toLowerCase()} `, ` ${familyName.toLowerCase()}`];
  if (givenName === '' || !full.startsWith(start) || !full.endsWith(end)) return '';
  const between = wordsOf(fullName.slice(start.length, fullName.length - end.length));
  return between.every(isInfixWord) ? join(between) : '';
}

/** A name made from the part before the `@`: `piet.van.jansen` gives Piet van Jansen. Digits are left out. */
export function guessNameFromEmail(email: string): PersonName {
  const local = email.slice(0, Math.max(0, email.indexOf('@')));
  const words = local
    .replace(/\+.*$/, '')
    .split(/[._\-\d]+/)
    .filter((word) => word !== '')
    .map((word, index) => (index > 0 && isInfixWord(word) ? word.toLowerCase() : capitalised(word)));
  return splitGivenFirst(words);
}

function splitFamilyFirst(before: string, after: string): PersonName {
  const family = splitFamilyName(before);
  const rest = wordsOf(after.replaceAll(',', ' '));
  const front = leadingInfixes(rest);
  const given = rest.slice(front);
  const back = given.length > 1 || front === 0 ? trailingInfixes(given) : 0;
  const infix = [family.infix, ...rest.slice(0, front), ...given.slice(given.length - back)];
  return {
    givenName: join(given.slice(0, given.length - back)),
    infix: join(infix.filter((part) => part !== '')),
    familyName: family.familyName,
  };
}

function splitGivenFirst(words: readonly string[]): PersonName {
  const start = leadingInfixes(words);
  if (start > 0) {
    return { givenName: '', infix: join(words.slice(0, start)), familyName: join(words.slice(start)) };
  }
  if (words.length < 2) return { givenName: join(words), infix: '', familyName: '' };
  const familyAt = firstFamilyWord(words);
  const infixes = leadingInfixes(words.slice(familyAt));
  return {
    givenName: join(words.slice(0, familyAt)),
    infix: join(words.slice(familyAt, familyAt + infixes)),
    familyName: join(words.slice(familyAt + infixes)),
  };
}

/** The family name starts at the first infix, at a double name such as `Jansen-de`, or else is the last word. */
function firstFamilyWord(words: readonly string[]): number {
  for (let index = 1; index < words.length - 1; index += 1) {
    const word = words[index] ?? '';
    if (isInfixWord(word)) return index;
    if (words[index + 1] === '-') return index;
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && (hyphen === word.length - 1 || isInfixWord(word.slice(hyphen + 1)))) return index;
  }
  return words.length - 1;
}

/** At least one word always stays the name itself: somebody may be called `Van`. */
function leadingInfixes(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && isInfixWord(words[count] ?? '')) count += 1;
  return count;
}

function trailingInfixes(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && isInfixWord(words[words.length - 1 - count] ?? '')) count += 1;
  return count;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function join(words: readonly string[]): string {
  return words.join(' ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
