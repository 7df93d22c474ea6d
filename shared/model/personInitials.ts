/**
 * Initials for lists and headers, where no name may stand: first letters of given and family names.
 * `Jayden` `de` `Boer` gives `J.B.`; particles before the family name are left out.
 */
export function personInitials(
  person: Readonly<{ givenName: string; familyName: string; initials: string }>,
): string {
  if (person.initials.trim() !== '') return person.initials.trim();
  const letters = [...firstLetters(person.givenName), ...firstLetters(person.familyName)];
  return letters.length === 0 ? '?' : letters.map((letter) => `${letter}.`).join('');
}

/** The name as people write it, without double spaces. */
export function fullName(person: Readonly<{ givenName: string; infix: string; familyName: string }>): string {
  return [person.givenName, person.infix, person.familyName]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

function firstLetters(name: string): string[] {
  return name
    .trim()
    .split(/[\s-]+/u)
    .map((word) => /\p{L}/u.exec(word)?.[0]?.toLocaleUpperCase('nl') ?? '')
    .filter((letter) => letter !== '');
}
