import type { Drawing, Shape } from './document/drawing.ts';
import { fitText, textWidth } from './textWidth.ts';

/** What a picture of a trend shows: of each row a bar per period; null is a hidden count. */
export interface DrawnTrend {
  readonly periods: readonly string[];
  readonly rows: readonly Readonly<{ label: string; cells: readonly (number | null)[] }>[];
}

/** Inks of the picture on paper; the screen has its own for each of them. */
export const trendInks = { text: '#1d2733', bar: '#0f5257', paper: '#ffffff' } as const;

const width = 900;
const labelWidth = 250;
const numberWidth = 46;
const barHeight = 13;
const rowGap = 14;
const legendHeight = 34;
const letters = 15;
const numberLetters = 12;
/** More rows than this cannot be read as a picture; the table has them all. */
export const mostDrawnRows = 12;

/**
 * Each period has a pattern of its own, made of one or two lines: shape tells them apart, also in grey, on paper and where
 * colours are forced.
 */
const patterns = ['solid', 'open', 'zigzag', 'upright', 'middle', 'cross'] as const;
type Pattern = (typeof patterns)[number];
interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars by row and period with their number, and above them what each pattern stands for. A hidden count has a stroke, no bar. */
export function trendDrawing(trend: DrawnTrend, hidden: string): Drawing {
  const rows = trend.rows.slice(0, mostDrawnRows);
  const rowHeight = trend.periods.length * barHeight + rowGap;
  return {
    width,
    height: legendHeight + rows.length * rowHeight,
    shapes: [
      ...legendShapes(trend.periods),
      ...rows.flatMap((row, at) => rowShapes(row, legendHeight + at * rowHeight, largestOf(rows), hidden)),
    ],
  };
}

function largestOf(rows: DrawnTrend['rows']): number {
  return Math.max(1, ...rows.flatMap(({ cells }) => cells.map((value) => value ?? 0)));
}

function legendShapes(periods: readonly string[]): Shape[] {
  let x = 1;
  return periods.flatMap((period, index) => {
    const sample = { x, y: 5, width: 26, height: barHeight };
    const start = x + sample.width + 8;
    x = start + textWidth(period, letters) + 26;
    return [...barShapes(sample, patternOf(index)), textFrom(period, start, 12, letters)];
  });
}

function rowShapes(
  { label, cells }: DrawnTrend['rows'][number],
  top: number,
  largest: number,
  hidden: string,
): Shape[] {
  const room = width - labelWidth - numberWidth;
  const middle = top + (cells.length * barHeight) / 2;
  return [
    textFrom(fitText(label, letters, labelWidth - 14), 1, middle, letters),
    ...cells.flatMap((value, period) => {
      const length = value === null ? 0 : (room * value) / largest;
      const bar = { x: labelWidth, y: top + period * barHeight + 1, width: length, height: barHeight - 2 };
      return [
        ...(length > 0 ? barShapes(bar, patternOf(period)) : []),
        textFrom(String(value ?? hidden), labelWidth + length + 6, bar.y + bar.height / 2, numberLetters),
      ];
    }),
  ];
}

const patternOf = (period: number): Pattern => patterns[period % patterns.length] ?? 'solid';

function barShapes(bar: Bar, pattern: Pattern): Shape[] {
  const { bar: ink, paper } = trendInks;
  const fill = pattern === 'solid' ? ink : paper;
  const box: Shape = { kind: 'box', ...bar, radius: 0, fill, stroke: ink, thickness: 1 };
  const lines = linesOf(bar, pattern).map((points): Shape => ({
    kind: 'line',
    points,
    thickness: 1.4,
    dash: 'solid',
    colour: ink,
  }));
  return [box, ...lines];
}

type Points = readonly (readonly [number, number])[];

function linesOf(bar: Bar, pattern: Pattern): readonly Points[] {
  switch (pattern) {
    case 'solid':
    case 'open':
      return [];
    case 'zigzag':
      return [zigzag(bar, 0)];
    case 'cross':
      return [zigzag(bar, 0), zigzag(bar, 1)];
    case 'middle':
      return [
        [
          [bar.x, bar.y + bar.height / 2],
          [bar.x + bar.width, bar.y + bar.height / 2],
        ],
      ];
    case 'upright':
      return [battlement(bar)];
  }
}

/** Distance between two corners of a line in a bar. */
const step = 6;

function zigzag({ x, y, width: length, height }: Bar, from: 0 | 1): Points {
  return stepsOf(length).map((at, index) => [x + at, (index + from) % 2 === 0 ? y + height : y] as const);
}

/** One line up and down with its caps on the edges of the bar, where they are not seen. */
function battlement({ x, y, width: length, height }: Bar): Points {
  return stepsOf(length).flatMap((at, index) => {
    const down = [x + at, y + height] as const;
    const up = [x + at, y] as const;
    return index % 2 === 0 ? [down, up] : [up, down];
  });
}

function stepsOf(length: number): number[] {
  return Array.from({ length: Math.floor(length / step) + 1 }, (_unused, index) => index * step);
}

/** Text that begins at `x`: a drawing holds the middle of it. */
function textFrom(text: string, x: number, y: number, size: number): Shape {
  return {
    kind: 'text',
    x: x + textWidth(text, size) / 2,
    y,
    size,
    text,
    bold: false,
    colour: trendInks.text,
  };
}
