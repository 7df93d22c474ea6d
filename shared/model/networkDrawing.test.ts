import { expect, test } from 'vitest';
import { networkDrawing, nodeLines, type DrawnNode } from './networkDrawing.ts';

const node = (id: string, other: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  label: id,
  kind: 'person',
  isSubject: false,
  x: 0,
  y: 0,
  ...other,
});

test('every node and every line has its words, and nothing is drawn outside the field', () => {
  const drawing = networkDrawing(
    [
      node('J.', { isSubject: true, x: 500, y: 350 }),
      node('x'.repeat(500), { id: 'b', kind: 'organisation', x: 1000, y: 700 }),
      node('oom'),
    ],
    [
      { fromNodeId: 'J.', toNodeId: 'b', kind: 'school', quality: 'tense' },
      { fromNodeId: 'J.', toNodeId: 'oom', kind: 'family', quality: 'unknown' },
      { fromNodeId: 'J.', toNodeId: 'weg', kind: 'family', quality: 'good' },
    ],
  );
  const texts = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  expect(texts).toEqual(['school, gespannen', 'familie', 'J.', expect.stringMatching(/^x+…$/), 'oom']);
  for (const shape of drawing.shapes) {
    if (shape.kind !== 'box') continue;
    expect(shape.x).toBeGreaterThanOrEqual(0);
    expect(shape.y).toBeGreaterThanOrEqual(0);
    expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width);
    expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height);
  }
});

test.each([
  ['J.', 19, ['J.']],
  ['Jongerenwerk De Steiger', 16, ['Jongerenwerk De', 'Steiger']],
  ['Scholengemeenschap Op Het Baken', 14, ['Scholengemeenschap', 'Op Het Baken']],
])('%s is written whole, in letters of %i', (label, size, lines) => {
  expect(nodeLines(label)).toEqual({ lines, size });
});

test('only the part of the field where somebody stands is drawn, so that few people fill the page', () => {
  const few = networkDrawing([node('J.', { x: 500, y: 350 }), node('oom', { x: 700, y: 350 })], []);
  expect(few.width).toBe(800);
  expect(few.height).toBe(70);
  const [left, right] = few.shapes.flatMap((shape) => (shape.kind === 'box' ? [shape.x] : []));
  expect(left).toBeGreaterThanOrEqual(0);
  expect((left ?? 0) + (right ?? 0) + 166).toBe(few.width);
  const column = networkDrawing([node('J.', { x: 500, y: 0 }), node('oom', { x: 500, y: 700 })], []);
  expect(column.height / column.width).toBeLessThanOrEqual(0.72);
});
