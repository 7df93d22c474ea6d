import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movableItems, recoveries, type LateItem } from './runningLate.ts';

const item = (id: string, plannedMinutes: number, more: Partial<LateItem> = {}): LateItem => ({
  id,
  kind: 'case',
  state: 'todo',
  plannedMinutes,
  minimumMinutes: 10,
  ...more,
});
const agenda = [
  item('opening', 5, { kind: 'plain', state: 'done', minimumMinutes: 0 }),
  item('first', 40, { state: 'now', minimumMinutes: 30 }),
  item('rest', 10, { kind: 'break', minimumMinutes: 0 }),
  item('second', 20),
  item('third', 15),
  item('end', 6, { kind: 'plain', minimumMinutes: 0 }),
];

test('on time there is nothing to recover', () => {
  expect(recoveries(agenda, 0)).toEqual([]);
  expect(recoveries(agenda, -4)).toEqual([]);
});

test('12 minutes late: shorter items, a case to another meeting, a later end, and last the break', () => {
  const ways = recoveries(agenda, 12);
  expect(ways.map(({ kind, gained, over }) => [kind, gained, over])).toEqual([
    ['shorten', 12, 0],
    ['move', 15, 0],
    ['endLater', 12, 0],
    ['dropBreak', 10, 2],
  ]);
});

test('each item gives in proportion to what it can spare, and keeps its minimum', () => {
  const [shorten] = recoveries(agenda, 9);
  expect(shorten).toMatchObject({
    items: [
      { itemId: 'second', from: 20, to: 15 },
      { itemId: 'third', from: 15, to: 12 },
      { itemId: 'end', from: 6, to: 5 },
    ],
  });
  const [much] = recoveries(agenda, 90);
  expect(much).toMatchObject({ gained: 18, over: 72 });
});

test('what runs or is done, and a break, is never shortened or moved', () => {
  expect(movableItems(agenda).map(({ id }) => id)).toEqual(['second', 'third']);
  expect(recoveries(agenda.slice(0, 2), 10).map(({ kind }) => kind)).toEqual(['endLater']);
});

test('never gains more than is needed by shortening, and never takes below the minimum', () => {
  const items = fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('plain', 'case', 'break' as const),
      state: fc.constantFrom('todo', 'now', 'done' as const),
      plannedMinutes: fc.integer({ min: 0, max: 120 }),
      minimumMinutes: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 200 }), (given, over) => {
      for (const way of recoveries(given, over)) {
        if (way.kind !== 'shorten') continue;
        expect(way.gained).toBeLessThanOrEqual(over);
        expect(way.over).toBe(over - way.gained);
        for (const { itemId, from, to } of way.items) {
          const one = given.find(({ id }) => id === itemId);
          expect(from).toBe(one?.plannedMinutes);
          expect(to).toBeLessThan(from);
          expect(to).toBeGreaterThanOrEqual(one?.kind === 'case' ? one.minimumMinutes : 3);
        }
      }
    }),
  );
});
