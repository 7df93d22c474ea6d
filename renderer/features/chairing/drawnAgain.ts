import { useEffect, useRef, useState } from 'react';
import type { Card, Cockpit } from './cockpit.ts';

/** What lets a part of the screen be drawn again only when something in it changed: 300 lines stand beside it. */

type Deeds = Readonly<Record<string, (...values: never[]) => void>>;

/** The same functions for as long as the component stands; each does what the latest drawing says. */
export function useSteadyDeeds<Kind extends Deeds>(deeds: Kind): Kind {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  const [steady] = useState(
    () =>
      Object.fromEntries(
        Object.keys(deeds).map((name) => [name, (...values: never[]) => latest.current[name]?.(...values)]),
      ) as Kind,
  );
  return steady;
}

/**
 * The same cockpit for as long as nothing but what was said changes: for the parts that show no statement. Its statements are those
 * of an earlier moment.
 */
export function useWithoutLines(cockpit: Cockpit): Cockpit {
  const [kept, keep] = useState(cockpit);
  if (kept === cockpit || isSameButLines(kept, cockpit)) return kept;
  keep(cockpit);
  return cockpit;
}

function isSameButLines(before: Cockpit, after: Cockpit): boolean {
  if (!isSameBut(before, after, ['now', 'discussion'])) return false;
  if (before.discussion === after.discussion) return true;
  return (
    before.discussion !== null &&
    after.discussion !== null &&
    isSameBut(before.discussion, after.discussion, ['statements'])
  );
}

/** For `memo`: only these parts of the cockpit count, and every other property. */
export function sameParts<Props extends Readonly<{ cockpit: Cockpit }>>(
  ...parts: readonly (keyof Cockpit)[]
): (before: Props, after: Props) => boolean {
  return (before, after) =>
    parts.every((part) => before.cockpit[part] === after.cockpit[part]) &&
    isSameBut(before, after, ['cockpit']);
}

/** For `memo`: as `sameParts`, with these fields of the case. */
export function sameCase<Props extends Readonly<{ cockpit: Cockpit; card: Card }>>(
  parts: readonly (keyof Cockpit)[],
  fields: readonly (keyof Card)[],
): (before: Props, after: Props) => boolean {
  return (before, after) =>
    parts.every((part) => before.cockpit[part] === after.cockpit[part]) &&
    fields.every((field) => before.card[field] === after.card[field]) &&
    isSameBut(before, after, ['cockpit', 'card']);
}

function isSameBut<Props extends object>(before: Props, after: Props, left: readonly string[]): boolean {
  return (Object.keys(after) as (keyof Props & string)[]).every(
    (name) => left.includes(name) || before[name] === after[name],
  );
}
