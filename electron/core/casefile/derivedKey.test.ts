import { scryptSync } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { completeSettings } from './caseFile.ts';
import { deriveKey, productionKeyCost } from './derivedKey.ts';
import { Redacted } from './redacted.ts';
import { testKeyCost } from './testing.ts';

const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

test('a real case file has the full cost unless a test lowers it', () => {
  expect(productionKeyCost).toEqual({ N: 131_072, r: 8, p: 1 });
  const settings = { clock: { now: () => 0 }, applicationVersion: '1', migrations: [] };
  expect(completeSettings(settings).keyCost).toBe(productionKeyCost);
});

test('the key is scrypt of the passphrase in NFC with the salt, at full cost', () => {
  const expected = scryptSync('caf\u00e9', salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });
  expect(deriveKey('cafe\u0301', salt).reveal()).toEqual(expected);
});

test('capitals and spaces make another key, and an empty passphrase makes none', () => {
  const keys = ['a b', 'A b', 'ab', 'a b '].map((text) =>
    deriveKey(text, salt, testKeyCost).reveal().toString('hex'),
  );
  expect(new Set(keys).size).toBe(4);
  expect(() => deriveKey('', salt, testKeyCost)).toThrow('passphraseEmpty');
});

test('a secret shows itself nowhere and is zeros after erasing', () => {
  const bytes = Buffer.from('a very secret key');
  const secret = new Redacted(bytes);
  for (const shown of [String(secret), JSON.stringify({ secret }), inspect({ secret })]) {
    expect(shown).toContain('[redacted]');
    expect(shown).not.toContain('very');
  }
  expect(Object.keys(secret)).toEqual([]);
  const copy = secret.copy();
  secret.erase();
  expect(bytes.every((byte) => byte === 0)).toBe(true);
  expect(() => secret.reveal()).toThrow('erased');
  expect(copy.reveal().toString()).toBe('a very secret key');
});
