import { useCallback } from 'react';
import type { Input, OperationName, Output } from '../../../shared/contract/contract.ts';
import { CallRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { showToast } from '../../components/toastQueue.ts';

export type TableCall = <Name extends OperationName>(
  operation: Name,
  input: Input<Name>,
) => Promise<Output<Name> | undefined>;

/** Calls the core; a refusal is shown as a message and gives undefined, so that nothing at the table is ever lost by an error. */
export function useTableCalls(): TableCall {
  const client = useClient();
  return useCallback(
    async (operation, input) => {
      try {
        return await client.call(operation, input);
      } catch (error) {
        if (!(error instanceof CallRefused)) throw error;
        showToast(error.message, { tone: 'bad' });
        return undefined;
      }
    },
    [client],
  );
}
