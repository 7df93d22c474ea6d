import { initialsOf } from './initials.ts';

/**
 * What lists, search results and file names show for a person: initials and age in whole years. The full name takes one deliberate
 * key press, which is recorded. A name without letters shows as `•`.
 */
export function maskName(name: string, age?: number): string {
  const initials = initialsOf(name);
  const shown = initials === '' ? '•' : initials;
  return age === undefined ? shown : `${shown}, ${age}`;
}

/**
 * A text in which every whole occurrence of the given names (full names and their parts of three letters or more) stands as initials.
 * For lines that are shown where names do not belong; no substitute for a look by a person.
 */
export function maskNamesIn(text: string, names: readonly string[]): string {
  const parts = names
    .flatMap((name) => [name, ...name.split(/\s+/u)])
    .map((part) => part.trim())
    .filter((part) => Array.from(part).length >= 3)
    .toSorted((a, b) => b.length - a.length);
  let masked = text;
  for (const part of new Set(parts)) {
    const escaped = part.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
    masked = masked.replaceAll(
      new RegExp(`(?<![\\p{L}\\p{M}])${escaped}(?![\\p{L}\\p{M}])`, 'giu'),
      initialsOf(part),
    );
  }
  return masked;
}
