import type { Output } from '../../../shared/contract/contract.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { mapText } from '../../../shared/text/nl/map.ts';

export type CaseMap = Output<'map.get'>;
export type MapNode = CaseMap['nodes'][number];
export type MapTie = CaseMap['ties'][number];

/** What a node is, in words: the subject, a role, an organisation, or somebody else. */
export function whatIs(node: MapNode): string {
  if (node.isSubject) return mapText.subject;
  if (node.kind === 'organisation') return mapText.organisation;
  return node.role === null ? mapText.other : labelOf(casePersonRoles, node.role);
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key points; undefined for another key. */
export function directionOf(key: string): readonly [x: number, y: number] | undefined {
  return directions[key];
}

/** The nearest node on the side where the arrow points: far off the line counts double. */
export function neighbour(
  nodes: readonly MapNode[],
  from: MapNode,
  [x, y]: readonly [x: number, y: number],
): MapNode | undefined {
  let best: MapNode | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const along = (node.x - from.x) * x + (node.y - from.y) * y;
    if (node.id === from.id || along <= 0) continue;
    const aside = Math.abs((node.x - from.x) * y) + Math.abs((node.y - from.y) * x);
    const distance = along + 2 * aside;
    if (distance < bestDistance) {
      best = node;
      bestDistance = distance;
    }
  }
  return best;
}

/** A place on the field after a step. */
export function stepped(
  place: Readonly<{ x: number; y: number }>,
  [x, y]: readonly [number, number],
): { x: number; y: number } {
  return { x: within(place.x + x * 20, 1000), y: within(place.y + y * 20, 700) };
}

export function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, Math.round(value)));
}
