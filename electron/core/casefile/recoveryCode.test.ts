import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRecoveryCode, parseRecoveryCode, recoveryCodeLength } from './recoveryCode.ts';

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('');

test('a code is thirteen groups of five without I, L, O or U', () => {
  fc.assert(
    fc.property(keys, (key) => {
      expect(formatRecoveryCode(key)).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/u);
    }),
  );
});

test('what was printed reads back to the same key, also in lower case, with spaces and with O, I and L for digits', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const code = formatRecoveryCode(key);
      for (const typed of [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ' '),
        ` ${code.replaceAll('-', '')}\n`,
        code.replaceAll('0', 'O').replaceAll('1', 'l'),
        code.replaceAll('1', 'i').replaceAll('-', ' – '),
      ]) {
        expect(parseRecoveryCode(typed)).toEqual({ ok: true, key });
      }
    }),
  );
});

test('any single wrong character is named by its group', () => {
  fc.assert(
    fc.property(
      keys,
      fc.nat(recoveryCodeLength - 1),
      fc.constantFrom(...alphabet, 'U', '?'),
      (key, place, wrong) => {
        const characters = formatRecoveryCode(key).replaceAll('-', '').split('');
        fc.pre(characters[place] !== wrong);
        characters[place] = wrong;
        expect(parseRecoveryCode(characters.join(''))).toEqual({
          ok: false,
          problem: { kind: 'groups', groups: [Math.floor(place / 5) + 1] },
        });
      },
    ),
    { numRuns: 2000 },
  );
});

test('two swapped neighbours in a group and two swapped groups are noticed', () => {
  fc.assert(
    fc.property(keys, fc.nat(12), fc.nat(3), fc.nat(12), (key, group, place, other) => {
      const groups = formatRecoveryCode(key).split('-');
      const letters = (groups[group] ?? '').split('');
      const [left, right] = [letters[place], letters[place + 1]];
      if (left !== undefined && right !== undefined && left !== right) {
        letters[place] = right;
        letters[place + 1] = left;
        const typed = groups.with(group, letters.join('')).join('-');
        expect(parseRecoveryCode(typed)).toEqual({
          ok: false,
          problem: { kind: 'groups', groups: [group + 1] },
        });
      }
      if (group !== other) {
        const typed = groups
          .with(group, groups[other] ?? '')
          .with(other, groups[group] ?? '')
          .join('-');
        expect(parseRecoveryCode(typed).ok).toBe(false);
      }
    }),
  );
});

test('a missing group is told as a length, and no text makes the parser throw', () => {
  const code = formatRecoveryCode(Buffer.alloc(32, 7));
  expect(parseRecoveryCode(code.slice(6))).toEqual({
    ok: false,
    problem: { kind: 'length', given: 60, expected: 65 },
  });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => !parseRecoveryCode(text).ok));
});
