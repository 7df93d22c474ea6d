import { expect, test } from 'vitest';
import { freePlace, placesTogether, type MapPlace } from './mapPlaces.ts';
import { nodeBox } from './mapNodeBox.ts';

/** Pairs of boxes that lie over each other. */
function overlaps(places: readonly MapPlace[]): number {
  return places.reduce(
    (count, one, index) =>
      count +
      places
        .slice(index + 1)
        .filter(
          (other) => Math.abs(one.x - other.x) < nodeBox.width && Math.abs(one.y - other.y) < nodeBox.height,
        ).length,
    0,
  );
}

const all = ({ subjects, others }: ReturnType<typeof placesTogether>): MapPlace[] => [...subjects, ...others];

test('one young person stands in the middle', () => {
  expect(placesTogether([], 1, 4).subjects).toEqual([{ x: 500, y: 350 }]);
});

test.each([
  [1, 10],
  [2, 10],
  [1, 11],
  [5, 8],
  [1, 39],
  [12, 28],
])('%i in the middle and %i around them stand free of each other, on the field', (subjects, others) => {
  const places = all(placesTogether([], subjects, others));
  expect(places).toHaveLength(subjects + others);
  expect(overlaps(places)).toBe(0);
  for (const { x, y } of places) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1000);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(700);
  }
});

test('who comes later stands free of those who are there', () => {
  const places: MapPlace[] = [{ x: 500, y: 350 }];
  for (let index = 0; index < 39; index += 1) places.push(freePlace(places));
  expect(overlaps(places)).toBe(0);
  expect(overlaps([...places, ...all(placesTogether(places, 1, 4))])).toBe(0);
});

test('on a full field everybody still gets a place of their own', () => {
  const places: MapPlace[] = [];
  for (let index = 0; index < 100; index += 1) places.push(freePlace(places));
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(100);
});
