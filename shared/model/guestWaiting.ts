/** A case as far as guests go: how long it takes and who comes for it. */
export type GuestItem = Readonly<{ id: string; minutes: number; heavy: boolean; guests: readonly string[] }>;

/** Minutes that a guest sits between their own cases: from the first to the last, without those cases. */
export function waitingOf(cases: readonly GuestItem[], guest: string): number {
  const first = cases.findIndex((item) => item.guests.includes(guest));
  if (first === -1) return 0;
  const last = cases.findLastIndex((item) => item.guests.includes(guest));
  return cases
    .slice(first, last + 1)
    .filter((item) => !item.guests.includes(guest))
    .reduce((sum, item) => sum + item.minutes, 0);
}

function totalWaiting(cases: readonly GuestItem[]): number {
  const guests = new Set(cases.flatMap((item) => item.guests));
  return [...guests].reduce((sum, guest) => sum + waitingOf(cases, guest), 0);
}

/**
 * Puts cases with the same guests together: takes one case at a time to where the guests together wait least, as long as
 * that helps. Heavy cases stay in front of the others. Never makes the waiting longer, and changes nothing when nothing helps.
 */
export function groupGuests<Item extends GuestItem>(cases: readonly Item[]): readonly Item[] {
  let order = cases;
  let waiting = totalWaiting(order);
  // Each turn takes at least a minute off the waiting, so this ends.
  for (;;) {
    let best = order;
    let least = waiting;
    for (const candidate of singleMoves(order)) {
      const minutes = totalWaiting(candidate);
      if (minutes < least) {
        best = candidate;
        least = minutes;
      }
    }
    if (least >= waiting) return order;
    order = best;
    waiting = least;
  }
}

/** Every order that is one move away and keeps the heavy cases in front. */
function singleMoves<Item extends GuestItem>(order: readonly Item[]): readonly (readonly Item[])[] {
  return order.flatMap((item, from) =>
    order.flatMap((_other, to) => {
      if (from === to) return [];
      const rest = order.toSpliced(from, 1);
      const candidate = rest.toSpliced(to, 0, item);
      const firstLight = candidate.findIndex((one) => !one.heavy);
      const isKept = firstLight === -1 || candidate.slice(firstLight).every((one) => !one.heavy);
      return isKept ? [candidate] : [];
    }),
  );
}
