import type { Input, OperationName } from '../../../shared/contract/contract.ts';
import { insightPagesText as words } from '../../../shared/text/nl/insightPages.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { tellSaved } from '../../client/toldWhenSaved.ts';

type SavingOperation = Extract<
  OperationName,
  'insight.exportPage' | 'insight.exportTrends' | 'insight.exportBottleneckLetter' | 'insight.exportQuickscan'
>;

/** Writes a page as a file; says where it went, or why it stays. @returns true when it was saved */
export function useSavedPage() {
  const client = useClient();
  return async function save<Name extends SavingOperation>(
    operation: Name,
    input: Input<Name>,
  ): Promise<boolean> {
    try {
      return tellSaved(await client.call(operation, input), words.saved);
    } catch (error) {
      sayRefusal(error);
      return false;
    }
  };
}
