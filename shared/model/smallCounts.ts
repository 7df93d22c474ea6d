/** A count of people or cases below this says too much about somebody (feature I6). Nobody at all says nothing. */
export const smallestShown = 5;

export type Counts = readonly (readonly number[])[];

/** Counts by row and by column; null is hidden. Totals of columns are always shown. */
export interface SafeCounts {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly number[];
  readonly total: number;
}

/** A cell, or the total of its row when the column is the number of columns. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Hides every count of one to four, and as much more as is needed so that none of them follows by subtraction from what is
 * shown. Hidden means: whoever sees the whole table, knows that counts are whole and not negative, and reasons as well as
 * possible, still has at least two values left for each hidden count.
 *
 * Counts in a table with totals are a flow: row gives, column takes. A hidden count can be another number exactly when a loop
 * goes through it along which one goes up, the next down. So each is looked at with a walk, and where there is no loop, the
 * cheapest rectangle is hidden with it.
 * @param cells counts by row and column; every column adds up to `smallestShown` or more (see `joinSmallPeriods`)
 * @returns undefined when nothing can be shown
 */
export function hideSmallCounts(cells: Counts): SafeCounts | undefined {
  const table = new HiddenTable(cells);
  if (table.columnTotals.some((total) => total < smallestShown) || cells.length === 0) return undefined;
  table.hideSmall();
  for (let known = table.firstKnown(); known !== undefined; known = table.firstKnown()) {
    if (!table.protect(known)) return undefined;
  }
  return table.shown();
}

/**
 * Neighbouring periods that are taken together until each has enough: a period with a few cases is never a column of its own.
 * @param totals of each period, in order
 * @returns of each group the first and the last period; empty when all together are too few
 */
export function joinSmallPeriods(
  totals: readonly number[],
): readonly (readonly [first: number, last: number])[] {
  const groups: [number, number][] = [];
  let start = 0;
  let sum = 0;
  totals.forEach((total, index) => {
    sum += total;
    if (sum < smallestShown) return;
    groups.push([start, index]);
    start = index + 1;
    sum = 0;
  });
  const last = groups.at(-1);
  if (last !== undefined) last[1] = totals.length - 1;
  return groups;
}

class HiddenTable {
  /** Cells with the total of the row behind them. */
  readonly #values: readonly (readonly number[])[];
  readonly #hidden: boolean[][];
  readonly columnTotals: readonly number[];
  readonly #columns: number;

