import type { ReactNode } from 'react';
import { findListItem, labelOf } from '../../../shared/model/lists/listItem.ts';
import { mapTieKinds, mapTieQualities, type MapLine } from '../../../shared/model/lists/mapTies.ts';
import { mapStrokes, type MapStroke } from '../../../shared/model/mapLine.ts';
import { textWidth } from '../../../shared/model/textWidth.ts';
import type { MapTie } from './caseMap.ts';
import styles from './map.module.css';

interface Point {
  readonly x: number;
  readonly y: number;
}

const dashes = { solid: undefined, dashed: '10 8', dotted: '2 7' } as const;
const wordSize = 16;

/** A line between two; the table says the same to who does not see it. */
export function MapTieView({ tie, from, to }: Readonly<{ tie: MapTie; from: Point; to: Point }>): ReactNode {
  const line = findListItem(mapTieQualities, tie.quality)?.line ?? 'solid';
  return (
    <g aria-hidden="true" className={styles.tie}>
      {mapStrokes([from.x, from.y], [to.x, to.y], line).map((stroke) => (
        <Stroke key={stroke.points.join(' ')} stroke={stroke} />
      ))}
    </g>
  );
}

/** What a line says in words, above all lines: another one crosses them only underneath. */
export function MapTieWords({ tie, place }: Readonly<{ tie: MapTie; place: Point }>): ReactNode {
  const width = widthOfWords(tie);
  return (
    <g aria-hidden="true" className={styles.tie}>
      <rect
        x={place.x - width / 2}
        y={place.y - 11}
        width={width}
        height={22}
        rx={4}
        className={styles.ground}
      />
      <text x={place.x} y={place.y}>
        {wordsOf(tie)}
      </text>
    </g>
  );
}

/** In units of the field, with a little room around it. */
export function widthOfWords(tie: MapTie): number {
  return textWidth(wordsOf(tie), wordSize) * 1.08 + 10;
}

function wordsOf(tie: MapTie): string {
  const kind = labelOf(mapTieKinds, tie.kind);
  return tie.quality === 'unknown' ? kind : `${kind}, ${labelOf(mapTieQualities, tie.quality)}`;
}

/** A short line of a kind, for the legend. */
export function TieSample({ line }: Readonly<{ line: MapLine }>): ReactNode {
  return (
    <svg viewBox="0 0 60 20" width="60" height="20" aria-hidden="true" className={styles.tie}>
      {mapStrokes([4, 10], [56, 10], line).map((stroke) => (
        <Stroke key={stroke.points.join(' ')} stroke={stroke} />
      ))}
    </svg>
  );
}

function Stroke({ stroke }: Readonly<{ stroke: MapStroke }>): ReactNode {
  const points = stroke.points.map((point) => point.join(',')).join(' ');
  return stroke.isTip ? (
    <polygon points={points} />
  ) : (
    <polyline points={points} fill="none" strokeDasharray={dashes[stroke.dash]} />
  );
}
