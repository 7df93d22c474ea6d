import { expect, test } from 'vitest';
import type { Statement } from './cockpit.ts';
import { createStatementStore } from './statementStore.ts';

const row = (id: string, createdAt: number, body = id): Statement => ({
  id,
  version: 1,
  createdAt,
  kind: 'fact',
  body,
  source: '',
  sourceId: null,
  sourceOrganisationId: null,
  sourceDomain: null,
  sourceNote: '',
  observedOn: null,
  shareability: 'shareable',
  released: false,
  agreement: 'open',
  agreementNote: '',
});

/** A core with these rows; each reading is noted and answered when `answer` is called. */
function coreWith(...first: Statement[]) {
  let rows = first;
  const asked: (readonly string[] | undefined)[] = [];
  const troubles: unknown[] = [];
  const store = createStatementStore(
    async (ids) => {
      asked.push(ids);
      const found = ids === undefined ? rows : rows.filter(({ id }) => ids.includes(id));
      return structuredClone(found);
    },
    (error) => troubles.push(error),
  );
  return { store, asked, troubles, now: (...next: Statement[]) => void (rows = next) };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};
const ids = (rows: readonly Statement[] | undefined): readonly string[] | undefined =>
  rows?.map(({ id }) => id);

test('a line more is one row read; the others stay the same objects', async () => {
  const { store, asked, now } = coreWith(row('a', 1), row('b', 2));
  store.readAll();
  await settled();
  const before = store.current();
  now(row('a', 1), row('b', 2), row('c', 3));
  store.readSome(['c']);
  await settled();
  expect(asked).toEqual([undefined, ['c']]);
  expect(ids(store.current())).toEqual(['a', 'b', 'c']);
  expect(store.current()?.[0]).toBe(before?.[0]);
});

test('a row that went is gone, and one that comes back stands where it was', async () => {
  const { store, now } = coreWith(row('a', 1), row('b', 2), row('c', 3));
  store.readAll();
  await settled();
  now(row('a', 1), row('c', 3));
  store.readSome(['b']);
  await settled();
  expect(ids(store.current())).toEqual(['a', 'c']);
  now(row('a', 1), row('b', 2), row('c', 3));
  store.readSome(['b']);
  await settled();
  expect(ids(store.current())).toEqual(['a', 'b', 'c']);
});

test('reading what is known already draws nothing again', async () => {
  const { store } = coreWith(row('a', 1));
  store.readAll();
  await settled();
  let drawn = 0;
  store.subscribe(() => void (drawn += 1));
  store.readSome(['a']);
  store.put(row('a', 1));
  await settled();
  store.readAll();
  await settled();
  expect(drawn).toBe(0);
  store.put(row('a', 1, 'anders'));
  expect(drawn).toBe(1);
});

test('what changed while a reading was under way is read after it', async () => {
  const { store, asked } = coreWith(row('a', 1), row('b', 2));
  store.readAll();
  store.readSome(['a']);
  store.readSome(['b']);
  await settled();
  expect(asked).toEqual([undefined, ['a', 'b']]);
});

test('after a reading that failed the rows stay, and the next one works', async () => {
  let fails = true;
  const troubles: unknown[] = [];
  const store = createStatementStore(
    async () => {
      if (fails) throw new Error('away');
      return [row('a', 1)];
    },
    (error) => troubles.push(error),
  );
  store.readAll();
  await settled();
  expect(store.current()).toBeUndefined();
  expect(troubles).toHaveLength(1);
  fails = false;
  store.readSome(['a']);
  await settled();
  expect(ids(store.current())).toEqual(['a']);
});

test('a row that comes with an answer is not asked for besides, until that answer is there', async () => {
  const { store, asked, now } = coreWith(row('a', 1));
  store.readAll();
  await settled();
  const isHere = store.expect('b');
  now(row('a', 1), row('b', 2));
  store.readSome(['b']);
  await settled();
  expect(asked).toEqual([undefined]);
  store.put(row('b', 2));
  isHere();
  store.readSome(['b']);
  await settled();
  expect(asked).toEqual([undefined, ['b']]);
  expect(ids(store.current())).toEqual(['a', 'b']);
});

test('a row that was taken back before its answer came goes again', async () => {
  const { store, asked, now } = coreWith(row('a', 1));
  store.readAll();
  await settled();
  const isHere = store.expect('b');
  store.readSome(['b']);
  now(row('a', 1));
  store.readSome(['b']);
  store.put(row('b', 2));
  isHere();
  await settled();
  expect(asked).toEqual([undefined, ['b']]);
  expect(ids(store.current())).toEqual(['a']);
});

test('a row of which the answer was lost is read when it was heard of', async () => {
  const { store, asked, now } = coreWith(row('a', 1));
  store.readAll();
  await settled();
  const isRefused = store.expect('c');
  isRefused();
  const isLost = store.expect('b');
  now(row('a', 1), row('b', 2));
  store.readSome(['b']);
  isLost();
  await settled();
  expect(asked).toEqual([undefined, ['b']]);
  expect(ids(store.current())).toEqual(['a', 'b']);
});

test('an answer that comes late puts nothing older over what was read since', async () => {
  const { store, now } = coreWith({ ...row('a', 1, 'nieuw'), version: 3 });
  now({ ...row('a', 1, 'nieuw'), version: 3 });
  store.readAll();
  await settled();
  store.put({ ...row('a', 1, 'oud'), version: 2 });
  expect(store.current()?.[0]?.body).toBe('nieuw');
});

test('what could not be read is read again with the next', async () => {
  let isAway = true;
  const asked: (readonly string[] | undefined)[] = [];
  const troubles: unknown[] = [];
  const store = createStatementStore(
    async (wanted) => {
      asked.push(wanted);
      if (isAway) throw new Error('away');
      return (wanted ?? ['a', 'b', 'c']).map((id, index) => row(id, index));
    },
    (error) => troubles.push(error),
  );
  store.readAll();
  await settled();
  expect([store.current(), troubles.length]).toEqual([undefined, 1]);
  isAway = false;
  store.readSome(['a']);
  await settled();
  expect(ids(store.current())).toEqual(['a', 'b', 'c']);
  isAway = true;
  store.readSome(['b']);
  await settled();
  isAway = false;
  store.readSome(['c']);
  await settled();
  expect(asked).toEqual([undefined, undefined, ['b'], ['b', 'c']]);
});
