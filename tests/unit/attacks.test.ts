import { expect, test } from 'vitest';
import { attackCaseFile, attackContacts, attackMethod, attackWord, type Attack } from '../support/attacks.ts';

/** So many times as much as in an ordinary run: `CASUSTAFEL_ATTACKS=100`, by hand. */
const factor = Number(process.env['CASUSTAFEL_ATTACKS'] ?? 1);

/** Runs as many attacks, each with its own seed. @returns seed and error of each that the reader did not answer well */
function failures(attack: Attack, times: number): string[] {
  return Array.from({ length: times * factor }, (_, seed) => seed).flatMap((seed) => {
    try {
      attack(seed);
      return [];
    } catch (error) {
      return [`seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
    }
  });
}

const byHand = 60_000 * Math.max(1, factor);

test('a damaged file of contacts is read within its limits, or refused', { timeout: byHand }, () => {
  expect(failures(attackContacts, 40)).toEqual([]);
});

test('a damaged Word file is read, or refused with a reason', { timeout: byHand }, () => {
  expect(failures(attackWord, 12)).toEqual([]);
});

test('a damaged method is read, or refused with the lines that are wrong', { timeout: byHand }, () => {
  expect(failures(attackMethod, 100)).toEqual([]);
});

test('a damaged case file opens, or is refused by name and stays as it was', { timeout: byHand }, () => {
  attackCaseFile((attack) => expect(failures(attack, 12)).toEqual([]));
});
