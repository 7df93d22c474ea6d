import { useCallback } from 'react';
import type { Input, OperationName, Output } from '../../shared/contract/contract.ts';
import type { Toast } from '../components/toastQueue.ts';
import { useClient } from './ClientProvider.tsx';
import { sayRefusal } from './sayRefusal.ts';
import { useDone } from './useDone.ts';

export type Deed = <Name extends OperationName>(
  operation: Name,
  input: Input<Name>,
  /** Said afterwards, with a button that takes the deed back; a function gets the answer. */
  words?: string | ((answer: Output<Name>) => string),
) => Promise<Output<Name> | null>;

/**
 * Does one command: says what happened with a button to undo it, or says why it was refused.
 * @param tone of what is said when it is done
 * @returns the answer, or null when it was refused
 */
export function useDeed(tone: Toast['tone'] = 'neutral'): Deed {
  const client = useClient();
  const done = useDone();
  return useCallback(
    async (operation, input, words) => {
      try {
        const answer = await client.call(operation, input);
        if (words !== undefined) {
          done(typeof words === 'string' ? words : words(answer), { tone });
        }
        return answer;
      } catch (error) {
        sayRefusal(error);
        return null;
      }
    },
    [client, done, tone],
  );
}
