import { expect, test } from 'vitest';
import { missingPerspectives } from './missingPerspectives.ts';

test('a school-only table misses home, street, online and care', () => {
  const school = { domain: 'education', profession: 'mentor' } as const;
  expect(missingPerspectives([school, { ...school, profession: 'intern begeleider' }], [])).toEqual([
    'home',
    'street',
    'online',
    'care',
  ]);
});

test('youth work brings the street and what happens online', () => {
  expect(missingPerspectives([{ domain: 'social', profession: 'Jongerenwerk ' }], [])).toEqual([
    'home',
    'school',
    'care',
  ]);
});

test('a recorded statement brings the place where it was seen', () => {
  expect(missingPerspectives([], ['online', 'home', 'sport', 'nowhere', 'toString'])).toEqual([
    'school',
    'care',
  ]);
});

test('a full table misses nothing', () => {
  expect(
    missingPerspectives(
      [
        { domain: 'private', profession: 'jongere' },
        { domain: 'education', profession: 'mentor' },
        { domain: 'social', profession: 'jongerenwerk' },
        { domain: 'care', profession: 'jeugdarts' },
      ],
      [],
    ),
  ).toEqual([]);
});
