import type { Statement } from './cockpit.ts';

/** What was said at one discussion, row by row: a line more costs one row, not three hundred. */
export interface StatementStore {
  /** Undefined until it was read for the first time. The same list until something changes. */
  readonly current: () => readonly Statement[] | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads everything again. */
  readonly readAll: () => void;
  /** These rows changed, appeared or went, here or in another window. */
  readonly readSome: (ids: readonly string[]) => void;
  /** A row that the core just gave; one that was read newer since stays. */
  readonly put: (row: Statement) => void;
  /**
   * A row of this id comes with an answer that is under way: hearing of it asks for nothing until then. What was heard besides
   * (taken back before the answer came, or the answer was lost) is asked then.
   * @returns to be called when the answer was put, or did not come
   */
  readonly expect: (id: string) => () => void;
}

/** As many as the core gives. */
const most = 500;

/**
 * @param read asks the core, for all rows or for some; answers only those that are there
 * @param onTrouble a reading failed; what was known stays, and what was asked is asked again with the next
 */
export function createStatementStore(
  read: (ids?: readonly string[]) => Promise<readonly Statement[]>,
  onTrouble: (error: unknown) => void,
): StatementStore {
  let rows: readonly Statement[] | undefined;
  let wantsAll = false;
  const wanted = new Set<string>();
  /** Of each row under way: how often it was heard of, without the one time that its answer tells. */
  const expected = new Map<string, number>();
  let isReading = false;
  const listeners = new Set<() => void>();

  const show = (next: readonly Statement[]): void => {
    const isSame = rows?.length === next.length && next.every((row, place) => row === rows?.[place]);
    if (isSame) return;
    rows = next;
    for (const listener of listeners) listener();
  };

  const isBehind = (): boolean => wantsAll || wanted.size > 0;

  const all = async (): Promise<void> => {
    wantsAll = false;
    wanted.clear();
    const answer = await read().catch((error: unknown) => {
      wantsAll = true;
      throw error;
    });
    show(shared(rows ?? [], answer));
  };

  const some = async (): Promise<void> => {
    const ids = [...wanted].slice(0, most);
    for (const id of ids) wanted.delete(id);
    const answer = await read(ids).catch((error: unknown) => {
      for (const id of ids) wanted.add(id);
      throw error;
    });
    show(merged(rows ?? [], ids, answer));
  };

  /** One reading at a time: an older answer never comes over a newer one. */
  const goOn = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    try {
      // oxlint-disable-next-line no-await-in-loop -- one after the other on purpose
      while (isBehind()) await (wantsAll || rows === undefined ? all() : some());
    } catch (error) {
      onTrouble(error);
    } finally {
      isReading = false;
    }
  };

  return {
    current: () => rows,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readAll() {
      wantsAll = true;
      void goOn();
    },
    readSome(ids) {
      for (const id of ids) {
        const heard = expected.get(id);
        if (heard === undefined) wanted.add(id);
        else expected.set(id, heard + 1);
      }
      void goOn();
    },
    put(row) {
      const told = expected.get(row.id);
      if (told !== undefined) expected.set(row.id, told - 1);
      const known = rows?.find(({ id }) => id === row.id);
      if (rows === undefined || (known !== undefined && known.version > row.version)) return;
      show(merged(rows, [row.id], [row]));
    },
    expect(id) {
      expected.set(id, 0);
      return () => {
        const heard = expected.get(id) ?? 0;
        expected.delete(id);
        if (heard > 0) wanted.add(id);
        void goOn();
      };
    },
  };
}

/** The rows with these read anew: changed, added in their place, or gone when the answer has them no more. */
function merged(
  rows: readonly Statement[],
  ids: readonly string[],
  answer: readonly Statement[],
): readonly Statement[] {
  const asked = new Set(ids);
  const found = new Map(answer.map((row) => [row.id, row]));
  const known = new Set(rows.map(({ id }) => id));
  const kept = rows.flatMap((row) => {
    if (!asked.has(row.id)) return [row];
    const now = found.get(row.id);
    return now === undefined ? [] : [steady(row, now)];
  });
  const added = answer.filter(({ id }) => !known.has(id));
  if (added.length === 0) return kept;
  return [...kept, ...added].toSorted((a, b) => a.createdAt - b.createdAt).slice(-most);
}

/** A whole answer in which rows that did not change are the same objects: nothing is drawn again for them. */
function shared(rows: readonly Statement[], answer: readonly Statement[]): readonly Statement[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  return answer.map((row) => {
    const before = known.get(row.id);
    return before === undefined ? row : steady(before, row);
  });
}

function steady(before: Statement, now: Statement): Statement {
  const fields = Object.keys(now) as (keyof Statement)[];
  return fields.every((field) => before[field] === now[field]) ? before : now;
}
