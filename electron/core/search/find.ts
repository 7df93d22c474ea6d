import { statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { searchText } from '../../../shared/text/nl/search.ts';
import type { Reader } from '../reader.ts';
import { searchExpression } from './searchWords.ts';
import { manyMatches, statements } from './store.ts';

export type HitKind =
  | 'case'
  | 'person'
  | 'contact'
  | 'organisation'
  | 'offer'
  | 'meeting'
  | 'action'
  | 'decision'
  | 'goal'
  | 'statement'
  | 'signal'
  | 'intake';

interface HitRow {
  readonly entity: HitKind;
  readonly id: string;
  /** What a hit may show before it is opened; for a statement or signal only its kind. */
  readonly masked: string;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly caseAlias: string | null;
  readonly mayShow: number | null;
}

export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly caseId: string | null;
  readonly meetingId: string | null;
}

const mostPerKind = 8;
/** Of the one kind that was asked for. */
const mostOfOneKind = 40;

/**
 * Full-text search over the whole file (feature I10): groups by kind, the kind of the best hit first. A kind before a colon
 * (`besluit: school`) asks for that kind alone.
 */
export function find(
  reader: Reader,
  text: string,
): {
  count: number;
  groups: { kind: HitKind; hits: Hit[] }[];
} {
  const asked = kindAsked(text);
  const words = searchExpression(asked.text);
  if (words === null) return { count: 0, groups: [] };
  const matches = reader.one<{ total: number }>(statements.matches, { words })?.total ?? 0;
  const isFew = matches < manyMatches;
  const rows =
    asked.kind === null
      ? byKind(reader.all<HitRow>(isFew ? statements.weighed : statements.newest, { words }), mostPerKind)
      : byKind(
          reader.all<HitRow>(isFew ? statements.weighedOfKind : statements.newestOfKind, {
            words,
            kind: asked.kind,
          }),
          mostOfOneKind,
        );
  const snippets = snippetsOf(reader, words, [...rows.values()].flat());
  const groups = [...rows].map(([kind, found]) => ({
    kind,
    hits: found.map((row) => hitOf(row, snippets.get(row.id))),
  }));
  return { count: groups.reduce((sum, { hits }) => sum + hits.length, 0), groups };
}

const kinds = Object.keys(searchText.filters) as readonly HitKind[];

/** What stands before the first colon is a kind, or the colon is a sign like any other. */
function kindAsked(text: string): { readonly kind: HitKind | null; readonly text: string } {
  const [, name = '', rest = ''] = /^\s*(\p{L}+)\s*:(.*)$/su.exec(text) ?? [];
  const kind = kinds.find((one) => searchText.filters[one].some((word) => word === name.toLowerCase()));
  return kind === undefined ? { kind: null, text } : { kind, text: rest };
}

function byKind(rows: readonly HitRow[], most: number): Map<HitKind, HitRow[]> {
  const groups = new Map<HitKind, HitRow[]>();
  for (const row of rows) {
    const group = groups.get(row.entity) ?? [];
    if (group.length < most) group.push(row);
    groups.set(row.entity, group);
  }
  return groups;
}

/** Only of texts that may be shown: what is said orally only, or for the chair alone, keeps its words to itself. */
function snippetsOf(reader: Reader, words: string, rows: readonly HitRow[]): Map<string, string> {
  const ids = rows.filter(({ mayShow }) => mayShow === 1).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const found = reader.all<{ id: string; words: string }>(statements.snippets, {
    words,
    ids: JSON.stringify(ids),
  });
  return new Map(found.map((row) => [row.id, row.words]));
}

function hitOf(row: HitRow, snippet: string | undefined): Hit {
  return {
    id: row.id,
    title: titleOf(row, snippet),
    detail: detailOf(row),
    caseId: row.caseId === '' ? null : row.caseId,
    meetingId: row.entity === 'meeting' ? row.id : null,
  };
}

function titleOf(row: HitRow, snippet: string | undefined): string {
  if (row.entity !== 'statement' && row.entity !== 'signal') return row.masked;
  const kind = findListItem(statementKinds, row.masked)?.label ?? row.masked;
  return snippet === undefined ? searchText.keptToItself(kind) : searchText.statement(kind, snippet);
}

function detailOf(row: HitRow): string {
  if (row.entity === 'case' || row.caseNumber === null) return '';
  // The alias may hold initials and age; a person is already shown by initials.
  return row.entity === 'person' || row.caseAlias === ''
    ? row.caseNumber
    : `${row.caseNumber} · ${row.caseAlias ?? ''}`;
}
