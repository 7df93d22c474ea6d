import { useCallback } from 'react';
import type { Input, OperationName, Output } from '../../../shared/contract/contract.ts';
import { CallRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useDone } from '../../client/useDone.ts';
import { showToast } from '../../components/toastQueue.ts';

export type Deed = <Name extends OperationName>(
  operation: Name,
  input: Input<Name>,
  /** Said afterwards, with a button that takes the deed back; a function gets the answer. */
  words?: string | ((answer: Output<Name>) => string),
) => Promise<Output<Name> | null>;

/**
 * Does one command: says what happened with a button to undo it, or says why it was refused.
 * @returns the answer, or null when it was refused
 */
export function useDeed(): Deed {
  const client = useClient();
  const done = useDone();
  return useCallback(
    async (operation, input, words) => {
      try {
        const answer = await client.call(operation, input);
        if (words !== undefined) {
          done(typeof words === 'string' ? words : words(answer));
        }
        return answer;
      } catch (error) {
        sayRefusal(error);
        return null;
      }
    },
    [client, done],
  );
}

/** What was refused is said in words; anything else is a mistake of ours and goes on. */
function sayRefusal(error: unknown): void {
  if (!(error instanceof CallRefused)) throw error;
  showToast(error.message, { tone: 'bad' });
}
