/** One key for each person at a large table too: the digits as they lie on the keyboard, then letters. */
const keys = '1234567890abcdefghijklmnopqrstuvwxyz';

/** The key of the person at this place, as it stands on the keyboard; undefined beyond the last one. */
export function keyOfPerson(place: number): string | undefined {
  return keys[place]?.toUpperCase();
}

/** Whose key was pressed: a digit by its place on the keyboard, so that it works with Shift too. @returns -1 for any other key */
export function personOfKey({ code, key }: Readonly<{ code: string; key: string }>): number {
  return keys.indexOf(/^(?:Digit|Numpad)([0-9])$/u.exec(code)?.[1] ?? key.toLowerCase());
}
