import type { Output } from '../../../shared/contract/contract.ts';
import { findPlaces, type FindPlaceId } from '../../../shared/model/lists/findPlaces.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';

type Page = Output<'cases.get'>;
export type Statement = Page['statements'][number];

/** A column: a partner, or (id null) what comes from the young person, the family or someone without organisation. */
export interface BoardColumn {
  readonly id: string | null;
  readonly name: string;
  readonly domain: DomainId;
  readonly contribution: Page['boardColumns'][number]['contribution'];
}

export interface BoardRow {
  /** Null: statements without a place. */
  readonly place: FindPlaceId | null;
  readonly label: string;
  /** One list per column, oldest first. */
  readonly cells: readonly (readonly Statement[])[];
  /** Nobody said anything about this place: a question, not a gap to hide. */
  readonly nobody: boolean;
}

export interface Board {
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
}

/** Places that every case is asked about; the others show when something was said there, or on request. */
const alwaysAsked: ReadonlySet<FindPlaceId> = new Set(['home', 'school', 'street', 'online']);

/** Who sees what, where: places by partners. Nothing is counted, weighed or ranked. */
export function puzzleBoard(
  partners: Page['boardColumns'],
  statements: readonly Statement[],
  words: Readonly<{ noPlace: string; noPartner: string }>,
  allPlaces: boolean,
): Board {
  // The voice has its own place beside the board; without a find place it would only make a row of itself.
  const placed = statements.filter(({ kind, findPlace }) => kind !== 'voice' || findPlace !== null);
  const columns: BoardColumn[] = partners.map(({ organisationId, ...partner }) => ({
    id: organisationId,
    ...partner,
  }));
  if (placed.some(({ organisationId }) => organisationId === null)) {
    columns.push({ id: null, name: words.noPartner, domain: 'private', contribution: null });
  }
  const oldestFirst = placed.toReversed();
  const rowOf = (place: FindPlaceId | null, label: string): BoardRow => {
    const here = oldestFirst.filter((statement) => statement.findPlace === place);
    return {
      place,
      label,
      cells: columns.map(({ id }) => here.filter(({ organisationId }) => organisationId === id)),
      nobody: here.length === 0,
    };
  };
  const rows = findPlaces
    .map(({ id, label }) => rowOf(id, label))
    .filter(({ place, nobody }) => allPlaces || !nobody || (place !== null && alwaysAsked.has(place)));
  const unplaced = rowOf(null, words.noPlace);
  return { columns, rows: unplaced.nobody ? rows : [...rows, unplaced] };
}
