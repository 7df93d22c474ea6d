import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decideFuses, fusesOfBuilder } from './strictFuses.mjs';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const decided = Object.fromEntries(fusesOfBuilder.map((name) => [name, false]));
let folder: string;
let program: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-fuses-'));
  program = path.join(folder, 'electron');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const wire = (states: string, version = 1): string =>
  `${sentinel}${String.fromCharCode(version, states.length)}${states}`;

test('the newer fuse is set in every copy, and the others are left to the builder', () => {
  writeFileSync(program, `a${wire('010101010')}b${wire('010101010')}c`);
  decideFuses(program, decided);
  expect(readFileSync(program, 'latin1')).toBe(`a${wire('010101011')}b${wire('010101011')}c`);
});

test.each([
  ['a fuse more than is decided', wire('0101010101')],
  ['a fuse less', wire('01010101')],
  ['fuses of another version', wire('010101010', 2)],
  ['no fuses', 'nothing'],
])('a program with %s stops the package and is left as it was', (_name, content) => {
  writeFileSync(program, content);
  expect(() => decideFuses(program, decided)).toThrow(/fuses/);
  expect(readFileSync(program, 'latin1')).toBe(content);
});

test('a fuse without a decision stops the package', () => {
  writeFileSync(program, wire('010101010'));
  const { runAsNode: _left, ...others } = decided;
  expect(() => decideFuses(program, others)).toThrow(/runAsNode/);
});
