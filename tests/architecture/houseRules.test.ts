import { describe, expect, test } from 'vitest';
import { describeViolations, type HouseFile } from './house.ts';
import { areasHaveOneName, readmesTellTheTruth } from './houseRules.ts';

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
          at('shared/contract/law.ts'),
          at('electron/core/legal/store.ts'),
          at('renderer/features/lawful/Law.tsx'),
        ]),
      ),
    ).toEqual([
      'electron/core/law:0 is missing',
      'renderer/features/law:0 is missing',
      'electron/core/legal:0 is no area of shared/contract',
      'renderer/features/lawful:0 is no area of shared/contract',
    ]);
  });

  test('an area without screens of its own is one that the list explains', () => {
    expect(
      areasHaveOneName([
        ...complete,
        at('shared/contract/casefile.ts'),
        at('electron/core/casefile/open.ts'),
      ]),
    ).toEqual([]);
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
