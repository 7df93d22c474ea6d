import { expect, test } from 'vitest';
import { tieWordPlaces } from './tieWords.ts';

const line = (toX: number, toY: number, width = 100) => ({
  from: { x: 500, y: 350 },
  to: { x: toX, y: toY },
  width,
});

test('words stand in the middle of a line that lies free', () => {
  expect(tieWordPlaces([line(500, 50)], [])).toEqual([{ x: 500, y: 200 }]);
});

test('words give way to a person and to other words', () => {
  const [first, second] = tieWordPlaces([line(500, 50), line(500, 50)], [{ x: 500, y: 200 }]);
  expect(first).toEqual({ x: 500, y: 140 });
  expect(second).toEqual({ x: 500, y: 260 });
});

test('of few lines every word is written; of many only those that can be read', () => {
  const short = line(520, 350);
  expect(tieWordPlaces([short, short], [short.from])).not.toContain(null);
  const many = Array.from({ length: 39 }, (_, index) =>
    line(500 + 400 * Math.sin(index), 350 + 300 * Math.cos(index), 160),
  );
  const places = tieWordPlaces(many, [{ x: 500, y: 350 }]);
  expect(places).toContain(null);
  const written = places.filter((place) => place !== null);
  expect(written.length).toBeGreaterThan(5);
  for (const [index, one] of written.entries()) {
    for (const other of written.slice(index + 1)) {
      expect(Math.abs(one.x - other.x) >= 160 || Math.abs(one.y - other.y) >= 22).toBe(true);
    }
  }
});
