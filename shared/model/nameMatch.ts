/** Someone who can be named with @ in a capture line: those at the table. */
export type NamedPerson = Readonly<{ id: string; name: string; organisation?: string | undefined }>;

/** The people that a typed name may mean, and how much of the text it takes. */
export type NameMatch<Person> = Readonly<{ length: number; people: readonly Person[] }>;

const longestName = 6;
/** Words inside Dutch and Arabic surnames that never end a name that someone types. */
const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'ter',
  'ten',
  'te',
  'el',
  'al',
  'ben',
  'von',
  'la',
  'le',
  'du',
  'dr',
  'mr',
  'in',
]);

/**
 * Reads the name at the start of a text (what stands after @). The longest run of words that belongs to someone wins; a run of
 * more than one word must match word for word, a single word may be the beginning of a first name or surname.
 * Accents and capitals do not count. Undefined when nobody is meant; more than one person when it is not clear who.
 */
export function matchNameAt<Person extends Readonly<{ name: string }>>(
  text: string,
  people: readonly Person[],
): NameMatch<Person> | undefined {
  const words = leadingWords(text);
  for (let count = words.length; count >= 1; count -= 1) {
    const typed = words.slice(0, count).map((word) => word.plain);
    if (particles.has(typed.at(-1) ?? '')) continue;
    const length = words[count - 1]?.end ?? 0;
    const whole = people.filter((person) => containsRun(nameWords(person.name), typed));
    if (whole.length > 0) return { length, people: whole };
    if (count > 1) continue;
    const begun = people.filter((person) => startsName(person.name, typed[0] ?? ''));
    if (begun.length > 0) return { length, people: begun };
  }
  return undefined;
}

/** People whose name goes on from what was typed, those with that first name first, then in the order given. */
export function completionsOf<Person extends Readonly<{ name: string }>>(
  typed: string,
  people: readonly Person[],
): readonly Person[] {
  const plain = foldName(typed).trim();
  const rank = (person: Person): number => {
    const words = nameWords(person.name);
    const at = words.findIndex((_word, index) => words.slice(index).join(' ').startsWith(plain));
    return at < 0 ? Number.POSITIVE_INFINITY : Math.min(at, 1);
  };
  return people
    .map((person) => ({ person, rank: rank(person) }))
    .filter((entry) => Number.isFinite(entry.rank))
    .toSorted((a, b) => a.rank - b.rank)
    .map((entry) => entry.person);
}

/** Lower case without accents, with everything but letters and digits as one space. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

function nameWords(name: string): readonly string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word !== '');
}

function containsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_word, start) => run.every((word, index) => words[start + index] === word));
}

function startsName(name: string, typed: string): boolean {
  return nameWords(name).some((word) => !particles.has(word) && word.startsWith(typed));
}

/** The words at the start of a text with the place where each ends; a name stops at anything but letters, marks and - ' . */
function leadingWords(text: string): readonly { plain: string; end: number }[] {
  const words: { plain: string; end: number }[] = [];
  const pattern = /(\s{0,3}[-.'’]?\s?)([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)/uy;
  while (words.length < longestName) {
    const match = pattern.exec(text);
    if (match === null || (words.length === 0 && match[1] !== '')) break;
    const plain = foldName(match[2] ?? '').trim();
    if (plain === '') break;
    words.push({ plain, end: pattern.lastIndex });
  }
  return words;
}
