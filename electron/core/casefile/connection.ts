import Database from 'better-sqlite3';
import type { Redacted } from './redacted.ts';

/** A connection to an encrypted case file. */
export type CaseDatabase = Database.Database;

/**
 * Connects to an encrypted file, without reading anything yet. The key goes in as a buffer through the binding, never
 * through a path, URI or SQL text. `path` must be absolute, so that SQLite never takes it for a URI.
 */
export function connect(
  path: string,
  key: Redacted,
  salt: Buffer,
  access: 'write' | 'readOnly',
): CaseDatabase {
  const db = new Database(path, { timeout: 0, readonly: access === 'readOnly', fileMustExist: true });
  try {
    // The SQLCipher 4 scheme: AES-256-CBC, HMAC-SHA512 on every page, pages of 4096 bytes.
    db.pragma("cipher='sqlcipher'");
    db.pragma('legacy=4');
    withKeyText(key, salt, (text) => keyed(db).key(text));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Writes every page anew under another key and salt. Only for a closed-off copy in rollback-journal mode: with a
 * write-ahead log the old pages would stay in the log.
 */
export function exchangeKey(db: CaseDatabase, key: Redacted, salt: Buffer): void {
  withKeyText(key, salt, (text) => keyed(db).rekey(text));
}

/** The two calls of the encrypting build that the shared type declarations do not know. */
type KeyedDatabase = CaseDatabase & { key(text: Buffer): number; rekey(text: Buffer): number };

function keyed(db: CaseDatabase): KeyedDatabase {
  if (!isKeyed(db)) throw new TypeError('This build of SQLite has no encryption');
  return db;
}

function isKeyed(db: CaseDatabase): db is KeyedDatabase {
  return 'key' in db && 'rekey' in db;
}

/** Gives the key in the raw form `x'<64 hex digits of key><32 of salt>'`, which skips the scheme's own derivation. */
function withKeyText(key: Redacted, salt: Buffer, use: (text: Buffer) => void): void {
  const bytes = key.reveal();
  const text = Buffer.alloc(2 + 2 * (bytes.length + salt.length) + 1);
  try {
    text.write("x'", 0, 'latin1');
    writeHex(text, 2, bytes);
    writeHex(text, 2 + 2 * bytes.length, salt);
    text.write("'", text.length - 1, 'latin1');
    use(text);
  } finally {
    text.fill(0);
  }
}

/** Hexadecimal digits straight into a buffer: a string of the key could not be erased. */
function writeHex(target: Buffer, start: number, bytes: Buffer): void {
  const digits = Buffer.from('0123456789abcdef', 'latin1');
  bytes.forEach((byte, index) => {
    target[start + 2 * index] = digits[byte >> 4] ?? 0;
    target[start + 2 * index + 1] = digits[byte & 15] ?? 0;
  });
}
