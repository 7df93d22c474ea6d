import { expect, test } from 'vitest';
import { keptText, keptValue } from './keptValue.ts';

test.each([
  ['a line', 'Ik bel', ''],
  ['a line with quotes', 'zei "nee"', 'zei'],
  ['an emptied line', '', 'stond er'],
  ['fields', { name: 'A', note: '' }, { name: '', note: '' }],
  ['rows', [{ name: 'A' }], []],
  ['rows where there were none', [{ name: 'A' }], null],
  ['no rows any more', null, [{ name: 'A' }]],
])('%s comes back as it was typed', (_what, typed, initial) => {
  expect(keptValue(keptText(typed, initial), initial)).toEqual(typed);
});

test('nothing typed is nothing kept', () => {
  expect(keptText({ name: 'A' }, { name: 'A' })).toBe('');
  expect(keptText('', '')).toBe('');
});

test('a field that was not touched follows what it is now', () => {
  const kept = keptText({ name: 'B', place: 'stadhuis' }, { name: 'A', place: 'stadhuis' });
  expect(keptValue(kept, { name: 'A', place: 'school' })).toEqual({ name: 'B', place: 'school' });
});

test.each([['plain words'], ['[1]'], ['7'], ['null']])('%s, which no form wrote, counts as none', (text) => {
  expect(keptValue(text, { name: 'A' })).toEqual({ name: 'A' });
});
