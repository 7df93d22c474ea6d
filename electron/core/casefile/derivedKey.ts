import { scryptSync } from 'node:crypto';
import { CaseFileError } from './faults.ts';
import { Redacted } from './redacted.ts';

/** Cost of turning a passphrase into a key: scrypt's N (work and memory), r (block size), p (parallel lanes). */
export type KeyCost = Readonly<{ N: number; r: number; p: number }>;

/**
 * The cost of every real case file: 128 MiB and about half a second a guess. It is not stored in the file, so it can
 * never change without a new file format.
 */
export const productionKeyCost: KeyCost = { N: 2 ** 17, r: 8, p: 1 };

/** Length in bytes of the raw key and of the salt, as the SQLCipher 4 scheme has them. */
export const keyLength = 32;
export const saltLength = 16;

/**
 * The raw key for a passphrase and the salt of a file. The passphrase is brought to Unicode NFC first: the same letters
 * typed on macOS and Windows give the same key. Spaces and capitals count.
 *
 * Throws `validation` (`passphraseEmpty`).
 */
export function deriveKey(passphrase: string, salt: Buffer, cost: KeyCost = productionKeyCost): Redacted {
  if (passphrase.length === 0) {
    throw new CaseFileError({ code: 'validation', reason: 'passphraseEmpty' }, 'empty passphrase');
  }
  const bytes = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  try {
    // scrypt needs 128·N·r bytes and a little more.
    return new Redacted(
      scryptSync(bytes, salt, keyLength, { ...cost, maxmem: 128 * cost.N * cost.r + 2 ** 20 }),
    );
  } finally {
    bytes.fill(0);
  }
}
