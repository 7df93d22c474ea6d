import type { Drawing, Shape } from '../../../shared/model/document/drawing.ts';
import { letterWidths } from '../../../shared/model/textWidth.ts';

/** The font whose measures `textWidth.ts` knows. */
const FONT = 'Arial';
/** Device units for one unit of the drawing: whole numbers only, so fine enough for a thin line. */
const SCALE = 20;
/** Hundredths of a millimetre for one unit of the drawing, when it is as wide as the text of a page. */
const PAGE_WIDTH = 17_000;

const kinds = {
  header: 1,
  polygon: 3,
  polyline: 4,
  windowExtent: 9,
  windowOrigin: 10,
  viewportExtent: 11,
  viewportOrigin: 12,
  endOfFile: 14,
  mapMode: 17,
  backgroundMode: 18,
  textAlign: 22,
  textColour: 24,
  select: 37,
  createPen: 38,
  createBrush: 39,
  deleteObject: 40,
  roundRectangle: 44,
  createFont: 82,
  text: 84,
} as const;

/**
 * A drawing as an enhanced metafile ([MS-EMF]): a vector picture that word processors draw themselves, with real text.
 * Equal drawings give equal bytes; there is no date, no name of a program and no description in it.
 */
export function emfPicture(drawing: Drawing): Buffer {
  const records: Buffer[] = [
    record(kinds.mapMode, [8]),
    record(kinds.windowOrigin, [0, 0]),
    record(kinds.windowExtent, [drawing.width * SCALE, drawing.height * SCALE]),
    record(kinds.viewportOrigin, [0, 0]),
    record(kinds.viewportExtent, [drawing.width * SCALE, drawing.height * SCALE]),
    record(kinds.backgroundMode, [1]),
    ...drawing.shapes.flatMap((shape) => shapeRecords(shape)),
    record(kinds.endOfFile, [0, 16, 20]),
  ];
  const body = Buffer.concat(records);
  return Buffer.concat([headerRecord(drawing, body.length, records.length + 1), body]);
}

/** Every shape makes its own pen and brush as object 1 and 2, and drops them: the table of handles stays three long. */
function shapeRecords(shape: Shape): Buffer[] {
  switch (shape.kind) {
    case 'line':
      return withObjects(
        [pen(1, shape.colour, shape.thickness, shape.dash)],
        [points(kinds.polyline, shape.points)],
      );
    case 'polygon':
      return withObjects(
        [pen(1, shape.fill, 1, 'solid'), brush(2, shape.fill)],
        [points(kinds.polygon, shape.points)],
      );
    case 'box':
      return withObjects(
        [pen(1, shape.stroke, shape.thickness, 'solid'), brush(2, shape.fill)],
        [
          record(kinds.roundRectangle, [
            unit(shape.x),
            unit(shape.y),
            unit(shape.x + shape.width),
            unit(shape.y + shape.height),
            unit(shape.radius * 2),
            unit(shape.radius * 2),
          ]),
        ],
      );
    case 'text':
      return withObjects(
        [font(1, shape.size, shape.bold)],
        // Around the middle, on the line under the letters.
        [
          record(kinds.textAlign, [24 | 6]),
          record(kinds.textColour, [colour(shape.colour)]),
          textRecord(shape),
        ],
      );
  }
}

function withObjects(made: readonly Buffer[], drawn: readonly Buffer[]): Buffer[] {
  const handles = made.map((_, index) => index + 1);
  return made
    .flatMap((create, index) => [create, record(kinds.select, [index + 1])])
    .concat(
      drawn,
      // Stock objects in their place (white brush, black pen, system font), so that what goes is not in use.
      [0x80000000, 0x80000007, 0x8000000d].map((stock) => record(kinds.select, [stock])),
      handles.map((handle) => record(kinds.deleteObject, [handle])),
    );
}

function pen(handle: number, ink: string, thickness: number, dash: 'solid' | 'dashed' | 'dotted'): Buffer {
  // A cosmetic dash is one device unit wide; the width of ours is kept by the reader as far as it can.
  const style = { solid: 0, dashed: 1, dotted: 2 }[dash];
  return record(kinds.createPen, [handle, style, unit(thickness), 0, colour(ink)]);
}

function brush(handle: number, fill: string): Buffer {
  return record(kinds.createBrush, [handle, 0, colour(fill), 0]);
}

function font(handle: number, size: number, bold: boolean): Buffer {
  const name = Buffer.alloc(64);
  name.write(FONT, 'utf16le');
  const face = Buffer.alloc(28);
  // Negative: the height of the letters themselves, as CSS counts.
  face.writeInt32LE(-unit(size), 0);
  face.writeInt32LE(bold ? 700 : 400, 16);
  const rest = Buffer.alloc(320 - 28 - 64);
  return record(kinds.createFont, [handle], Buffer.concat([face, name, rest]));
}

function textRecord(shape: Extract<Shape, { kind: 'text' }>): Buffer {
  const { text, size } = shape;
  const characters = Buffer.from(text.length % 2 === 0 ? text : `${text}\u0000`, 'utf16le');
  const spacing = Buffer.alloc(text.length * 4);
  letterWidths(text).forEach((width, index) => spacing.writeUInt32LE(unit((width * size) / 1000), index * 4));
  const start = 76;
  return record(
    kinds.text,
    [
      0,
      0,
      -1,
      -1,
      // Compatible graphics mode, with the scale of the page.
      1,
      0,
      0,
      unit(shape.x),
      // The line under the letters lies about a third of their height below the middle.
      unit(shape.y + size * 0.35),
      text.length,
      start,
      0,
      0,
      0,
      -1,
      -1,
      start + characters.length,
    ],
    Buffer.concat([characters, spacing]),
  );
}

function points(kind: number, list: readonly (readonly [number, number])[]): Buffer {
  return record(kind, [0, 0, -1, -1, list.length, ...list.flatMap(([x, y]) => [unit(x), unit(y)])]);
}

/** One record: kind, length in bytes, 32-bit numbers, and what comes after them. */
function record(kind: number, numbers: readonly number[], rest: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(8 + numbers.length * 4);
  head.writeUInt32LE(kind, 0);
  head.writeUInt32LE(head.length + rest.length, 4);
  numbers.forEach((value, index) => head.writeInt32LE(value | 0, 8 + index * 4));
  return Buffer.concat([head, rest]);
}

function headerRecord(drawing: Drawing, bodySize: number, recordCount: number): Buffer {
  const width = drawing.width * SCALE;
  const height = drawing.height * SCALE;
  const frameHeight = Math.round((PAGE_WIDTH * drawing.height) / drawing.width);
  const header = record(kinds.header, [
    0,
    0,
    width - 1,
    height - 1,
    0,
    0,
    PAGE_WIDTH,
    frameHeight,
    0x464d4520,
    0x00010000,
    108 + bodySize,
    recordCount,
    // Three handles (0 is never used), no reserved bits.
    3,
    0,
    0,
    0,
    // The field as a device: as many dots as the drawing has, as large as the picture is on paper.
    width,
    height,
    PAGE_WIDTH / 100,
    Math.round(frameHeight / 100),
    0,
    0,
    0,
    PAGE_WIDTH * 10,
    frameHeight * 10,
  ]);
  return header;
}

function unit(value: number): number {
  return Math.round(value * SCALE);
}

/** `#rrggbb` as 0x00bbggrr. */
function colour(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
}
