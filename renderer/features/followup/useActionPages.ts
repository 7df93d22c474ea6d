import { useCallback, useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { useAnswer } from '../../client/hooks.ts';

export type ActionFilter = Omit<Input<'followup.actions'>, 'offset' | 'limit'>;
export type ActionRow = Output<'followup.actions'>['rows'][number];

/** Rows asked at a time. A window shows fewer, so two pages always cover it. */
const pageSize = 60;

/** The rows near the window of a long list, read by page; a row is undefined while its page is being read. */
export function useActionPages(filter: ActionFilter) {
  const [range, setRange] = useState({ first: 0, last: 0 });
  const firstPage = Math.floor(range.first / pageSize);
  const lastPage = Math.floor(range.last / pageSize);
  const upper = useAnswer('followup.actions', { ...filter, offset: firstPage * pageSize, limit: pageSize });
  const lower = useAnswer(
    'followup.actions',
    lastPage === firstPage ? null : { ...filter, offset: lastPage * pageSize, limit: pageSize },
  );
  const onNeed = useCallback((first: number, last: number) => {
    setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
  }, []);
  const rowAt = (index: number): ActionRow | undefined => {
    const page = Math.floor(index / pageSize);
    // The answer before this one belongs to other rows.
    const answer = page === firstPage ? upper : page === lastPage ? lower : undefined;
    if (answer === undefined || answer.isPlaceholderData) return undefined;
    return answer.data?.rows[index % pageSize];
  };
  return { answer: upper, total: upper.data?.total ?? 0, rowAt, onNeed };
}
