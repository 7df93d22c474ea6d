import { expect, test } from 'vitest';
import { noPickedTest, nothingSilenced, shortFiles, worksEverywhere } from './hygieneRules.ts';
import { describeViolations, type HouseFile, type Rule } from './house.ts';

const file = (path: string, text: string): HouseFile => ({ path, text });
const broken = (rule: Rule, ...files: readonly HouseFile[]): string[] => describeViolations(rule(files));

test('a file of 351 lines is seen, one of 350 is not', () => {
  expect(broken(shortFiles, file('shared/a.ts', 'a();\n'.repeat(351)))).toHaveLength(1);
  expect(broken(shortFiles, file('shared/a.ts', 'a();\n'.repeat(350)))).toEqual([]);
});

test('any, a non-null assertion, a silenced compiler and work left for later are seen', () => {
  const later = 'TODO';
  const ignore = '@ts-ignore';
  expect(
    broken(nothingSilenced, file('shared/a.ts', `let a: any;\nb!.c();\n// ${later} later\n/* ${ignore} */`)),
  ).toEqual([
    'shared/a.ts:1 any',
    'shared/a.ts:2 non-null assertion',
    `shared/a.ts:3 ${later} in a comment`,
    `shared/a.ts:4 ${ignore} in a comment`,
  ]);
  expect(broken(nothingSilenced, file('shared/a.ts', "// any company\nconst a = 'any';"))).toEqual([]);
});

test('a picked test is seen', () => {
  expect(broken(noPickedTest, file('shared/a.test.ts', "test.only('a', () => {});"))).toEqual([
    'shared/a.test.ts:1 test.only',
  ]);
  expect(broken(noPickedTest, file('shared/a.test.ts', "test('a', () => list.only);"))).toEqual([]);
});

test('a registry, a fetched address and a path of one machine are seen', () => {
  expect(broken(worksEverywhere, file('.npmrc', 'registry=https://registry.example.org/'))).toHaveLength(1);
  expect(
    broken(worksEverywhere, file('package-lock.json', '"resolved": "https://example.org/a"')),
  ).toHaveLength(1);
  expect(broken(worksEverywhere, file('shared/a.ts', "\nconst a = '/home/anna/x';"))).toEqual([
    "shared/a.ts:2 holds a path of one machine: '/home/anna/",
  ]);
  expect(broken(worksEverywhere, file('README.md', 'See C:\\Users\\anna'))).toHaveLength(1);
  expect(broken(worksEverywhere, file('README.md', 'See docs/home/page and resources/root/'))).toEqual([]);
});
