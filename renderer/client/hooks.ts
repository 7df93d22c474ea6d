import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { AnswerName, Input, OperationName, Output } from '../../shared/contract/contract.ts';
import type { CallRefused } from './client.ts';
import { useClient } from './ClientProvider.tsx';

/**
 * Reads with a query operation; refreshed by push. The previous answer stays on screen while a new input is read.
 * @param input null = do not ask yet
 */
export function useAnswer<Name extends AnswerName>(
  operation: Name,
  input: Input<Name> | null,
): UseQueryResult<Output<Name>, CallRefused> {
  const client = useClient();
  return useQuery<Output<Name>, CallRefused>({
    queryKey: [operation, input],
    queryFn: () => client.call(operation, input as Input<Name>),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
}

/** Calls a command or task; the reply is awaited (no optimistic screens), errors are `CallRefused`. */
export function useCommand<Name extends OperationName>(
  operation: Name,
): UseMutationResult<Output<Name>, CallRefused, Input<Name>> {
  const client = useClient();
  return useMutation<Output<Name>, CallRefused, Input<Name>>({
    mutationFn: (input) => client.call(operation, input),
  });
}
