import { useState } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { showToast } from '../../components/toastQueue.ts';
import type { ActionFilter, ActionRow } from './useActionPages.ts';

/** One command takes no more; what is beyond it is left out and said. */
const mostChosen = 500;

export interface ChosenRows {
  /** Version that was last seen, by id. */
  readonly rows: ReadonlyMap<string, number>;
  /** The same as a command takes it. */
  readonly list: { id: string; version: number }[];
  toggle(row: ActionRow): void;
  add(rows: readonly ActionRow[]): void;
  /** Every row of the filter, also those that were never on the screen. */
  all(): void;
  clear(): void;
}

/**
 * The rows that were chosen in one list. Another list or filter begins with nothing chosen.
 * @param address of the list and its filters
 */
export function useChosenRows(address: string, filter: ActionFilter): ChosenRows {
  const client = useClient();
  const [state, setState] = useState<{ address: string; rows: ReadonlyMap<string, number> }>({
    address,
    rows: new Map(),
  });
  const rows = state.address === address ? state.rows : new Map<string, number>();
  const set = (next: ReadonlyMap<string, number>): void => setState({ address, rows: next });
  const readAll = async (): Promise<void> => {
    try {
      const answer = await client.call('followup.actionIds', filter);
      set(new Map(answer.rows.map(({ id, version }) => [id, version])));
      if (answer.total > answer.rows.length) {
        showToast(followupText.chosenMost(answer.rows.length, answer.total), { tone: 'neutral' });
      }
    } catch (error) {
      sayRefusal(error);
    }
  };
  return {
    rows,
    list: [...rows].map(([id, version]) => ({ id, version })),
    toggle: ({ id, version }) => {
      const next = new Map(rows);
      if (!next.delete(id) && next.size < mostChosen) next.set(id, version);
      set(next);
    },
    add: (added) =>
      set(new Map([...rows, ...added.map(({ id, version }) => [id, version] as const)].slice(0, mostChosen))),
    all: () => void readAll(),
    clear: () => set(new Map()),
  };
}
