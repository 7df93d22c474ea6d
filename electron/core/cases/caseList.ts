import type { Input, Output } from '../../../shared/contract/contract.ts';
import { themes } from '../../../shared/model/lists/themes.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { basisStateOf } from '../law/exportBasis.ts';
import type { Reader } from '../reader.ts';
import { searchExpression } from '../search/searchWords.ts';
import { statements } from './store.ts';

type CaseRow = Output<'cases.list'>['rows'][number];
type ListRow = Omit<CaseRow, 'urgent' | 'basisState'> & {
  readonly urgent: 0 | 1;
  readonly total: number;
  readonly basisConfirmedOn: string | null;
  readonly initials: string | null;
};

const orders = {
  number: statements.listByNumber,
  reviewDate: statements.listByReviewDate,
  changed: statements.listByChange,
} as const;

/** One page of cases; the rows show number and alias or initials, never a name. */
export function listCases(input: Readonly<Input<'cases.list'>>, reader: Reader): Output<'cases.list'> {
  const text = input.text.toLocaleLowerCase('nl');
  const filter = {
    status: input.status,
    text,
    themes: JSON.stringify(text === '' ? [] : themesWith(text)),
    match: namesOf(text),
  };
  const rows = reader.all<ListRow>(orders[input.sort], {
    ...filter,
    limit: input.limit,
    offset: input.offset,
  });
  const total = rows[0]?.total ?? reader.one<{ total: number }>(statements.countList, filter)?.total ?? 0;
  return { total, rows: rows.map(asOutput) };
}

function asOutput({ basisConfirmedOn, initials, total: _total, ...row }: ListRow): CaseRow {
  return {
    ...row,
    alias:
      row.alias !== '' || initials === null
        ? row.alias
        : personInitials({ givenName: '', familyName: '', initials }),
    urgent: row.urgent === 1,
    basisState: basisStateOf({ basis: row.basis, confirmedOn: basisConfirmedOn }),
  };
}

/** A case keeps the id of a shipped theme, or words of people. */
function themesWith(text: string): string[] {
  return themes.filter(({ label }) => label.toLocaleLowerCase('nl').includes(text)).map(({ id }) => id);
}

/** Names only: what is written about people would bring in tens of thousands of texts, each to be looked up. */
function namesOf(text: string): string {
  const words = searchExpression(text);
  return words === null ? '' : `title : (${words})`;
}

/** Every typed word as a prefix that must be found; quotes make each word literal. */
export function fullTextOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"*`).join(' ');
}
