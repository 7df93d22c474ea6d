import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { mapTieQualities } from '../../../shared/model/lists/mapTies.ts';
import { tieWordPlaces } from '../../../shared/model/tieWords.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import { KeyHints } from '../../components/KeyHints.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { directionOf, neighbour, stepped, within, type CaseMap, type MapNode } from './caseMap.ts';
import { MapNodeView } from './MapNodeView.tsx';
import { MapTieView, MapTieWords, TieSample, widthOfWords } from './MapTieView.tsx';
import styles from './map.module.css';

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
const margin = { x: 85, y: 35 } as const;

/**
 * The drawing. One tab stop: arrows walk to the nearest node, M picks one up so that arrows move it, Enter puts it down.
 * With the mouse a node is dragged. Whatever can be done here can be done in the table too.
 */
export function MapPicture(
  props: Readonly<{
    map: CaseMap;
    onChange: (node: MapNode) => void;
    onConnect: (node: MapNode) => void;
    onAdd: () => void;
  }>,
): ReactNode {
  const { map, onChange, onConnect, onAdd } = props;
  const run = useDeed();
  const hint = useDescribedByHint('mapPicture');
  const field = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [held, setHeld] = useState<(Place & { readonly byPointer: boolean }) | null>(null);
  /** Put down, and not kept yet: it is shown there, and the keys are free again. */
  const [placed, setPlaced] = useState<Place | null>(null);
  const [said, setSaid] = useState('');
  const nodes = map.nodes.map((node) => {
    const { x, y } = [held, placed].find((one) => one?.id === node.id) ?? node;
    return { ...node, x, y };
  });
  const lines = map.ties.flatMap((tie) => {
    const from = nodes.find(({ id }) => id === tie.fromNodeId);
    const to = nodes.find(({ id }) => id === tie.toNodeId);
    return from === undefined || to === undefined ? [] : [{ tie, from, to, width: widthOfWords(tie) }];
  });
  const words = tieWordPlaces(lines, nodes);
  const current = nodes.find(({ id }) => id === active) ?? nodes[0];

  const drop = ({ id, x, y }: Place, label: string): void => {
    const place = { id, x, y };
    setSaid(mapText.placed(label));
    setHeld(null);
    setPlaced(place);
    void run('map.moveNode', place).finally(() => setPlaced((now) => (now === place ? null : now)));
  };
  const focus = (id: string): void => {
    setActive(id);
    field.current?.querySelector<SVGElement>(`[data-node="${id}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent, node: MapNode): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const direction = directionOf(event.key);
    const holding = held !== null && !held.byPointer ? held : null;
    if (direction !== undefined) {
      event.preventDefault();
      if (holding !== null) setHeld({ ...holding, ...stepped(holding, direction) });
      else {
        const next = neighbour(nodes, node, direction);
        if (next !== undefined) focus(next.id);
      }
      return;
    }
    const deeds: Readonly<Record<string, () => void>> =
      holding === null
        ? {
            Enter: () => onChange(node),
            ' ': () => onChange(node),
            m: () => {
              setHeld({ id: node.id, x: node.x, y: node.y, byPointer: false });
              setSaid(mapText.moving(node.label));
            },
            v: () => onConnect(node),
            n: onAdd,
            Delete: () => void run('map.removeNode', { id: node.id, version: node.version }, mapText.removed),
          }
        : {
            Enter: () => drop(holding, node.label),
            m: () => drop(holding, node.label),
            Escape: () => setHeld(null),
          };
    const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };

  const placeOf = (event: PointerEvent): { x: number; y: number } | null => {
    const matrix = field.current?.getScreenCTM();
    if (matrix === null || matrix === undefined) return null;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return { x: within(point.x - margin.x, 1000), y: within(point.y - margin.y, 700) };
  };

  return (
    <div className={styles.picture}>
      <Hint place="mapPicture" />
      <svg
        {...hint}
        ref={field}
        role="group"
        aria-label={mapText.picture}
        viewBox={`0 0 ${1000 + 2 * margin.x} ${700 + 2 * margin.y}`}
        className={styles.field}
        onPointerMove={(event) => {
          if (held?.byPointer !== true) return;
          const place = placeOf(event);
          if (place !== null) setHeld({ ...held, ...place });
        }}
        onPointerUp={() => {
          if (held?.byPointer !== true) return;
          const node = map.nodes.find(({ id }) => id === held.id);
          if (node === undefined || (node.x === held.x && node.y === held.y)) setHeld(null);
          else drop(held, node.label);
        }}
        onPointerCancel={() => setHeld(null)}
      >
        <g transform={`translate(${margin.x} ${margin.y})`}>
          {lines.map(({ tie, from, to }) => (
            <MapTieView key={tie.id} tie={tie} from={from} to={to} />
          ))}
          {lines.map(({ tie }, index) => {
            const place = words[index] ?? null;
            return place === null ? null : <MapTieWords key={tie.id} tie={tie} place={place} />;
          })}
          {nodes.map((node) => (
            <MapNodeView
              key={node.id}
              node={node}
              ties={
                map.ties.filter(({ fromNodeId, toNodeId }) => [fromNodeId, toNodeId].includes(node.id)).length
              }
              isActive={node.id === current?.id}
              isHeld={held?.id === node.id}
              onFocus={() => setActive(node.id)}
              onKeyDown={(event) => onKeyDown(event, node)}
              onPointerDown={(event) => {
                if (event.button !== 0) return;
                field.current?.setPointerCapture(event.pointerId);
                setHeld({ id: node.id, x: node.x, y: node.y, byPointer: true });
              }}
              onDoubleClick={() => onChange(node)}
            />
          ))}
        </g>
      </svg>
      <div aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
      {words.includes(null) && <p className={styles.quiet}>{mapText.wordsInTable}</p>}
      <ul className={styles.legend} aria-label={mapText.legend}>
        {mapTieQualities.map(({ id, label, line }) => (
          <li key={id}>
            <TieSample line={line} />
            {label}
          </li>
        ))}
      </ul>
      <KeyHints
        label={mapText.keys}
        hints={[
          { keys: ['←', '↑', '→', '↓'], does: mapText.keyWalk },
          { keys: ['M'], does: mapText.keyMove },
          { keys: ['Enter'], does: mapText.keyChange },
          { keys: ['V'], does: mapText.keyConnect },
          { keys: ['N'], does: mapText.keyAdd },
          { keys: ['Delete'], does: mapText.keyRemove },
        ]}
      />
    </div>
  );
}
