import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { keyLength, saltLength } from './derivedKey.ts';

/**
 * The seal on every page of the SQLCipher 4 scheme: HMAC-SHA512 over the encrypted page (without the salt, for the
 * first) and its number, keyed by PBKDF2-HMAC-SHA512 of the raw key with the salt XOR 0x3a, two rounds. Checking it
 * here, before SQLite sees the file, tells a wrong key from a damaged page and leaves the file untouched.
 * Source: SQLCipher design, "Page Structure" (https://www.zetetic.net/sqlcipher/design/).
 */
export function createPageSeal(key: Buffer, salt: Buffer): PageSeal {
  const sealKey = pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, keyLength, 'sha512');
  return {
    fits(page, number) {
      const numberBytes = Buffer.alloc(4);
      numberBytes.writeUInt32LE(number);
      const seal = createHmac('sha512', sealKey)
        .update(page.subarray(number === 1 ? saltLength : 0, pageSize - sealLength))
        .update(numberBytes)
        .digest();
      return page.length === pageSize && timingSafeEqual(seal, page.subarray(pageSize - sealLength));
    },
    erase: () => void sealKey.fill(0),
  };
}

export type PageSeal = Readonly<{
  /** Whether this encrypted page, counted from 1, was written with the key. */
  fits: (page: Buffer, number: number) => boolean;
  erase: () => void;
}>;

/** Bytes in a page of a case file; fixed by the scheme. */
export const pageSize = 4096;

const sealLength = 64;
