import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInTime } from './agendaBreaks.ts';
import { proposeOrder } from './agendaOrder.ts';
import { waitingOf } from './guestWaiting.ts';
import type { OrderedItem } from './orderedItem.ts';

const rule = 75;
const aCase = (id: string, minutes: number, extra: Partial<OrderedItem> = {}): OrderedItem => ({
  id,
  kind: 'case',
  minutes,
  heavy: false,
  guests: [],
  ...extra,
});
const plain = (id: string, minutes: number): OrderedItem => ({ ...aCase(id, minutes), kind: 'plain' });
const pause = (id: string): OrderedItem => ({ ...aCase(id, 10), kind: 'break' });
const heavy = (id: string, minutes: number, guests: readonly string[] = []): OrderedItem =>
  aCase(id, minutes, { heavy: true, guests });

describe('the order that is proposed for an agenda', () => {
  it.each<[string, readonly OrderedItem[], string | undefined, string]>([
    ['nothing to better', [plain('open', 5), aCase('a', 20), plain('end', 5)], undefined, ''],
    ['an empty agenda', [], undefined, ''],
    [
      'a heavy case that stands last',
      [plain('open', 5), aCase('a', 20), heavy('b', 20), plain('end', 5)],
      'open b a end',
      'b heavyNotLast',
    ],
    ['a heavy case in the middle', [aCase('a', 20), heavy('b', 20), aCase('c', 20)], 'b a c', 'b heavyFirst'],
    ['only heavy cases', [heavy('a', 20), heavy('b', 20)], undefined, ''],
    [
      'a guest who waits through the case of others',
      [aCase('a', 20, { guests: ['x'] }), aCase('b', 20), aCase('c', 20, { guests: ['x'] })],
      'b a c',
      'a guestsTogether x',
    ],
    [
      'a break that comes too late',
      [aCase('a', 40), aCase('b', 40), pause('p'), aCase('c', 10)],
      'a p b c',
      'p breakInTime',
    ],
    [
      'no break in a long meeting',
      [aCase('a', 40), aCase('b', 40)],
      'a new-break-1 b',
      'new-break-1 breakAdded',
    ],
    ['one long case on its own', [aCase('a', 120)], undefined, ''],
    ['a break in time that is not halfway', [aCase('a', 20), pause('p'), aCase('b', 60)], undefined, ''],
  ])('%s', (_name, items, order, moves) => {
    const proposal = proposeOrder(items, rule);
    expect(proposal?.order.join(' ')).toBe(order);
    const words = proposal?.moves.map(({ id, reason, guests }) => [id, reason, ...guests].join(' '));
    expect(words?.join(', ') ?? '').toBe(moves);
  });

  it('puts a single break near half time', () => {
    const items = [aCase('a', 10), aCase('b', 30), aCase('c', 30), aCase('d', 20), aCase('e', 10)];
    expect(proposeOrder(items, rule)?.order).toEqual(['a', 'b', 'new-break-1', 'c', 'd', 'e']);
  });

  const guest = fc.constantFrom('x', 'y', 'z');
  const item = fc.record({
    kind: fc.constantFrom('plain' as const, 'case' as const, 'case' as const, 'break' as const),
    minutes: fc.integer({ min: 0, max: 60 }),
    heavy: fc.boolean(),
    guests: fc.uniqueArray(guest, { maxLength: 3 }),
  });
  const agenda = fc
    .array(item, { maxLength: 12 })
    .map((rows) => rows.map((row, index): OrderedItem => ({ ...row, id: `i${index}` })));

  it('never loses or doubles an item, and adds nothing but breaks', () => {
    fc.assert(
      fc.property(agenda, (items) => {
        const order = proposeOrder(items, rule)?.order ?? items.map(({ id }) => id);
        const known = order.filter((id) => !id.startsWith('new-break-'));
        expect(known.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        expect(new Set(order).size).toBe(order.length);
      }),
    );
  });

  it('keeps the rules: heavy cases in front, a break in time, nobody waits longer than with heavy cases in front', () => {
    fc.assert(
      fc.property(agenda, (items) => {
        const byId = new Map(items.map((one) => [one.id, one]));
        const after = (proposeOrder(items, rule)?.order ?? items.map(({ id }) => id)).map(
          (id) => byId.get(id) ?? pause(id),
        );
        const cases = after.filter((one) => one.kind === 'case');
        const light = cases.findIndex((one) => !one.heavy);
        expect(cases.slice(light === -1 ? cases.length : light).some((one) => one.heavy)).toBe(false);
        expect(isInTime(after, rule)).toBe(true);
        const before = items.filter((one) => one.kind === 'case');
        const heavyFirst = [...before.filter((one) => one.heavy), ...before.filter((one) => !one.heavy)];
        const waiting = (list: readonly OrderedItem[]) =>
          ['x', 'y', 'z'].reduce((sum, one) => sum + waitingOf(list, one), 0);
        expect(waiting(cases)).toBeLessThanOrEqual(waiting(heavyFirst));
      }),
    );
  });

  it('has nothing more to propose once it was followed, and says why for each case that moved', () => {
    fc.assert(
      fc.property(agenda, (items) => {
        const proposal = proposeOrder(items, rule);
        if (proposal === undefined) return;
        expect(proposal.moves.length).toBeGreaterThan(0);
        const byId = new Map(items.map((one) => [one.id, one]));
        const followed = proposal.order.map((id) => byId.get(id) ?? pause(id));
        expect(proposeOrder(followed, rule)).toBeUndefined();
      }),
    );
  });

  it('reads nothing of an item but what the type allows', () => {
    const allowed = new Set(['id', 'kind', 'minutes', 'heavy', 'guests']);
    const read = new Set<string>();
    const watched = [heavy('b', 50, ['x']), aCase('a', 40), heavy('c', 30, ['x'])].map(
      (one) =>
        new Proxy(one, {
          get: (target, key, receiver) => {
            read.add(String(key));
            return Reflect.get(target, key, receiver);
          },
        }),
    );
    proposeOrder(watched, rule);
    expect([...read].filter((key) => !allowed.has(key))).toEqual([]);
  });
});
