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
  'von',
  'la',
  'le',
  'du',
  "'t",
  'ibn',
  'ben',
]);

/** Initials of a full name: first name and surname, without particles; *Samira El Idrissi* becomes `S.I.`. Empty for an empty name. */
export function initialsOf(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/[\s-]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const named = words.filter((word, index) => index === 0 || !particles.has(word.toLowerCase()));
  const first = named[0];
  const last = named.length > 1 ? named.at(-1) : undefined;
  return [first, last].map((word) => firstLetter(word ?? '')).join('');
}

/** Only the first letter of the first name, as on the screens of the room: `S.`. */
export function firstInitialOf(name: string): string {
  return firstLetter(name.trim());
}

function firstLetter(word: string): string {
  const letter = /\p{L}\p{M}*/u.exec(word.normalize('NFC'))?.[0];
  return letter === undefined ? '' : `${letter.toUpperCase()}.`;
}
