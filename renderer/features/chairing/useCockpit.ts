import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { assertRefused, type CallRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useAnswer } from '../../client/hooks.ts';
import type { Cockpit, Statement } from './cockpit.ts';
import { createStatementStore, type StatementStore } from './statementStore.ts';

/** Between two tries while the case file cannot be reached, in milliseconds. */
const tryAgainAfter = 2000;

export interface LiveCockpit {
  /** Undefined until everything was read once. */
  readonly cockpit: Cockpit | undefined;
  /** Why there is nothing to show yet, as a sentence; null while it is being read. */
  readonly trouble: string | null;
  /** Reads the table again. `isShared`: a reading that a push has begun already will do. */
  readonly refresh: (isShared?: boolean) => Promise<Cockpit | undefined>;
  /** A line that the core just kept stands on the screen without reading any other. */
  readonly put: (row: Statement) => void;
  /** See `StatementStore`. */
  readonly expect: StatementStore['expect'];
}

/**
 * The table as it is now: the screen in one query, and what was said in a list of its own that grows row by row. Together they
 * are one cockpit; the parts that did not change are the same objects as before.
 */
export function useCockpit(input: Omit<Input<'chairing.cockpit'>, 'statementsApart'>): LiveCockpit {
  const current = useAnswer('chairing.cockpit', { ...input, statementsApart: true });
  const base = useWithoutMoment(current.data);
  const said = useStatements(base?.discussion?.id ?? null);
  const fresh = useMemo(() => whole(base, said.rows), [base, said.rows]);
  // The case of before stays on the screen until the lines of the next one are there too.
  const [kept, keep] = useState(fresh);
  if (fresh !== undefined && fresh !== kept) keep(fresh);
  return {
    cockpit: fresh ?? kept,
    trouble: current.error?.message ?? said.trouble,
    refresh: async (isShared = false) => (await current.refetch({ cancelRefetch: !isShared })).data,
    put: said.put,
    expect: said.expect,
  };
}

function whole(base: Cockpit | undefined, rows: readonly Statement[] | undefined): Cockpit | undefined {
  if (base === undefined || base.discussion === null) return base;
  return rows === undefined
    ? undefined
    : { ...base, discussion: { ...base.discussion, statements: [...rows] } };
}

/** Each answer carries the moment at which it was given; nothing on the screen is drawn again for that alone. */
function useWithoutMoment(answer: Cockpit | undefined): Cockpit | undefined {
  const [kept, keep] = useState(answer);
  if (answer === undefined || answer === kept) return answer;
  if (kept !== undefined && isSame(kept, answer)) return kept;
  keep(answer);
  return answer;
}

function isSame(before: Cockpit, after: Cockpit): boolean {
  const parts = Object.keys(after) as (keyof Cockpit)[];
  return parts.every((part) => part === 'now' || before[part] === after[part]);
}

function useStatements(discussionId: string | null): {
  readonly rows: readonly Statement[] | undefined;
  readonly trouble: string | null;
  readonly put: StatementStore['put'];
  readonly expect: StatementStore['expect'];
} {
  const client = useClient();
  const [trouble, setTrouble] = useState<CallRefused | null>(null);
  const store = useMemo(
    () =>
      createStatementStore(
        async (ids) => {
          if (discussionId === null) return [];
          const input = ids === undefined ? { discussionId } : { discussionId, ids: [...ids] };
          const rows = await client.call('chairing.statements', input);
          setTrouble(null);
          return rows;
        },
        (error) => {
          assertRefused(error);
          setTrouble(error);
        },
      ),
    [client, discussionId],
  );
  useEffect(() => {
    store.readAll();
    const stopPush = client.onPush((push) => {
      if (push.kind !== 'changed') return;
      for (const { entity, ids } of push.changes) {
        if (entity === 'statement') store.readSome(ids);
        // The name of who said it.
        else if (entity === 'contact' || entity === 'organisation') store.readAll();
      }
    });
    const stopGap = client.onGap(() => store.readAll());
    return () => {
      stopPush();
      stopGap();
    };
  }, [client, store]);
  // The file comes back by itself: a network drive that was away. So does an answer that was lost on its way.
  useEffect(() => {
    if (trouble === null || !trouble.error.retryable) return undefined;
    const timer = setTimeout(() => store.readAll(), tryAgainAfter);
    return () => clearTimeout(timer);
  }, [store, trouble]);
  return {
    rows: useSyncExternalStore(store.subscribe, store.current),
    trouble: trouble?.message ?? null,
    put: store.put,
    expect: store.expect,
  };
}
