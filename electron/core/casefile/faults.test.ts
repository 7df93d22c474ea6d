import { expect, test } from 'vitest';
import type { CaseFileFault } from '../../../shared/model/caseFileFault.ts';
import { caseFileFaultSentences } from '../../../shared/text/nl/casefile.ts';
import { CaseFileError, toCaseFileError } from './faults.ts';

test.each([
  ['SQLITE_FULL', 'diskFull'],
  ['ENOSPC', 'diskFull'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_CORRUPT_VTAB', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_BUSY_RECOVERY', 'busy'],
  ['SQLITE_READONLY', 'readonly'],
  ['SQLITE_READONLY_DIRECTORY', 'readonly'],
  ['SQLITE_CANTOPEN', 'readonly'],
  ['EROFS', 'readonly'],
  ['EACCES', 'readonly'],
  ['ENOENT', 'notFound'],
  ['SQLITE_IOERR_WRITE', 'internal'],
  ['EIO', 'internal'],
  ['something new', 'internal'],
])('%s is named %s', (code, expected) => {
  const named = toCaseFileError(Object.assign(new Error('secret path'), { code }));
  expect(named.code).toBe(expected);
  expect(named.message).not.toContain('secret path');
});

test('an error without a code is internal, and one that is named already stays the same', () => {
  expect(toCaseFileError('odd').code).toBe('internal');
  const named = new CaseFileError({ code: 'diskFull', reason: 'noSpace' }, 'x');
  expect(toCaseFileError(named)).toBe(named);
});

const holder = { user: 'Tess Tafel', host: 'laptop-7', openedAt: Date.UTC(2026, 10, 24, 8, 5) };
const faults: readonly CaseFileFault[] = [
  { code: 'wrongKey', reason: 'passphrase' },
  { code: 'wrongKey', reason: 'recoveryCode' },
  { code: 'wrongKey', reason: 'rawKey' },
  { code: 'corrupt', reason: 'notACaseFile' },
  { code: 'corrupt', reason: 'damagedPage' },
  { code: 'corrupt', reason: 'damagedStart' },
  { code: 'busy', reason: 'sameProgram', holder },
  { code: 'busy', reason: 'sameComputer', holder },
  { code: 'busy', reason: 'sameComputer', holder: null },
  { code: 'busy', reason: 'otherComputer', holder },
  { code: 'readonly', reason: 'noWriteAccess' },
  { code: 'readonly', reason: 'noReadAccess' },
  { code: 'diskFull', reason: 'noSpace' },
  { code: 'versionTooNew', reason: 'newerFile', fileVersion: 90, knownVersion: 30 },
  { code: 'notFound', reason: 'file' },
  { code: 'notFound', reason: 'folder' },
  { code: 'validation', reason: 'passphraseEmpty' },
  { code: 'validation', reason: 'pathUnusable' },
  { code: 'validation', reason: 'alreadyExists' },
  { code: 'validation', reason: 'recoveryCodeLength', given: 60, expected: 65 },
  { code: 'validation', reason: 'recoveryCodeGroups', groups: [4] },
  { code: 'validation', reason: 'recoveryCodeGroups', groups: [2, 4, 9] },
  { code: 'internal', reason: 'unexpected' },
];

test('every fault says in its own words what happened and what to do', () => {
  const said = faults.map((fault) => caseFileFaultSentences(fault));
  for (const { happened, whatToDo } of said) {
    expect(happened).toMatch(/^[A-Z].*\.$/u);
    expect(whatToDo).toMatch(/^[A-Z].*\.$/u);
  }
  expect(new Set(said.map(({ happened }) => happened)).size).toBe(faults.length);
});

test('a second opener reads who has the file, where and since when', () => {
  const { happened } = caseFileFaultSentences({ code: 'busy', reason: 'otherComputer', holder });
  expect(happened).toContain('Tess Tafel');
  expect(happened).toContain('laptop-7');
  expect(happened).toContain('24 nov');
  expect(happened).toContain('09:05');
  expect(
    caseFileFaultSentences({ code: 'validation', reason: 'recoveryCodeGroups', groups: [2, 4, 9] }).happened,
  ).toContain('2, 4 en 9');
});
