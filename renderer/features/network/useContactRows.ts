import { useCallback, useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { useAnswer } from '../../client/hooks.ts';

export type ContactRow = Output<'network.listContacts'>['rows'][number];
export type ContactFilter = Pick<
  Input<'network.listContacts'>,
  'text' | 'domain' | 'organisationId' | 'which'
>;

/** Rows fetched at once; two pages together always cover what a window shows. */
const PAGE = 100;

/** The people of a filter for a list of any length: only the pages that are looked at are fetched. */
export function useContactRows(filter: ContactFilter): {
  total: number | undefined;
  rowAt: (index: number) => ContactRow | undefined;
  onNeed: (first: number, last: number) => void;
  error: Error | null;
  retry: () => void;
} {
  const [page, setPage] = useState(0);
  const input = (offset: number): Input<'network.listContacts'> => ({
    ...filter,
    offset,
    limit: PAGE,
  });
  const one = useAnswer('network.listContacts', input(page * PAGE));
  const total = one.data?.total;
  const two = useAnswer(
    'network.listContacts',
    total !== undefined && total > (page + 1) * PAGE ? input((page + 1) * PAGE) : null,
  );
  const pages = [one.data, two.data];
  return {
    total,
    rowAt: (index) => {
      // An earlier answer may still be shown; its own offset says which rows it holds.
      for (const answer of pages) {
        const row = answer?.rows[index - answer.offset];
        if (row !== undefined) return row;
      }
      return undefined;
    },
    onNeed: useCallback((first: number) => setPage(Math.floor(first / PAGE)), []),
    error: one.error,
    retry: () => void one.refetch(),
  };
}
