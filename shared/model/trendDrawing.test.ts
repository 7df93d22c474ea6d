import { describe, expect, test } from 'vitest';
import type { Shape } from './document/drawing.ts';
import { mostDrawnRows, trendDrawing } from './trendDrawing.ts';

const periods = ['2020', '2021', '2022', '2023', '2024', '2025'];
const draw = (rows: Parameters<typeof trendDrawing>[0]['rows'], shown = periods) =>
  trendDrawing({ periods: shown, rows }, '–');
const textsOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const barsOf = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));

describe('the picture of a trend', () => {
  test('has every number beside its bar, a stroke for a hidden one, and no bar for nothing', () => {
    const { shapes } = draw([{ label: 'overlast', cells: [12, null, 0] }], ['2023', '2024', '2025']);
    expect(textsOf(shapes)).toEqual(['2023', '2024', '2025', 'overlast', '12', '–', '0']);
    // Three samples and one bar.
    expect(barsOf(shapes)).toHaveLength(4);
  });

  test('tells six periods apart by shape alone', () => {
    const { shapes } = draw([]);
    const samples = barsOf(shapes).map((bar) => {
      const lines = shapes.filter(
        (shape) => shape.kind === 'line' && shape.points.every(([x]) => x >= bar.x && x <= bar.x + bar.width),
      );
      const inside = lines.map((line) =>
        line.kind === 'line' ? line.points.map(([x, y]) => [x - bar.x, y]) : [],
      );
      return JSON.stringify([bar.fill, inside]);
    });
    expect(new Set(samples).size).toBe(periods.length);
  });

  test('the longest bar and its number stay on the field, also with very long names and many rows', () => {
    const rows = Array.from({ length: 40 }, (_unused, row) => ({
      label: `${'Wijk met een lange naam '.repeat(20)}${row}`,
      cells: periods.map((_period, index) => row * index * 100),
    }));
    const { width, height, shapes } = draw(rows);
    for (const shape of shapes) {
      if (shape.kind === 'box') expect(shape.x + shape.width).toBeLessThan(width - 40);
      if (shape.kind === 'text') expect(shape.x).toBeLessThan(width);
      if (shape.kind === 'text') expect(shape.y).toBeLessThan(height);
    }
    expect(textsOf(shapes).filter((text) => text.endsWith('…'))).toHaveLength(mostDrawnRows);
    // As wide as the text of a page it fits on that page, under its heading.
    expect(height / width).toBeLessThan(1.3);
  });
});
