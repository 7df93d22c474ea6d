import { nodeBox } from './mapNodeBox.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface TieLine {
  readonly from: Place;
  readonly to: Place;
  /** Of its words as they are drawn, in units of the field. */
  readonly width: number;
}

/** Along the line: its middle first, then a little to either side. */
const along = [0.5, 0.6, 0.4, 0.7, 0.3] as const;
const wordHeight = 22;
/** With so few lines every word is written, also where it touches something. */
const allWritten = 15;

/**
 * Where the words of each line stand so that they cover no person and no other words; null where there is no such place: the
 * shape of the line still says how it is, and the table says the rest.
 */
export function tieWordPlaces(lines: readonly TieLine[], nodes: readonly Place[]): (Place | null)[] {
  const taken: Box[] = nodes.map((node) => ({ ...node, width: nodeBox.width, height: nodeBox.height }));
  return lines.map(({ from, to, width }) => {
    const places = along.map((part) => ({
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }));
    const free = places.find((place) => {
      const box = { ...place, width, height: wordHeight };
      return taken.every((other) => !lieOver(box, other));
    });
    const place = free ?? (lines.length <= allWritten ? (places[0] ?? null) : null);
    if (place !== null) taken.push({ ...place, width, height: wordHeight });
    return place;
  });
}

/** Around its middle. */
interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

function lieOver(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  );
}
