/** A picture as plain data, so that the screen and the Word file draw the same: shapes in reading order, on a field of its own units. */
export type Drawing = Readonly<{ width: number; height: number; shapes: readonly Shape[] }>;

type Point = readonly [x: number, y: number];
/** `#rrggbb`. */
type Colour = string;

export type Shape =
  | Readonly<{
      kind: 'line';
      points: readonly Point[];
      thickness: number;
      dash: 'solid' | 'dashed' | 'dotted';
      colour: Colour;
    }>
  | Readonly<{ kind: 'polygon'; points: readonly Point[]; fill: Colour }>
  | Readonly<{
      kind: 'box';
      x: number;
      y: number;
      width: number;
      height: number;
      /** Of the corners. */
      radius: number;
      fill: Colour;
      stroke: Colour;
      thickness: number;
    }>
  /** Text around its middle; `size` is the height of the letters with their line. */
  | Readonly<{
      kind: 'text';
      x: number;
      y: number;
      size: number;
      text: string;
      bold: boolean;
      colour: Colour;
    }>;
