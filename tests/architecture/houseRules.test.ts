import { describe, expect, test } from 'vitest';
import { describeViolations, type HouseFile } from './house.ts';
import { areasHaveOneName, packageLeavesOut, readmesTellTheTruth } from './houseRules.ts';

const at = (path: string, text = ''): HouseFile => ({ path, text });

describe('an area has one name in three rooms', () => {
  const complete = [
    at('shared/contract/cases.ts'),
    at('shared/contract/envelope.ts'),
    at('electron/core/cases/store.ts'),
    at('electron/core/dispatch.ts'),
    at('electron/core/word/table.ts'),
    at('renderer/features/cases/CaseList.tsx'),
  ];

  test('a complete area passes', () => {
    expect(areasHaveOneName(complete)).toEqual([]);
  });

  test('a room that is missing or has another name is seen', () => {
    expect(
      describeViolations(
        areasHaveOneName([
          ...complete,
          at('shared/contract/followup.ts'),
          at('electron/core/legal/store.ts'),
          at('renderer/features/lawful/Law.tsx'),
        ]),
      ),
    ).toEqual([
      'electron/core/followup:0 is missing',
      'renderer/features/followup:0 is missing',
      'electron/core/legal:0 is no area of shared/contract',
      'renderer/features/lawful:0 is no area of shared/contract',
    ]);
  });

  test('an area without screens of its own is one that the list explains, and no longer than it is true', () => {
    const history = [at('shared/contract/history.ts'), at('electron/core/history/store.ts')];
    expect(areasHaveOneName([...complete, ...history])).toEqual([]);
    expect(
      describeViolations(
        areasHaveOneName([...complete, ...history, at('renderer/features/history/Trail.tsx')]),
      ),
    ).toEqual(['renderer/features/history:0 exists; take it off the list of areas without screens']);
  });
});

describe('explanations tell the truth', () => {
  test('a path that does not exist is seen with its line', () => {
    expect(
      describeViolations(
        readmesTellTheTruth([
          at(
            'electron/core/README.md',
            'Start in `createCore.ts`.\nThen `gone.ts` and [law](../hosts/law.ts).',
          ),
          at('electron/core/createCore.ts'),
        ]),
      ),
    ).toEqual([
      'electron/core/README.md:2 names gone.ts, which does not exist',
      'electron/core/README.md:2 names ../hosts/law.ts, which does not exist',
    ]);
  });

  test('a bare file name may stand for a file of that name in any room, a path may not', () => {
    expect(
      describeViolations(
        readmesTellTheTruth([
          at('electron/core/README.md', 'Every area has a `store.ts`; not `law/store.ts`.'),
          at('electron/core/cases/store.ts'),
        ]),
      ),
    ).toEqual(['electron/core/README.md:1 names law/store.ts, which does not exist']);
  });

  test('a path counts from the folder of the explanation or from the root', () => {
    const text =
      '`store.ts`, `electron/core/cases/store.ts`, `electron/core`, `cases/`, [all](../README.md), `dist/main/`';
    expect(
      readmesTellTheTruth([
        at('electron/core/cases/README.md', text.replace('`cases/`', '`../cases/`')),
        at('electron/core/README.md'),
        at('electron/core/cases/store.ts'),
      ]),
    ).toEqual([]);
  });

  test('commands, types, addresses and patterns are no paths', () => {
    expect(
      readmesTellTheTruth([
        at(
          'README.md',
          '`npm test`, `Map<a, b>`, `application/json`, `tests/**/*.ts`, [x](https://example.org/a.ts)',
        ),
      ]),
    ).toEqual([]);
  });
});

test('a package that would hold the loopback host is seen', () => {
  const rule = packageLeavesOut(['dist/node/host.js', 'dist/node/demo.js']);
  const settings = "files:\n  - dist/**\n  - '!dist/node/demo.js'\n  - dist/node/host.js\n";
  expect(describeViolations(rule([at('electron-builder.yml', settings)]))).toEqual([
    'electron-builder.yml:0 does not leave out dist/node/host.js',
  ]);
  expect(
    rule([
      at(
        'electron-builder.yml',
        settings.replace('- dist/node', '- "!dist/node').replace('host.js', 'host.js"'),
      ),
    ]),
  ).toEqual([]);
});
