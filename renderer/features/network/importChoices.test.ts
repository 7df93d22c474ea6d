import { expect, test } from 'vitest';
import {
  countChoices,
  firstChoice,
  importInput,
  shownRows,
  type Preview,
  type PreviewRow,
  type RowChoice,
} from './importChoices.ts';

const contactId = '01890a5d-ac96-774b-bcce-b302099a8057';
const proposal = (other: Partial<PreviewRow['proposals'][number]> = {}): PreviewRow['proposals'][number] => ({
  with: 'existing',
  contactId,
  row: null,
  name: 'Ilse Voorbeeld',
  organisationName: '',
  certainty: 'same',
  because: ['sameEmail'],
  ...other,
});
const row = (number: number, other: Partial<PreviewRow> = {}): PreviewRow => ({
  row: number,
  line: number + 2,
  becomes: 'contact',
  givenName: 'Ilse',
  infix: '',
  familyName: 'Voorbeeld',
  organisation: '',
  organisationIs: 'none',
  profession: '',
  email: '',
  phone: '',
  mobile: '',
  note: '',
  domain: null,
  warnings: [],
  holdsNumber: false,
  hasPhoto: false,
  proposals: [],
  ...other,
});
const choice = (other: Partial<RowChoice>): RowChoice => ({
  does: 'add',
  proposal: 0,
  overwrite: [],
  keepNumber: false,
  ...other,
});

test('only the same address without another name is merged before anyone chose', () => {
  expect(firstChoice(row(0)).does).toBe('add');
  expect(firstChoice(row(0, { proposals: [proposal()] })).does).toBe('merge');
  expect(firstChoice(row(0, { proposals: [proposal({ because: ['sameEmail', 'otherName'] })] })).does).toBe(
    'add',
  );
  expect(firstChoice(row(0, { proposals: [proposal({ certainty: 'likely' })] })).does).toBe('add');
  expect(firstChoice(row(0, { becomes: 'organisation', organisationIs: 'known' })).does).toBe('skip');
  expect(firstChoice(row(0, { becomes: 'organisation', organisationIs: 'new' })).does).toBe('add');
});

test('choices travel as row numbers, with the target of a merge', () => {
  const rows = [
    row(0),
    row(1, { proposals: [proposal()] }),
    row(2, { proposals: [proposal({ with: 'inFile', contactId: null, row: 0, certainty: 'likely' })] }),
    row(3, { holdsNumber: true }),
  ];
  const preview = { importId: contactId, rows } as unknown as Preview;
  const choices = new Map([
    [2, choice({ does: 'merge', overwrite: ['note'] })],
    [3, choice({ does: 'skip', keepNumber: true })],
  ]);
  expect(importInput(preview, choices, 'care')).toEqual({
    importId: contactId,
    add: [0],
    merge: [
      { row: 1, into: { contactId }, overwrite: [] },
      { row: 2, into: { row: 0 }, overwrite: ['note'] },
    ],
    fallbackDomain: 'care',
    keepNumbers: [3],
  });
  expect(countChoices(rows, choices)).toEqual({ add: 1, merge: 2, skip: 1, withoutDomain: 1 });
});

test('each view shows its own rows', () => {
  const rows = [row(0), row(1, { proposals: [proposal()] }), row(2, { hasPhoto: true })];
  const choices = new Map([[0, choice({ does: 'skip' })]]);
  const shown = (show: Parameters<typeof shownRows>[2]) =>
    shownRows(rows, choices, show).map((one) => one.row);
  expect(shown('all')).toEqual([0, 1, 2]);
  expect(shown('doubles')).toEqual([1]);
  expect(shown('warnings')).toEqual([2]);
  expect(shown('leftOut')).toEqual([0]);
});
