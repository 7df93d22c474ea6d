import type { StatementKind } from './lists/statementKinds.ts';
import type { Shareability } from './lists/statementKinds.ts';

/** What a captured line becomes: a statement of some kind, an option, a decision, an action or a parked point. */
export type CaptureKind = StatementKind | 'option' | 'decision' | 'action' | 'parked';

/** The words after a slash, each with its short form. Shown in the help beside the line. */
export const slashWords = [
  { kind: 'fact', short: 'f', word: 'feit' },
  { kind: 'observation', short: 'w', word: 'waarneming' },
  { kind: 'hearsay', short: 'h', word: 'horen' },
  { kind: 'interpretation', short: 'd', word: 'duiding' },
  { kind: 'strength', short: 'k', word: 'kracht' },
  { kind: 'concern', short: 'z', word: 'zorg' },
  { kind: 'voice', short: 's', word: 'stem' },
  { kind: 'option', short: 'o', word: 'optie' },
  { kind: 'decision', short: 'b', word: 'besluit' },
  { kind: 'action', short: 'a', word: 'actie' },
  { kind: 'unknown', short: 'v', word: 'vraag' },
  { kind: 'parked', short: 'p', word: 'parkeer' },
] as const satisfies readonly { kind: CaptureKind; short: string; word: string }[];

/** Marks that say what may happen with a statement. */
export const shareabilityMarks = [
  { mark: '!mondeling', shareability: 'oralOnly' },
  { mark: '!niet', shareability: 'doNotShare' },
  { mark: '!deelbaar', shareability: 'shareable' },
] as const satisfies readonly { mark: string; shareability: Shareability }[];

/** The kind for a word after a slash, in any case; undefined for a word that is no command. */
export function kindOfSlashWord(word: string): CaptureKind | undefined {
  const plain = word.toLowerCase();
  return slashWords.find((entry) => entry.short === plain || entry.word === plain)?.kind;
}
