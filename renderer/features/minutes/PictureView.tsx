import type { ReactNode } from 'react';
import type { Picture } from '../../../shared/model/document/documentModel.ts';
import type { Shape } from '../../../shared/model/document/drawing.ts';

const dashes = { solid: undefined, dashed: '10 8', dotted: '2 6' } as const;

/** A drawing of a document, in the same shapes as in the Word file. */
export function PictureView({ picture }: Readonly<{ picture: Picture }>): ReactNode {
  const { drawing, alt } = picture;
  return (
    <svg role="img" aria-label={alt} viewBox={`0 0 ${drawing.width} ${drawing.height}`} width="100%">
      {drawing.shapes.map((shape, index) => (
        // Shapes have no identity of their own and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: Readonly<{ shape: Shape }>): ReactNode {
  switch (shape.kind) {
    case 'line':
      return (
        <polyline
          points={shape.points.map((point) => point.join(',')).join(' ')}
          fill="none"
          stroke={shape.colour}
          strokeWidth={shape.thickness}
          strokeDasharray={dashes[shape.dash]}
        />
      );
    case 'polygon':
      return <polygon points={shape.points.map((point) => point.join(',')).join(' ')} fill={shape.fill} />;
    case 'box':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={shape.fill}
          stroke={shape.stroke}
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
          fill={shape.colour}
        >
          {shape.text}
        </text>
      );
  }
}
