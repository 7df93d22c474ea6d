import type { ReactNode } from 'react';
import type { Picture } from '../../../shared/model/document/documentModel.ts';
import type { Shape } from '../../../shared/model/document/drawing.ts';

const dashes = { solid: undefined, dashed: '10 8', dotted: '2 6' } as const;

/**
 * A drawing of a document, in the same shapes as in the Word file.
 * @param inkOf the ink of the screen for one of the drawing; left out where the screen shows the paper itself
 */
export function PictureView({
  picture,
  inkOf = (colour) => colour,
}: Readonly<{ picture: Pick<Picture, 'drawing' | 'alt'>; inkOf?: (colour: string) => string }>): ReactNode {
  const { drawing, alt } = picture;
  return (
    <svg role="img" aria-label={alt} viewBox={`0 0 ${drawing.width} ${drawing.height}`} width="100%">
      {drawing.shapes.map((shape, index) => (
        // Shapes have no identity of their own and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <ShapeView key={index} shape={shape} inkOf={inkOf} />
      ))}
    </svg>
  );
}

function ShapeView({
  shape,
  inkOf,
}: Readonly<{ shape: Shape; inkOf: (colour: string) => string }>): ReactNode {
  switch (shape.kind) {
    case 'line':
      return (
        <polyline
          points={shape.points.map((point) => point.join(',')).join(' ')}
          fill="none"
          stroke={inkOf(shape.colour)}
          strokeWidth={shape.thickness}
          strokeDasharray={dashes[shape.dash]}
        />
      );
    case 'polygon':
      return (
        <polygon points={shape.points.map((point) => point.join(',')).join(' ')} fill={inkOf(shape.fill)} />
      );
    case 'box':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={inkOf(shape.fill)}
          stroke={inkOf(shape.stroke)}
          strokeWidth={shape.thickness}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontFamily="Arial, sans-serif"
          fontWeight={shape.bold ? 700 : 400}
          textAnchor="middle"
          dominantBaseline="central"
          fill={inkOf(shape.colour)}
        >
          {shape.text}
        </text>
      );
  }
}