  constructor(cells: Counts) {
    this.#columns = cells[0]?.length ?? 0;
    this.#values = cells.map((row) => [...row, sumOf(row)]);
    this.#hidden = this.#values.map((row) => row.map(() => false));
    this.columnTotals = Array.from({ length: this.#columns }, (_unused, column) =>
      sumOf(cells.map((row) => row[column] ?? 0)),
    );
  }

  hideSmall(): void {
    this.#eachPlace((place) => {
      const value = this.#value(place);
      if (value > 0 && value < smallestShown) this.#hide(place);
    });
  }

  /** The first hidden count that has only one value left. */
  firstKnown(): Place | undefined {
    let known: Place | undefined;
    this.#eachPlace((place) => {
      if (known === undefined && this.#isHidden(place) && this.#isKnown(place)) known = place;
    });
    return known;
  }

  /** Hides more until this one has two values left. @returns false when there is nothing left to hide */
  protect(place: Place): boolean {
    const rectangles = this.#rectanglesWith(place).toSorted((a, b) => a.cost - b.cost);
    for (const { places } of rectangles) {
      const added = places.filter((corner) => !this.#isHidden(corner));
      for (const corner of added) this.#hide(corner);
      if (!this.#isKnown(place)) return true;
      for (const corner of added) this.#show(corner);
    }
    return this.#hideRow(place.row) || this.#hideSmallestRow();
  }

  shown(): SafeCounts {
    const shown = this.#values.map((row, at) =>
      row.map((value, column) => (this.#isHidden({ row: at, column }) ? null : value)),
    );
    return {
      cells: shown.map((row) => row.slice(0, this.#columns)),
      rowTotals: shown.map((row) => row[this.#columns] ?? null),
      columnTotals: this.columnTotals,
      total: sumOf(this.columnTotals),
    };
  }

  /** The other corners of each rectangle that has this place in it; zeros cost most, for an empty cell says nothing anyway. */
  #rectanglesWith(place: Place): { places: readonly Place[]; cost: number }[] {
    const found: { places: readonly Place[]; cost: number }[] = [];
    this.#eachPlace((other) => {
      if (other.row === place.row || other.column === place.column) return;
      const places = [
        other,
        { row: place.row, column: other.column },
        { row: other.row, column: place.column },
      ];
      const cost = sumOf(places.map((corner) => this.#costOf(corner)));
      if (cost > 0) found.push({ places, cost });
    });
    return found;
  }

  #costOf(place: Place): number {
    if (this.#isHidden(place)) return 0;
    const value = this.#value(place);
    return value === 0 ? 1_000_000 : value + (place.column === this.#columns ? 1_000 : 0);
  }

  /**
   * True when no other value fits: there is no loop through the place. Rows and columns are the stops; a hidden count leads
   * from its row to its column (it goes up) and back (it goes down, when it is not zero). Totals of rows count the other way.
   */
  #isKnown(place: Place): boolean {
    const row: Stop = { kind: 'row', at: place.row };
    const column: Stop = { kind: 'column', at: place.column };
    const isTotal = place.column === this.#columns;
    const hasSome = this.#value(place) > 0;
    const alongRow = (!isTotal || hasSome) && this.#walk(column, row, place);
    return !alongRow && !((isTotal || hasSome) && this.#walk(row, column, place));
  }

  #walk(from: Stop, to: Stop, without: Place): boolean {
    const seenRows = new Set<number>();
    const seenColumns = new Set<number>();
    const waiting: Stop[] = [from];
    for (let stop = waiting.pop(); stop !== undefined; stop = waiting.pop()) {
      if (stop.kind === to.kind && stop.at === to.at) return true;
      const seen = stop.kind === 'row' ? seenRows : seenColumns;
      if (seen.has(stop.at)) continue;
      seen.add(stop.at);
      waiting.push(...this.#stepsFrom(stop, without));
    }
    return false;
  }

  #stepsFrom(stop: Stop, without: Place): Stop[] {
    const isAllowed = (place: Place, way: 'toColumn' | 'toRow'): boolean => {
      if (!this.#isHidden(place)) return false;
      if (place.row === without.row && place.column === without.column) return false;
      // Up is always possible, down only when there is something: for a total, the way to the column is down.
      const isDown = (place.column === this.#columns) === (way === 'toColumn');
      return !isDown || this.#value(place) > 0;
    };
    if (stop.kind === 'row') {
      return this.#indexes(this.#columns + 1)
        .filter((column) => isAllowed({ row: stop.at, column }, 'toColumn'))
        .map((at) => ({ kind: 'column', at }));
    }
    return this.#indexes(this.#values.length)
      .filter((row) => isAllowed({ row, column: stop.at }, 'toRow'))
      .map((at) => ({ kind: 'row', at }));
  }

  #indexes(length: number): number[] {
    return Array.from({ length }, (_unused, index) => index);
  }

  #hideRow(row: number): boolean {
    const open = this.#indexes(this.#columns + 1).filter((column) => !this.#isHidden({ row, column }));
    for (const column of open) this.#hide({ row, column });
    return open.length > 0;
  }

  #hideSmallestRow(): boolean {
    const bySize = this.#values
      .map((values, row) => ({ row, total: values[this.#columns] ?? 0 }))
      .toSorted((a, b) => a.total - b.total);
    return bySize.some(({ row }) => this.#hideRow(row));
  }

  #value({ row, column }: Place): number {
    return this.#values[row]?.[column] ?? 0;
  }

  #isHidden({ row, column }: Place): boolean {
    return this.#hidden[row]?.[column] === true;
  }

  #hide(place: Place): void {
    this.#set(place, true);
  }

  #show(place: Place): void {
    this.#set(place, false);
  }

  #set({ row, column }: Place, isHidden: boolean): void {
    const line = this.#hidden[row];
    if (line !== undefined) line[column] = isHidden;
  }

  #eachPlace(visit: (place: Place) => void): void {
    this.#values.forEach((values, row) => {
      values.forEach((_value, column) => visit({ row, column }));
    });
  }
}

type Stop = Readonly<{ kind: 'row' | 'column'; at: number }>;

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
