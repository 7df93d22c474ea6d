import type { Drawing, Shape } from './document/drawing.ts';
import { findListItem } from './lists/listItem.ts';
import { mapTieKinds, mapTieQualities } from './lists/mapTies.ts';
import { mapStrokes } from './mapLine.ts';
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

/** Size of a node on the field, and of the margin around the field for those at its edge. */
export const nodeBox = { width: 166, height: 46 } as const;
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
  const lines = ties.flatMap((tie) => {
    const from = places.get(tie.fromNodeId);
    const to = places.get(tie.toNodeId);
    return from === undefined || to === undefined ? [] : tieShapes(tie, from, to);
  });
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

function tieShapes(tie: DrawnTie, from: DrawnNode, to: DrawnNode): Shape[] {
  const line = findListItem(mapTieQualities, tie.quality)?.line ?? 'solid';
  const strokes = mapStrokes(onField(from), onField(to), line);
  const middle = {
    x: (from.x + to.x) / 2 + margin.x,
    y: (from.y + to.y) / 2 + margin.y,
  };
  return [
    ...strokes.map((stroke): Shape =>
      stroke.isTip
        ? { kind: 'polygon', points: stroke.points, fill: ink }
        : { kind: 'line', points: stroke.points, thickness: 2, dash: stroke.dash, colour: ink },
    ),
    ...tieWords(tie, middle),
  ];
}

/** What the line says, on paper of its own so that it stays readable where lines cross. */
function tieWords(tie: DrawnTie, middle: Readonly<{ x: number; y: number }>): Shape[] {
  const words = [
    findListItem(mapTieKinds, tie.kind)?.label ?? '',
    tie.quality === 'unknown' ? '' : (findListItem(mapTieQualities, tie.quality)?.label ?? ''),
  ].filter((word) => word !== '');
  const text = words.join(', ');
  const width = textWidth(text, small) + 8;
  return [
    {
      kind: 'box',
      x: middle.x - width / 2,
      y: middle.y - 10,
      width,
      height: 20,
      radius: 4,
      fill: paper,
      stroke: paper,
      thickness: 1,
    },
    { kind: 'text', ...middle, size: small, text, bold: false, colour: ink },
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

function onField(node: DrawnNode): [x: number, y: number] {
  return [node.x + margin.x, node.y + margin.y];
}
