import { initialsOf } from '../../../shared/model/initials.ts';

/** A person of a case, as far as the name goes. */
export interface PersonName {
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly initials: string;
}

/**
 * Family names that are words of every day: alone they count as a name only with a capital, or "de jongen is groot" would
 * lose a word. Together with the given name or the infix they always count.
 */
const everydayWords = new Set([
  'jong',
  'groot',
  'klein',
  'lang',
  'kort',
  'wit',
  'zwart',
  'bruin',
  'rood',
  'groen',
  'boer',
  'bakker',
  'koning',
  'graaf',
  'school',
  'kok',
  'dijk',
  'berg',
  'bos',
  'hoek',
  'haan',
  'wolf',
  'post',
  'kamp',
  'meer',
  'stad',
  'vos',
  'smit',
  'visser',
  'mulder',
]);

/**
 * Makes the function that writes initials wherever a text names one of these people: full name, given name or family name,
 * in capitals or not, with or without diacritics. So no name reaches a document, whatever was typed at the table.
 */
export function maskPersons(persons: readonly PersonName[]): (text: string) => string {
  const rules = persons.flatMap(rulesFor).toSorted((a, b) => b.length - a.length);
  if (rules.length === 0) return (text) => text;
  return (text) => {
    if (text === '') return text;
    let masked = text.normalize('NFD');
    let letters = lettersOf(masked);
    for (const { opening, pattern, initials } of rules) {
      if (!letters.includes(opening)) continue;
      masked = masked.replace(pattern(), (_found, end: string) => (end === '.' ? initials : initials + end));
      letters = lettersOf(masked);
    }
    return masked.normalize('NFC');
  };
}

interface MaskRule {
  /** First word of the name as `lettersOf` writes it: a text without it cannot hold the name. */
  readonly opening: string;
  /** Made when it is first needed: making one takes milliseconds, and most names are in no text. */
  pattern(): RegExp;
  readonly initials: string;
  /** Longer names first, so that a full name does not become two initials. */
  readonly length: number;
}

function rulesFor(person: PersonName): MaskRule[] {
  const { givenName, infix, familyName } = person;
  const full = joined(givenName, infix, familyName);
  const whole = person.initials.trim() === '' ? initialsOf(full) : person.initials.trim();
  const first = initialsOf(givenName).slice(0, 2) || whole;
  const anyCase: readonly (readonly [string, string])[] = [
    [full, whole],
    [joined(givenName, familyName), whole],
    [joined(infix, familyName), initialsOf(familyName) || whole],
    [givenName, first],
  ];
  const rules = anyCase.flatMap(([name, initials]) => ruleFor(name, initials, 'giu'));
  const needsCapital = everydayWords.has(familyName.trim().toLowerCase());
  return [...rules, ...ruleFor(familyName, initialsOf(familyName) || whole, needsCapital ? 'gu' : 'giu')];
}

/** Names of one letter are no names to look for: they are initials already. */
function ruleFor(name: string, initials: string, flags: string): MaskRule[] {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
  const letters = words.join('');
  if (Array.from(letters).length < 2) return [];
  const body = words.map(patternOf).join(String.raw`[\s-]+`);
  let made: RegExp | undefined;
  const pattern = (): RegExp =>
    (made ??= new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${body}(?![\p{L}\p{M}\p{N}])(\.?)`, flags));
  return [
    {
      opening: lettersOf(words[0] ?? ''),
      pattern,
      initials: initials === '' ? '•' : initials,
      length: letters.length,
    },
  ];
}

/** Without marks and in one case. Both steps are needed: some letters have one capital for two small ones, or the reverse. */
function lettersOf(text: string): string {
  return text.replaceAll(/\p{M}/gu, '').toLowerCase().toUpperCase();
}

/** Each letter with whatever marks; ß and ss are one, because a name in capitals is written with SS. */
function patternOf(word: string): string {
  return (word.match(/ss|[^]/giu) ?? [])
    .map((part) => (/^(?:ss|ß)$/iu.test(part) ? sharpS : anyMark(part)))
    .join('');
}

const sharpS = String.raw`(?:[ßẞ]|s\p{M}*s\p{M}*)`;

function anyMark(letter: string): string {
  return `${letter.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)}\\p{M}*`;
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
