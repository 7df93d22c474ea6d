import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import type { AnswerName, Input, OperationName, Output } from '../../shared/contract/contract.ts';
import { assertRefused, type CallRefused } from './client.ts';
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

/** What a screen does with a command: the state of the library, and a `mutate` of our own. */
export interface Command<Name extends OperationName> extends Omit<
  UseMutationResult<Output<Name>, CallRefused, Input<Name>>,
  'mutate'
> {
  /** Calls; what comes after it is done also when the part of the screen that called is gone by then. */
  readonly mutate: (input: Input<Name>, after?: AfterCommand<Name>) => void;
}

export interface AfterCommand<Name extends OperationName> {
  readonly onSuccess?: (output: Output<Name>) => void;
  readonly onError?: (refused: CallRefused) => void;
  readonly onSettled?: () => void;
}

/**
 * Calls a command or task; the reply is awaited (no optimistic screens), errors are `CallRefused`. The push about a change may
 * redraw the screen before the reply is there, and the library tells a part that is gone nothing: a message would stay away
 * and a kept draft would stay behind. So what comes after hangs on the call itself.
 */
export function useCommand<Name extends OperationName>(operation: Name): Command<Name> {
  const client = useClient();
  const mutation = useMutation<Output<Name>, CallRefused, Input<Name>>({
    mutationFn: (input) => client.call(operation, input),
  });
  const { mutateAsync } = mutation;
  const mutate = useCallback(
    (input: Input<Name>, after: AfterCommand<Name> = {}): void => {
      void (async () => {
        try {
          const output = await mutateAsync(input);
          after.onSuccess?.(output);
        } catch (refused) {
          assertRefused(refused);
          after.onError?.(refused);
        }
        after.onSettled?.();
      })();
    },
    [mutateAsync],
  );
  return { ...mutation, mutate };
}
