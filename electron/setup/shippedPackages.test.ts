import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials, licencesText, shippedPackages } from './shippedPackages.ts';

const root = path.join(import.meta.dirname, '../..');
const packages = shippedPackages(root);
const program = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

test('every dependency of the program is listed with a licence, and so is the runtime; no tool of the build is', () => {
  const names = packages.map(({ name }) => name);
  const expected = Object.entries(program.dependencies).map(
    ([name, range]) => /^npm:(.+)@[^@]+$/.exec(range)?.[1] ?? name,
  );
  for (const name of [...expected, 'electron']) expect(names).toContain(name);
  expect(names.filter((name) => /^(vite|vitest|typescript|oxlint|playwright-core)$/.test(name))).toEqual([]);
  expect(packages.filter(({ licence, version }) => licence === '' || version === '')).toEqual([]);
});

test('every licence allows the program to be given on: no licence that nobody looked at', () => {
  const looked = ['0BSD', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense'];
  expect(packages.filter(({ licence }) => !looked.includes(licence))).toEqual([]);
});

test('the text of nearly every licence goes along, and the others are named', () => {
  const text = licencesText(packages);
  for (const { name, version } of packages) expect(text).toContain(`${name} ${version} (`);
  expect(packages.filter((one) => one.text === '').length).toBeLessThan(packages.length / 4);
});

test('the bill of materials names each part with its version and hash, and is the same every time', () => {
  const bill = billOfMaterials(program, packages);
  expect(billOfMaterials(program, shippedPackages(root))).toBe(bill);
  const { components } = JSON.parse(bill) as {
    readonly components: readonly {
      readonly purl: string;
      readonly hashes?: readonly { content: string }[];
    }[];
  };
  expect(components).toHaveLength(packages.length);
  const react = components.find(({ purl }) => purl.startsWith('pkg:npm/react@'));
  expect(react?.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
});
