/** An agenda item as far as recovering time goes. Minutes are whole. */
export type LateItem = Readonly<{
  id: string;
  kind: 'plain' | 'case' | 'break';
  state: 'todo' | 'now' | 'done';
  plannedMinutes: number;
  /** The least that this kind of discussion needs at this type of meeting; 0 = no rule. */
  minimumMinutes: number;
}>;

export type Shortening = Readonly<{ itemId: string; from: number; to: number }>;

/**
 * A way to recover, with what it gives. `over`: minutes too late afterwards; 0 = on time or early. A way that gives nothing
 * is not offered.
 */
export type Recovery =
  | Readonly<{ kind: 'shorten'; items: readonly Shortening[]; gained: number; over: number }>
  | Readonly<{ kind: 'move'; itemId: string; gained: number; over: number }>
  | Readonly<{ kind: 'dropBreak'; itemId: string; gained: number; over: number }>
  | Readonly<{ kind: 'endLater'; gained: number; over: 0 }>;

/** Plain items are never cut below this, in minutes; nor below half of what was planned. */
const leastPlain = 3;

/**
 * What a chair can do about being late, in the order in which it hurts least: shorter items, a case to another meeting, ending
 * later, and last the break. Nothing is chosen here (feature C5).
 * @param over minutes past the planned end as it now looks
 */
export function recoveries(items: readonly LateItem[], over: number): readonly Recovery[] {
  if (over <= 0) return [];
  const left = (gained: number): number => Math.max(0, over - gained);
  const shortened = shortenings(items, over);
  const gained = shortened.reduce((sum, { from, to }) => sum + from - to, 0);
  const movable = movableItems(items).at(-1);
  const rest = items.find(({ kind, state }) => kind === 'break' && state === 'todo');
  return [
    ...(gained > 0 ? [{ kind: 'shorten', items: shortened, gained, over: left(gained) } as const] : []),
    ...(movable === undefined ? [] : [moved(movable, over)]),
    { kind: 'endLater', gained: over, over: 0 } as const,
    ...(rest === undefined || rest.plannedMinutes === 0
      ? []
      : [
          {
            kind: 'dropBreak',
            itemId: rest.id,
            gained: rest.plannedMinutes,
            over: left(rest.plannedMinutes),
          } as const,
        ]),
  ];
}

/** Cases that have not begun: any of them can go to another meeting. */
export function movableItems<Item extends LateItem>(items: readonly Item[]): readonly Item[] {
  return items.filter(
    ({ kind, state, plannedMinutes }) => kind === 'case' && state === 'todo' && plannedMinutes > 0,
  );
}

/** The effect of moving this case. */
export function moved(item: LateItem, over: number): Extract<Recovery, { kind: 'move' }> {
  const gained = item.plannedMinutes;
  return { kind: 'move', itemId: item.id, gained, over: Math.max(0, over - gained) };
}

/** Takes from what is still to come, each in proportion to what it can spare, and never more than is needed. */
function shortenings(items: readonly LateItem[], over: number): readonly Shortening[] {
  const spares = items
    .filter(({ kind, state }) => state === 'todo' && kind !== 'break')
    .map((item) => ({ item, spare: Math.max(0, item.plannedMinutes - floorOf(item)) }));
  const total = spares.reduce((sum, { spare }) => sum + spare, 0);
  let needed = Math.min(over, total);
  let spareLeft = total;
  return spares.flatMap(({ item, spare }) => {
    // What rounding leaves over is taken from the items that follow.
    const cut = spareLeft === 0 ? 0 : Math.min(spare, Math.round((needed * spare) / spareLeft));
    needed -= cut;
    spareLeft -= spare;
    return cut === 0 ? [] : [{ itemId: item.id, from: item.plannedMinutes, to: item.plannedMinutes - cut }];
  });
}

function floorOf({ kind, plannedMinutes, minimumMinutes }: LateItem): number {
  if (kind === 'case') return Math.max(5, minimumMinutes);
  return Math.max(leastPlain, Math.ceil(plannedMinutes / 2));
}
