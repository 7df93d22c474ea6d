import { expect, test } from 'vitest';
import { directionOf, neighbour, stepped, type MapNode } from './caseMap.ts';

const node = (id: string, x: number, y: number): MapNode => ({
  id,
  version: 1,
  kind: 'other',
  personId: null,
  organisationId: null,
  label: id,
  role: null,
  isSubject: false,
  domain: null,
  note: '',
  x,
  y,
});
const middle = node('middle', 500, 350);
const nodes = [
  middle,
  node('left', 100, 340),
  node('up', 510, 50),
  node('far', 900, 690),
  node('right', 700, 350),
];

test.each([
  ['ArrowLeft', 'left'],
  ['ArrowUp', 'up'],
  ['ArrowRight', 'right'],
  ['ArrowDown', 'far'],
])('%s goes to the nearest node on that side', (key, id) => {
  expect(neighbour(nodes, middle, directionOf(key) ?? [0, 0])?.id).toBe(id);
});

test('at the edge there is nobody further on, and a step stays on the field', () => {
  expect(neighbour(nodes, node('edge', 0, 350), [-1, 0])).toBeUndefined();
  expect(stepped({ x: 995, y: 5 }, [1, 0])).toEqual({ x: 1000, y: 5 });
  expect(stepped({ x: 5, y: 5 }, [0, -1])).toEqual({ x: 5, y: 0 });
  expect(directionOf('a')).toBeUndefined();
});
