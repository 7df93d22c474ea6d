import { useQueries, keepPreviousData } from '@tanstack/react-query';
import { startTransition, useCallback, useMemo, useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { CallRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';

type Page = Output<'cases.list'>;
type CaseRow = Page['rows'][number];

/** Rows fetched at once. */
const pageSize = 100;

export interface PagedCases {
  readonly total: number;
  readonly rowAt: (index: number) => CaseRow | undefined;
  readonly onNeed: (first: number, last: number) => void;
  readonly error: CallRefused | null;
  readonly retry: () => void;
  /** True until the first page of this filter is there. */
  readonly isFirst: boolean;
}

/** The pages of the case list that are looked at, each its own query, so that 10,000 rows are never in memory at once. */
export function usePagedCases(
  filter: Readonly<Pick<Input<'cases.list'>, 'status' | 'text' | 'sort'>>,
): PagedCases {
  const client = useClient();
  const { status, text, sort } = filter;
  const [{ firstPage, lastPage }, setNeed] = useState({ firstPage: 0, lastPage: 0 });
  const pages = useMemo(
    () => [
      ...new Set([0, ...Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index)]),
    ],
    [firstPage, lastPage],
  );
  const results = useQueries({
    queries: pages.map((page) => {
      const input = { status, text, sort, offset: page * pageSize, limit: pageSize };
      return {
        queryKey: ['cases.list', input],
        queryFn: () => client.call('cases.list', input),
        placeholderData: page === 0 ? keepPreviousData : undefined,
      };
    }),
  });
  const byPage = new Map(pages.map((page, index) => [page, results[index]?.data]));
  const failed = results.find(({ error }) => error !== null);
  // Kept by the page: rows that come into the window draw the screen again only when another page is needed.
  const onNeed = useCallback((first: number, last: number) => {
    const need = { firstPage: Math.floor(first / pageSize), lastPage: Math.floor(last / pageSize) };
    startTransition(() =>
      setNeed((known) =>
        known.firstPage === need.firstPage && known.lastPage === need.lastPage ? known : need,
      ),
    );
  }, []);
  return {
    total: byPage.get(0)?.total ?? 0,
    rowAt: (index) => byPage.get(Math.floor(index / pageSize))?.rows[index % pageSize],
    onNeed,
    error: (failed?.error ?? null) as CallRefused | null,
    retry: () => void failed?.refetch(),
    isFirst: byPage.get(0) === undefined,
  };
}
