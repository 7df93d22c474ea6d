import { expect, test } from 'vitest';
import { puzzleBoard, type Statement } from './board.ts';

const words = {
  noPlace: 'zonder vindplaats',
  noPartner: 'overig',
  noLifeDomain: 'zonder leefgebied',
  onlyQuestions: 'alleen een open vraag',
  noStrength: 'geen kracht genoemd',
};
const places = { by: 'place', allPlaces: false } as const;
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
  const board = puzzleBoard([...partners], [statement('a', 'school', 'sport')], words, places);
  expect(board.rows.map(({ findPlace, nobody }) => [findPlace, nobody])).toEqual([
    ['home', true],
    ['school', true],
    ['online', true],
    ['street', true],
    ['sport', false],
  ]);
  expect(puzzleBoard([...partners], [], words, { by: 'place', allPlaces: true }).rows).toHaveLength(8);
});

test('each statement stands once: in the row of its place and the column of its partner, oldest first', () => {
  const newestFirst = [
    statement('c', 'police', 'school'),
    statement('b', 'school', 'school'),
    statement('a', 'school', 'school'),
  ];
  const board = puzzleBoard([...partners], newestFirst, words, places);
  const row = board.rows.find(({ findPlace }) => findPlace === 'school');
  expect(row?.cells.map((cell) => cell.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
});

test('the voice of the young person makes no row of its own on the board', () => {
  const voice: Statement = { ...statement('v', null, null), kind: 'voice' };
  const board = puzzleBoard([...partners], [voice], words, places);
  expect(board.columns).toHaveLength(2);
  expect(board.rows.every(({ nobody }) => nobody)).toBe(true);
  const placed = puzzleBoard([...partners], [{ ...voice, findPlace: 'home' }], words, places);
  expect(placed.rows[0]?.cells.at(-1)?.map(({ id }) => id)).toEqual(['v']);
});

test('what has no partner or no place gets a column and a row of its own, and only then', () => {
  const plain = puzzleBoard([...partners], [statement('a', 'school', 'home')], words, places);
  expect(plain.columns.map(({ name }) => name)).toEqual(['School', 'Politie']);
  const board = puzzleBoard([...partners], [statement('a', null, null)], words, places);
  expect(board.columns.map(({ name }) => name)).toEqual(['School', 'Politie', 'overig']);
  expect(board.rows.at(-1)).toMatchObject({ findPlace: null, label: 'zonder vindplaats', nobody: false });
});

test('by life domain each chosen one is a row: silent ones stay, and what is missing is said in words', () => {
  const domains = [
    { id: 'home', label: 'thuis en gezin', named: true, strengthNamed: false },
    { id: 'online', label: 'online', named: false, strengthNamed: false },
    { id: 'health', label: 'gezondheid', named: false, strengthNamed: false },
    { id: 'leisure', label: 'vrije tijd', named: true, strengthNamed: true },
  ];
  const said = (id: string, lifeDomain: string | null, kind: Statement['kind']): Statement => ({
    ...statement(id, 'school', 'school'),
    lifeDomain,
    kind,
  });
  const board = puzzleBoard(
    [...partners],
    [
      said('a', 'home', 'concern'),
      said('b', 'health', 'unknown'),
      said('c', 'leisure', 'strength'),
      said('d', null, 'fact'),
      said('e', null, 'voice'),
    ],
    words,
    { by: 'lifeDomain', domains },
  );
  expect(board.rows.map(({ label, nobody, remark }) => [label, nobody, remark])).toEqual([
    ['thuis en gezin', false, 'geen kracht genoemd'],
    ['online', true, ''],
    ['gezondheid', false, 'alleen een open vraag'],
    ['vrije tijd', false, ''],
    ['zonder leefgebied', false, ''],
  ]);
  expect(board.rows.at(-1)?.cells[0]?.map(({ id }) => id)).toEqual(['d']);
  expect(board.rows[0]).toMatchObject({ findPlace: null, lifeDomain: 'home' });
});
