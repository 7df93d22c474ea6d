import type { Drawing, Shape } from './document/drawing.ts';
import { findListItem } from './lists/listItem.ts';
import { mapTieKinds, mapTieQualities } from './lists/mapTies.ts';
import { nodeBox } from './mapNodeBox.ts';
import { mapStrokes } from './mapLine.ts';
import { tieWordPlaces } from './tieWords.ts';
import { fitLines, textWidth } from './textWidth.ts';

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'person' | 'organisation' | 'other';
  readonly isSubject: boolean;
  /** On a field of 1000 by 700. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnTie {
  readonly fromNodeId: string;
  readonly toNodeId: string;
  readonly kind: string;
  readonly quality: string;
}

/** Around the field, for those at its edge. */
const margin = { x: 85, y: 35 } as const;
const letters = 19;
/** For a name that needs two lines, and for one with a word as long as `Scholengemeenschap`. */
const smallerLetters = [16, 14] as const;
const lineHeight = 19;
const small = 15;

/** The name of a node over one or two lines, and the size of its letters; names of organisations seldom fit in one. */
export function nodeLines(label: string): Readonly<{ lines: readonly string[]; size: number }> {
  const room = nodeBox.width - 14;
  if (textWidth(label, letters) <= room) return { lines: [label], size: letters };
  const [smaller, smallest] = smallerLetters;
  const lines = fitLines(label, smaller, room, 2);
  const isWhole = !lines.some((line) => line.endsWith('…'));
  return isWhole ? { lines, size: smaller } : { lines: fitLines(label, smallest, room, 2), size: smallest };
}

/** Where line `index` of `count` stands, from the middle of them all. */
export function lineOffset(index: number, count: number): number {
  return (index - (count - 1) / 2) * lineHeight;
}

/** Ink and grounds of a printed picture; the screen has its own. */
const ink = '#1d2733';
const paper = '#ffffff';
const wash = '#dceceb';

/** The network map for a document: black lines whose shape carries the meaning, words beside every line. */
export function networkDrawing(nodes: readonly DrawnNode[], ties: readonly DrawnTie[]): Drawing {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const drawn = ties.flatMap((tie) => {
    const from = places.get(tie.fromNodeId);
    const to = places.get(tie.toNodeId);
    const text = wordsOf(tie);
    return from === undefined || to === undefined
      ? []
      : [{ tie, from: inPicture(from), to: inPicture(to), text, width: textWidth(text, small) + 8 }];
  });
  const words = tieWordPlaces(drawn, nodes.map(inPicture));
  const lines = [
    ...drawn.flatMap(({ tie, from, to }) => lineShapes(tie, from, to)),
    ...drawn.flatMap(({ text, width }, index) => wordShapes(text, width, words[index] ?? null)),
  ];
  return cropped([...lines, ...nodes.flatMap(nodeShapes)], nodes);
}

/** Less than this beside each other would make letters larger than those of the page around them. */
const narrowest = 800;
/** Higher than this, in parts of its width, a picture leaves no room for the table under it. */
const highest = 0.72;

/** Only the part of the field where somebody stands: the same page then has larger letters. */
function cropped(shapes: readonly Shape[], nodes: readonly DrawnNode[]): Drawing {
  const [left, right] = reach(nodes.map(({ x }) => x));
  const [top, bottom] = reach(nodes.map(({ y }) => y));
  const height = bottom - top + 2 * margin.y;
  const wanted = right - left + 2 * margin.x;
  const width = Math.max(wanted, narrowest, Math.ceil(height / highest));
  return {
    width,
    height,
    shapes: shapes.map((shape) => moved(shape, Math.round((width - wanted) / 2) - left, -top)),
  };
}

function reach(values: readonly number[]): readonly [least: number, most: number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}

function moved(shape: Shape, x: number, y: number): Shape {
  return shape.kind === 'line' || shape.kind === 'polygon'
    ? { ...shape, points: shape.points.map(([atX, atY]) => [atX + x, atY + y] as const) }
    : { ...shape, x: shape.x + x, y: shape.y + y };
}

function lineShapes(tie: DrawnTie, from: MapPoint, to: MapPoint): Shape[] {
  const line = findListItem(mapTieQualities, tie.quality)?.line ?? 'solid';
  return mapStrokes([from.x, from.y], [to.x, to.y], line).map((stroke): Shape =>
    stroke.isTip
      ? { kind: 'polygon', points: stroke.points, fill: ink }
      : { kind: 'line', points: stroke.points, thickness: 2, dash: stroke.dash, colour: ink },
  );
}

function wordsOf(tie: DrawnTie): string {
  return [
    findListItem(mapTieKinds, tie.kind)?.label ?? '',
    tie.quality === 'unknown' ? '' : (findListItem(mapTieQualities, tie.quality)?.label ?? ''),
  ]
    .filter((word) => word !== '')
    .join(', ');
}

/** What the line says, on paper of its own so that it stays readable where lines cross. */
function wordShapes(text: string, width: number, place: MapPoint | null): Shape[] {
  if (place === null) return [];
  return [
    {
      kind: 'box',
      x: place.x - width / 2,
      y: place.y - 10,
      width,
      height: 20,
      radius: 4,
      fill: paper,
      stroke: paper,
      thickness: 1,
    },
    { kind: 'text', ...place, size: small, text, bold: false, colour: ink },
  ];
}

function nodeShapes(node: DrawnNode): Shape[] {
  const { width, height } = nodeBox;
  const x = node.x + margin.x;
  const y = node.y + margin.y;
  const { lines, size } = nodeLines(node.label);
  return [
    {
      kind: 'box',
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      // A person is round, an organisation square: told apart without colour.
      radius: node.kind === 'organisation' ? 2 : height / 2,
      fill: node.isSubject ? wash : paper,
      stroke: ink,
      thickness: node.isSubject ? 4 : 2,
    },
    ...lines.map((text, index): Shape => ({
      kind: 'text',
      x,
      y: y + lineOffset(index, lines.length),
      size,
      text,
      bold: node.isSubject,
      colour: ink,
    })),
  ];
}

interface MapPoint {
  readonly x: number;
  readonly y: number;
}

function inPicture(node: DrawnNode): MapPoint {
  return { x: node.x + margin.x, y: node.y + margin.y };
}
