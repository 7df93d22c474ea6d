import { expect, test } from 'vitest';
import { mapTieQualities } from './lists/mapTies.ts';
import { mapStrokes } from './mapLine.ts';

test.each(mapTieQualities)('$label is drawn from one place to the other in a way of its own', ({ line }) => {
  const strokes = mapStrokes([0, 0], [300, 0], line);
  const xs = strokes.flatMap(({ points }) => points.map(([x]) => x));
  expect(Math.min(...xs)).toBe(0);
  expect(Math.max(...xs)).toBe(300);
  const others = mapTieQualities.filter((quality) => quality.line !== line);
  for (const other of others) expect(mapStrokes([0, 0], [300, 0], other.line)).not.toEqual(strokes);
});

test('two nodes in one place have no line', () => {
  expect(mapStrokes([5, 5], [5, 5], 'zigzag')).toEqual([]);
});
