import { expect, test } from 'vitest';
import { puzzleBoard, type Statement } from './board.ts';

const words = { noPlace: 'zonder vindplaats', noPartner: 'overig' };
const partners = [
  { organisationId: 'school', name: 'School', domain: 'education', contribution: null },
  { organisationId: 'police', name: 'Politie', domain: 'safety', contribution: null },
] as const;

const statement = (
  id: string,
  organisationId: string | null,
  findPlace: Statement['findPlace'],
): Statement => ({
  id,
  version: 1,
  kind: 'fact',
  body: id,
  sourceContactId: null,
  sourceOrganisationId: organisationId,
  sourceNote: '',
  observedOn: null,
  findPlace,
  visibility: 'casePartners',
  shareability: 'shareable',
  howAsked: '',
  lifeDomain: null,
  discussionId: null,
  phase: null,
  released: false,
  sourceName: '',
  organisationId,
  organisationName: '',
  domain: null,
  createdAt: 0,
});

test('a place where nobody looks stays visible when it is always asked, others wait for a statement', () => {
  const board = puzzleBoard([...partners], [statement('a', 'school', 'sport')], words, false);
  expect(board.rows.map(({ place, nobody }) => [place, nobody])).toEqual([
    ['home', true],
    ['school', true],
    ['online', true],
    ['street', true],
    ['sport', false],
  ]);
  expect(puzzleBoard([...partners], [], words, true).rows).toHaveLength(8);
});

test('each statement stands once: in the row of its place and the column of its partner, oldest first', () => {
  const newestFirst = [
    statement('c', 'police', 'school'),
    statement('b', 'school', 'school'),
    statement('a', 'school', 'school'),
  ];
  const board = puzzleBoard([...partners], newestFirst, words, false);
  const row = board.rows.find(({ place }) => place === 'school');
  expect(row?.cells.map((cell) => cell.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
});

test('the voice of the young person makes no row of its own on the board', () => {
  const voice: Statement = { ...statement('v', null, null), kind: 'voice' };
  const board = puzzleBoard([...partners], [voice], words, false);
  expect(board.columns).toHaveLength(2);
  expect(board.rows.every(({ nobody }) => nobody)).toBe(true);
  const placed = puzzleBoard([...partners], [{ ...voice, findPlace: 'home' }], words, false);
  expect(placed.rows[0]?.cells.at(-1)?.map(({ id }) => id)).toEqual(['v']);
});

test('what has no partner or no place gets a column and a row of its own, and only then', () => {
  const plain = puzzleBoard([...partners], [statement('a', 'school', 'home')], words, false);
  expect(plain.columns.map(({ name }) => name)).toEqual(['School', 'Politie']);
  const board = puzzleBoard([...partners], [statement('a', null, null)], words, false);
  expect(board.columns.map(({ name }) => name)).toEqual(['School', 'Politie', 'overig']);
  expect(board.rows.at(-1)).toMatchObject({ place: null, label: 'zonder vindplaats', nobody: false });
});
