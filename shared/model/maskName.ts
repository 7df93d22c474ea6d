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
