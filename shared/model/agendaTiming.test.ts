import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAgenda, type TimedItem } from './agendaTiming.ts';

const item = (id: string, minutes: number, extra: Partial<TimedItem> = {}): TimedItem => ({
  id,
  kind: 'case',
  minutes,
  ...extra,
});

describe('timing an agenda', () => {
  it('gives every item its start and says by how much it does not fit', () => {
    const timing = timeAgenda([item('a', 5), item('b', 20), item('c', 40)], { start: '09:30', end: '10:30' });
    expect(timing.items.map(({ start }) => start)).toEqual(['09:30', '09:35', '09:55']);
    expect(timing).toMatchObject({ end: '10:35', overMinutes: 5, fit: 'over', totalMinutes: 65 });
  });

  it.each([
    [60, 'full', 0],
    [59, 'fits', -1],
    [61, 'over', 1],
  ])('%i minutes in an hour is %s', (minutes, fit, overMinutes) => {
    expect(timeAgenda([item('a', minutes)], { start: '09:00', end: '10:00' })).toMatchObject({
      fit,
      overMinutes,
    });
  });

  it('puts what happens before the start before the start', () => {
    const timing = timeAgenda([item('family', 15, { beforeStart: true }), item('a', 60)], {
      start: '14:00',
      end: '15:00',
    });
    expect(timing.items.map(({ start, end }) => [start, end])).toEqual([
      ['13:45', '14:00'],
      ['14:00', '15:00'],
    ]);
    expect(timing.fit).toBe('full');
  });

  it('names items below the minimum of their kind', () => {
    const timing = timeAgenda([item('a', 25, { minimum: 30 }), item('b', 30, { minimum: 30 })], {
      start: '09:00',
      end: '10:00',
    });
    expect(timing.items.map(({ belowMinimum }) => belowMinimum)).toEqual([true, false]);
  });

  it('says where a break belongs, and is content when there is one', () => {
    const frame = { start: '09:00', end: '12:00', breakAfter: 75 };
    expect(timeAgenda([item('a', 40), item('b', 40)], frame).breakNeededBefore).toBe('b');
    expect(
      timeAgenda([item('a', 40), item('p', 10, { kind: 'break' }), item('b', 40)], frame).breakNeededBefore,
    ).toBeUndefined();
    expect(timeAgenda([item('a', 90)], frame).breakNeededBefore).toBeUndefined();
    expect(
      timeAgenda([item('a', 40), item('b', 40)], { start: '09:00', end: '12:00' }).breakNeededBefore,
    ).toBeUndefined();
  });

  it('leaves no gap and no overlap between items', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 15 }), (minutes) => {
        const timing = timeAgenda(
          minutes.map((count, index) => item(String(index), count)),
          { start: '08:00', end: '17:00' },
        );
        const ends = ['08:00', ...timing.items.map(({ end }) => end)];
        expect(timing.items.map(({ start }) => start)).toEqual(ends.slice(0, -1));
        expect(timing.end).toBe(ends.at(-1));
      }),
    );
  });
});
