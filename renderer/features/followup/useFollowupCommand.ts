import type { OperationName, Input, Output } from '../../../shared/contract/contract.ts';
import { CallRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useDone } from '../../client/useDone.ts';
import { showToast } from '../../components/toastQueue.ts';

/** Does a command; says in a toast that it is done, with undo, or why it was refused. @returns undefined when refused */
export function useFollowupCommand() {
  const client = useClient();
  const say = useDone();
  return async function run<Name extends OperationName>(
    operation: Name,
    input: Input<Name>,
    done: string,
  ): Promise<Output<Name> | undefined> {
    try {
      const answer = await client.call(operation, input);
      say(done, { tone: 'good' });
      return answer;
    } catch (error) {
      refusal(error);
      return undefined;
    }
  };
}

function refusal(error: unknown): void {
  if (!(error instanceof CallRefused)) throw error;
  showToast(error.message, { tone: 'bad' });
}
