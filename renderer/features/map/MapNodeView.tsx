import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { nodeBox } from '../../../shared/model/mapNodeBox.ts';
import { lineOffset, nodeLines } from '../../../shared/model/networkDrawing.ts';
import { fitText } from '../../../shared/model/textWidth.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import { classes } from '../../components/classes.ts';
import { whatIs, type MapNode } from './caseMap.ts';
import styles from './map.module.css';

/** One person or organisation on the drawing: a person is round, an organisation square. */
export function MapNodeView(
  props: Readonly<{
    node: MapNode;
    /** How many lines it has. */
    ties: number;
    isActive: boolean;
    isHeld: boolean;
    onFocus: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
    onPointerDown: (event: PointerEvent) => void;
    onDoubleClick: () => void;
  }>,
): ReactNode {
  const { node, ties, isActive, isHeld, onFocus, onKeyDown, onPointerDown, onDoubleClick } = props;
  const { width } = nodeBox;
  const { lines, size } = nodeLines(node.label);
  const height = nodeBox.height + lineOffset(lines.length - 1, lines.length) * 2;
  const what = whatIs(node);
  return (
    <g
      role="button"
      aria-label={mapText.node(node.label, what, ties)}
      aria-pressed={isHeld}
      tabIndex={isActive ? 0 : -1}
      data-node={node.id}
      transform={`translate(${node.x} ${node.y})`}
      className={classes(styles.node, node.isSubject && styles.subject, isHeld && styles.held)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onDoubleClick={onDoubleClick}
    >
      <title>{node.note === '' ? `${node.label}, ${what}` : `${node.label}, ${what}: ${node.note}`}</title>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={node.kind === 'organisation' ? 2 : height / 2}
      />
      {lines.map((line, index) => (
        <text
          key={`${index} ${line}`}
          y={lineOffset(index, lines.length) - 7}
          className={styles.name}
          style={{ fontSize: size }}
        >
          {line}
        </text>
      ))}
      <text y={height / 2 - 10} className={styles.what}>
        {fitText(what, 15, width - 16)}
      </text>
    </g>
  );
}
