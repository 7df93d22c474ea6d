import type { Output } from '../../../shared/contract/contract.ts';
import { findPlaces, type FindPlaceId } from '../../../shared/model/lists/findPlaces.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';

type Page = Output<'cases.get'>;
export type Statement = Page['statements'][number];
type LifeDomain = Output<'plan.get'>['domains'][number];

/** A column: a partner, or (id null) what comes from the young person, the family or someone without organisation. */
export interface BoardColumn {
  readonly id: string | null;
  readonly name: string;
  readonly domain: DomainId;
  readonly contribution: Page['boardColumns'][number]['contribution'];
}

export interface BoardRow {
  /** Unique on this board. */
  readonly key: string;
  /** What a statement gets that is added in this row; null = nothing. */
  readonly findPlace: FindPlaceId | null;
  readonly lifeDomain: string | null;
  readonly label: string;
  /** What is still a question about the whole row, in words; empty when there is none. */
  readonly remark: string;
  /** One list per column, oldest first. */
  readonly cells: readonly (readonly Statement[])[];
  /** Nobody said anything here: a question, not a gap to hide. */
  readonly nobody: boolean;
}

export interface Board {
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
}

/** What the rows are: where something was seen, or the life domains that were chosen for this case. */
export type BoardAxis =
  | { readonly by: 'place'; readonly allPlaces: boolean }
  | { readonly by: 'lifeDomain'; readonly domains: readonly LifeDomain[] };

type Words = Readonly<{
  noPlace: string;
  noPartner: string;
  noLifeDomain: string;
  onlyQuestions: string;
  noStrength: string;
}>;

/** Places that every case is asked about; the others show when something was said there, or on request. */
const alwaysAsked: ReadonlySet<FindPlaceId> = new Set(['home', 'school', 'street', 'online']);

/** Who sees what, where: rows by partners. Nothing is counted, weighed or ranked. */
export function puzzleBoard(
  partners: Page['boardColumns'],
  statements: readonly Statement[],
  words: Words,
  axis: BoardAxis,
): Board {
  const rowOf = (statement: Statement): string | null =>
    axis.by === 'place' ? statement.findPlace : statement.lifeDomain;
  // The voice has its own place beside the board; outside the rows it would only make a row of itself.
  const placed = statements.filter((statement) => statement.kind !== 'voice' || rowOf(statement) !== null);
  const columns: BoardColumn[] = partners.map(({ organisationId, ...partner }) => ({
    id: organisationId,
    ...partner,
  }));
  if (placed.some(({ organisationId }) => organisationId === null)) {
    columns.push({ id: null, name: words.noPartner, domain: 'private', contribution: null });
  }
  const oldestFirst = placed.toReversed();
  const cellsOf = (row: string | null): Pick<BoardRow, 'cells' | 'nobody'> => {
    const here = oldestFirst.filter((statement) => rowOf(statement) === row);
    return {
      cells: columns.map(({ id }) => here.filter(({ organisationId }) => organisationId === id)),
      nobody: here.length === 0,
    };
  };
  const rows: BoardRow[] =
    axis.by === 'place'
      ? findPlaces
          .map(({ id, label }) => ({
            key: id,
            findPlace: id,
            lifeDomain: null,
            label,
            remark: '',
            ...cellsOf(id),
          }))
          .filter(({ findPlace, nobody }) => axis.allPlaces || !nobody || alwaysAsked.has(findPlace))
      : axis.domains.map((domain) => {
          const row = cellsOf(domain.id);
          return {
            key: domain.id,
            findPlace: null,
            lifeDomain: domain.id,
            label: domain.label,
            remark: row.nobody ? '' : remarkOn(domain, words),
            ...row,
          };
        });
  const unplaced: BoardRow = {
    key: 'none',
    findPlace: null,
    lifeDomain: null,
    label: axis.by === 'place' ? words.noPlace : words.noLifeDomain,
    remark: '',
    ...cellsOf(null),
  };
  return { columns, rows: unplaced.nobody ? rows : [...rows, unplaced] };
}

function remarkOn({ named, strengthNamed }: LifeDomain, words: Words): string {
  if (!named) return words.onlyQuestions;
  return strengthNamed ? '' : words.noStrength;
}
