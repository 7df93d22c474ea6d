import type { ConsentGiver, ConsentNeed } from './consentRule.ts';
import type { ConsentState } from './lists/consentLists.ts';

/** What was recorded about the consent of one giver. The latest row of a giver counts; rows are never changed. */
export type ConsentRow = Readonly<{
  giver: 'youngPerson' | Readonly<{ guardianId: string }>;
  state: 'asked' | 'given' | 'refused' | 'withdrawn';
  /** `YYYY-MM-DD`. Of rows on the same day the later one in the list counts. */
  date: string;
  /** Last day on which a given consent counts. */
  validUntil?: string | undefined;
}>;

export type DerivedConsent = Readonly<{
  state: ConsentState;
  /** Each needed giver with the state of that giver alone. */
  perGiver: readonly Readonly<{ giver: ConsentGiver; state: ConsentState }>[];
  /** Those from whom consent is not there on this day. */
  open: readonly ConsentGiver[];
}>;

/**
 * The state of consent on a day, derived from everyone whose consent is needed: one missing makes it partial, a refusal or
 * withdrawal of one counts for the whole. `notRequired` means that another basis was confirmed by a person.
 */
export function deriveConsent(
  need: ConsentNeed,
  rows: readonly ConsentRow[],
  day: string,
  notRequired = false,
): DerivedConsent {
  const perGiver = need.givers.map((giver) => ({ giver, state: stateOfGiver(giver, rows, day) }));
  const open = perGiver.filter(({ state }) => state !== 'given').map(({ giver }) => giver);
  if (notRequired) return { state: 'notRequired', perGiver, open: [] };
  const states = perGiver.map(({ state }) => state);
  return { state: combine(states, need.guardiansUnknown), perGiver, open };
}

function combine(states: readonly ConsentState[], incomplete: boolean): ConsentState {
  for (const heavy of ['withdrawn', 'refused', 'expired'] as const) {
    if (states.includes(heavy)) return heavy;
  }
  const given = states.filter((state) => state === 'given').length;
  if (given > 0) return given === states.length && !incomplete ? 'given' : 'partial';
  return states.includes('asked') ? 'asked' : 'notAsked';
}

function stateOfGiver(giver: ConsentGiver, rows: readonly ConsentRow[], day: string): ConsentState {
  const own = rows.filter((row) => row.date <= day && isFrom(row, giver));
  const latest = own.reduce<ConsentRow | undefined>(
    (found, row) => (found === undefined || row.date >= found.date ? row : found),
    undefined,
  );
  if (latest === undefined) return 'notAsked';
  if (latest.state === 'given' && latest.validUntil !== undefined && latest.validUntil < day)
    return 'expired';
  return latest.state;
}

function isFrom(row: ConsentRow, giver: ConsentGiver): boolean {
  if (giver.who === 'youngPerson') return row.giver === 'youngPerson';
  return row.giver !== 'youngPerson' && row.giver.guardianId === giver.id;
}
