import { keyLength } from './derivedKey.ts';

/**
 * The recovery code: the raw key of 256 bits as 13 groups of 5 characters, four of data and one to check, in the
 * alphabet of Crockford's base 32 (no I, L, O or U). One wrong character, two swapped neighbours or two swapped
 * groups are always noticed, and named by group.
 */
export function formatRecoveryCode(key: Buffer): string {
  if (key.length !== keyLength) throw new RangeError(`A recovery code holds ${keyLength} bytes`);
  const values = toQuintets(key);
  const groups: string[] = [];
  for (let group = 0; group < groupCount; group += 1) {
    const data = values.slice(group * dataPerGroup, (group + 1) * dataPerGroup);
    groups.push([...data, checkValue(data, group)].map((value) => alphabet.charAt(value)).join(''));
  }
  return groups.join('-');
}

/**
 * Reads a recovery code as typed: spaces, dashes, dots and case do not matter, O is 0, I and L are 1. On a typo it
 * tells the groups (counted from 1) that hold one.
 */
export function parseRecoveryCode(text: string): RecoveryCodeReading {
  const characters = typedCharacters(text);
  if (characters.length !== recoveryCodeLength) {
    return { ok: false, problem: { kind: 'length', given: characters.length, expected: recoveryCodeLength } };
  }
  const values = characters.map((character) => alphabet.indexOf(readAs.get(character) ?? character));
  const data: number[] = [];
  const wrong: number[] = [];
  for (let group = 0; group < groupCount; group += 1) {
    const [...all] = values.slice(group * groupLength, (group + 1) * groupLength);
    const check = all.pop();
    if (all.includes(-1) || check !== checkValue(all, group)) wrong.push(group + 1);
    data.push(...all);
  }
  const key = wrong.length === 0 ? fromQuintets(data) : null;
  if (key === null)
    return { ok: false, problem: { kind: 'groups', groups: wrong.length > 0 ? wrong : [groupCount] } };
  return { ok: true, key };
}

/** One group as typed, in the letters in which it is printed. */
export function readableGroup(text: string): string {
  return typedCharacters(text)
    .map((character) => readAs.get(character) ?? character)
    .join('');
}

function typedCharacters(text: string): string[] {
  return Array.from(text.toUpperCase()).filter((character) => !/[\s\-‐‑–—.,]/u.test(character));
}

export type RecoveryCodeReading =
  | Readonly<{ ok: true; key: Buffer }>
  | Readonly<{ ok: false; problem: RecoveryCodeProblem }>;

export type RecoveryCodeProblem =
  | Readonly<{ kind: 'length'; given: number; expected: number }>
  | Readonly<{ kind: 'groups'; groups: readonly number[] }>;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const readAs: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['I', '1'],
  ['L', '1'],
]);
const dataPerGroup = 4;
const groupLength = dataPerGroup + 1;
const groupCount = 13;

/** Characters in a code, without what stands between the groups. */
export const recoveryCodeLength = groupCount * groupLength;

/**
 * Weighted sum over the field of 32 elements, with a different weight for each place and the group number added: no
 * single error or swap leaves it unchanged. Its own place has weight 1.
 */
function checkValue(data: readonly number[], group: number): number {
  let check = group + 1;
  let weight = 1;
  for (const value of data) {
    weight = multiply(weight, 2);
    check ^= multiply(value, weight);
  }
  return check;
}

/** Product in the field of 32 elements, modulo x⁵ + x² + 1. */
function multiply(left: number, right: number): number {
  let product = 0;
  let shifted = left;
  for (let rest = right; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= shifted;
    shifted = shifted & 16 ? (shifted << 1) ^ 0b100101 : shifted << 1;
  }
  return product;
}

/** 256 bits as 52 values of five bits; the last four bits are zero. */
function toQuintets(bytes: Buffer): number[] {
  const values: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      values.push((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) values.push((held << (5 - bits)) & 31);
  return values;
}

/** The reverse; null when the bits left over are not zero, which no code that was printed has. */
function fromQuintets(values: readonly number[]): Buffer | null {
  const bytes = Buffer.alloc(keyLength);
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const value of values) {
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (held >> bits) & 255;
      length += 1;
    }
    held &= (1 << bits) - 1;
  }
  return held === 0 ? bytes : null;
}
