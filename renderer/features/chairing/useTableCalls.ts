import { useCallback } from 'react';
import type { Input, OperationName, Output } from '../../../shared/contract/contract.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { assertRefused, isUnreachable } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { showToast } from '../../components/toastQueue.ts';

export type TableCall = <Name extends OperationName>(
  operation: Name,
  input: Input<Name>,
  /** Called once when the call has to wait for the case file. */
  onWait?: () => void,
) => Promise<Output<Name> | undefined>;

/** Between two tries while the case file cannot be reached, in milliseconds. */
const tryAgainAfter = 2000;

/** Calls that wait for the file now: the first says so, the last that goes through says that it is back. */
let waiting = 0;

/**
 * Calls the core; a refusal is shown as a message and gives undefined, so that nothing at the table is ever lost by an error. While
 * the case file cannot be reached (a network drive that is away) the call waits and goes on by itself.
 */
export function useTableCalls(): TableCall {
  const client = useClient();
  return useCallback(
    async (operation, input, onWait) => {
      let hasWaited = false;
      const goOn = (): void => {
        if (!hasWaited) return;
        waiting -= 1;
        if (waiting === 0) showToast(words.fileIsBack, { tone: 'good' });
      };
      for (;;) {
        try {
          const answer = await client.call(operation, input);
          goOn();
          return answer;
        } catch (error) {
          assertRefused(error);
          if (!isUnreachable(error)) {
            goOn();
            showToast(error.message, { tone: 'bad' });
            return undefined;
          }
          if (!hasWaited) {
            if (waiting === 0) showToast(words.waitingForFile, { tone: 'bad' });
            waiting += 1;
            onWait?.();
          }
          hasWaited = true;
          await new Promise((resolve) => setTimeout(resolve, tryAgainAfter));
        }
      }
    },
    [client],
  );
}
