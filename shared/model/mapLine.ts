import type { MapLine } from './lists/mapTies.ts';

type Point = readonly [x: number, y: number];

/** One stroke of a tie, and the tip of an arrow for pressure. */
export interface MapStroke {
  readonly points: readonly Point[];
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly isTip: boolean;
}

/** Room between the middle of a node and the tip of an arrow, so that the tip stays in sight. */
const nodeRoom = 62;

/**
 * How a tie between two places is drawn. The shape of the line carries the meaning, never its colour: double supports,
 * zigzag is tense, a gap is broken, an arrow presses. @returns one stroke or more, in drawing order
 */
export function mapStrokes(from: Point, to: Point, line: MapLine): MapStroke[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < 1) return [];
  const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const across: Point = [-along[1], along[0]];
  const at = (distance: number, side: number): Point => [
    round(from[0] + along[0] * distance + across[0] * side),
    round(from[1] + along[1] * distance + across[1] * side),
  ];
  const stroke = (points: readonly Point[], dash: MapStroke['dash'] = 'solid'): MapStroke => ({
    points,
    dash,
    isTip: false,
  });
  switch (line) {
    case 'solid':
      return [stroke([at(0, 0), at(length, 0)])];
    case 'dashed':
    case 'dotted':
      return [stroke([at(0, 0), at(length, 0)], line)];
    case 'double':
      return [stroke([at(0, -3), at(length, -3)]), stroke([at(0, 3), at(length, 3)])];
    case 'zigzag': {
      const teeth = Math.max(4, Math.round(length / 12));
      const points = Array.from({ length: teeth + 1 }, (_, index) =>
        at((length * index) / teeth, index === 0 || index === teeth ? 0 : index % 2 === 0 ? 6 : -6),
      );
      return [stroke(points)];
    }
    case 'broken': {
      const middle = length / 2;
      return [
        stroke([at(0, 0), at(middle - 10, 0)]),
        stroke([at(middle + 10, 0), at(length, 0)]),
        stroke([at(middle - 10, -8), at(middle - 10, 8)]),
        stroke([at(middle + 10, -8), at(middle + 10, 8)]),
      ];
    }
    case 'arrow': {
      const end = Math.max(length / 2, length - nodeRoom);
      return [
        stroke([at(0, 0), at(length, 0)]),
        { points: [at(end, 0), at(end - 18, -8), at(end - 18, 8)], dash: 'solid', isTip: true },
      ];
    }
  }
}

/** Tenths are enough for a line, and keep files the same on every machine. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
