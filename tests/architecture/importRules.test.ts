import { describe, expect, test } from 'vitest';
import { describeViolations, type HouseFile, type Rule } from './house.ts';
import {
  fences,
  noBarrels,
  noCycles,
  noDefaultExports,
  noImportOfTests,
  noSchemasInRenderer,
  realFileEndings,
} from './importRules.ts';

const file = (path: string, text: string): HouseFile => ({ path, text });
const broken = (rule: Rule, ...files: readonly HouseFile[]): string[] => describeViolations(rule(files));

describe('fences', () => {
  test.each([
    ['shared/model/a.ts', "import { b } from '../../electron/core/b.ts';"],
    ['shared/model/a.ts', "import fs from 'node:fs';"],
    ['electron/core/a.ts', "import { app } from 'electron';"],
    ['electron/core/a.ts', "import { b } from '../hosts/b.ts';"],
    ['electron/hosts/a.ts', "import { b } from '../main/b.ts';"],
    ['electron/preload/a.ts', "import { b } from '../core/b.ts';"],
    ['electron/setup/a.ts', "import { b } from '../../renderer/b.ts';"],
    ['renderer/app/a.tsx', "import type { B } from '../../electron/core/b.ts';"],
    ['renderer/app/a.tsx', "const b = import('electron');"],
    ['shared/dates/a.ts', "import { b } from '../../resources/b.ts';"],
    ['renderer/app/a.tsx', "export { b } from '../../tests/b.ts';"],
  ])('%s may not hold: %s', (path, text) => {
    expect(broken(fences, file(path, text))).toHaveLength(1);
  });

  test('a file outside every room is seen', () => {
    expect(broken(fences, file('scripts/a.ts', ''))).toHaveLength(1);
  });

  test('what the fences allow passes', () => {
    expect(
      broken(
        fences,
        file('electron/main/a.ts', "import 'electron'; import '../core/b.ts'; import '../../shared/c.ts';"),
        file('renderer/app/a.tsx', "import 'react'; import '../../shared/c.ts'; import './b.css';"),
        file('electron/core/a.test.ts', "import '../../renderer/b.ts';"),
        file('renderer/vite.config.ts', "import 'node:path';"),
        file('shared/dates/a.ts', "import days from '../../resources/calendar/days.json';"),
      ),
    ).toEqual([]);
  });
});

test('a program file that imports a test is seen', () => {
  expect(broken(noImportOfTests, file('shared/a.ts', "import './b.test.ts';\nimport 'vitest';"))).toEqual([
    'shared/a.ts:1 ./b.test.ts is for tests only',
    'shared/a.ts:2 vitest is for tests only',
  ]);
});

test('an import that ends in .js or in nothing is seen, in tests too', () => {
  const text = "import './b.js';\nimport './c';\nimport './d.ts';\nimport './e.css?inline';\nimport 'react';";
  expect(broken(realFileEndings, file('shared/a.test.ts', text))).toEqual([
    'shared/a.test.ts:1 ./b.js does not end as its file does',
    'shared/a.test.ts:2 ./c does not end as its file does',
  ]);
});

test('a default export is seen, except where a tool asks for one', () => {
  expect(broken(noDefaultExports, file('shared/a.ts', '\nexport default 1;'))).toEqual([
    'shared/a.ts:2 default export',
  ]);
  expect(broken(noDefaultExports, file('renderer/vite.config.ts', 'export default 1;'))).toEqual([]);
});

test('a re-export is seen', () => {
  const text = "export * from './b.ts';\nexport { c } from './c.ts';\nexport const d = 1;";
  expect(broken(noBarrels, file('shared/index.ts', text))).toEqual([
    'shared/index.ts:1 re-exports ./b.ts',
    'shared/index.ts:2 re-exports ./c.ts',
  ]);
});

test('a cycle is seen once and named whole', () => {
  expect(
    broken(
      noCycles,
      file('shared/a.ts', "import './b.ts';"),
      file('shared/b.ts', "import type { C } from './deep/c.ts';"),
      file('shared/deep/c.ts', "import '../a.ts';"),
      file('shared/d.ts', "import './a.ts';"),
    ),
  ).toEqual(['shared/a.ts:0 is in a cycle: shared/a.ts → shared/b.ts → shared/deep/c.ts → shared/a.ts']);
});

test('zod in the renderer is seen through other files, and a type import is fine', () => {
  const schema = file('shared/contract/cases.ts', "import * as z from 'zod';");
  const between = file('shared/model/a.ts', "import { x } from '../contract/cases.ts';");
  expect(
    broken(
      noSchemasInRenderer,
      schema,
      between,
      file('renderer/app/a.ts', "import { y } from '../../shared/model/a.ts';"),
      file('renderer/app/b.ts', "import type { X } from '../../shared/contract/cases.ts';"),
    ),
  ).toEqual(['renderer/app/a.ts:0 loads zod, directly or through what it imports']);
});
