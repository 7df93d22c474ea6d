import { nodeBox } from './mapNodeBox.ts';

/** A place on the field of the network map, 1000 by 700. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
}

const middle: MapPlace = { x: 500, y: 350 };
/** Between the middles of two nodes beside or above each other, so that a line can be seen between them. */
const step = { x: 200, y: 70 } as const;
/** On one ring they stand free of each other up to this many. */
const onOneRing = 10;

/** Places like bricks in a wall: rows of five and six, so that nothing stands right above something else. */
const bricks: readonly MapPlace[] = Array.from({ length: 11 }, (_, row) =>
  Array.from({ length: row % 2 === 0 ? 6 : 5 }, (_none, column) => ({
    x: column * step.x + (row % 2 === 0 ? 0 : step.x / 2),
    y: row * step.y,
  })),
).flat();

/** Where the next one can stand beside those who are there: somewhere around the middle. */
export function freePlace(taken: readonly MapPlace[]): MapPlace {
  return bestOf(taken, (place) => Math.abs(fromMiddle(place) - 0.7));
}

/**
 * Places for people who come onto the map at once: those whom it is about in the middle, the others around them; on one
 * ring while they fit there, else over the whole field.
 */
export function placesTogether(
  taken: readonly MapPlace[],
  subjects: number,
  others: number,
): Readonly<{ subjects: readonly MapPlace[]; others: readonly MapPlace[] }> {
  if (taken.length === 0 && subjects <= 2 && others <= onOneRing) {
    return {
      subjects: Array.from({ length: subjects }, (_, index) => ({
        x: middle.x + (index - (subjects - 1) / 2) * 180,
        y: middle.y,
      })),
      others: Array.from({ length: others }, (_, index) => onRing((2 * Math.PI * index) / others)),
    };
  }
  const all = [...taken];
  const next = (place: MapPlace): MapPlace => {
    all.push(place);
    return place;
  };
  return {
    subjects: Array.from({ length: subjects }, () => next(bestOf(all, fromMiddle))),
    others: Array.from({ length: others }, () => next(freePlace(all))),
  };
}

function onRing(angle: number): MapPlace {
  return {
    x: Math.round(middle.x + 300 * Math.sin(angle)),
    y: Math.round(middle.y - 220 * Math.cos(angle)),
  };
}

/** The free place that is wanted most (the lowest number); when all are taken, the one with the most room. */
function bestOf(taken: readonly MapPlace[], wanted: (place: MapPlace) => number): MapPlace {
  const free = bricks.filter((place) => taken.every((other) => !touches(place, other)));
  const better =
    free.length > 0 ? wanted : (place: MapPlace) => -Math.min(...taken.map((other) => apart(place, other)));
  const candidates = free.length > 0 ? free : [...bricks, ...bricks.map(halfwayDown)];
  return candidates.reduce((best, place) => (better(place) < better(best) ? place : best));
}

/** Two lines of a name make a node a little higher than its box. */
function touches(one: MapPlace, other: MapPlace): boolean {
  return Math.abs(one.x - other.x) < nodeBox.width + 10 && Math.abs(one.y - other.y) < nodeBox.height + 20;
}

function apart(one: MapPlace, other: MapPlace): number {
  return Math.hypot((one.x - other.x) / step.x, (one.y - other.y) / step.y);
}

/** 0 in the middle of the field, 1 in the middle of an edge. */
function fromMiddle({ x, y }: MapPlace): number {
  return Math.hypot((x - middle.x) / middle.x, (y - middle.y) / middle.y);
}

function halfwayDown({ x, y }: MapPlace): MapPlace {
  return { x, y: Math.min(700, y + step.y / 2) };
}
