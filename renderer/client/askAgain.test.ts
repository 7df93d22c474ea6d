import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { askAgain } from './askAgain.ts';

const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
});
afterEach(() => queries.clear());

/** A core that answers when it is told to, the oldest call first. */
function slowCore() {
  const calls: ((answer: string) => void)[] = [];
  return {
    ask: () => new Promise<string>((answer) => calls.push(answer)),
    calls,
  };
}

/** A screen that reads with one operation. */
function screenOn(operation: string, ask: () => Promise<string>) {
  const observer = new QueryObserver<string>(queries, { queryKey: [operation, {}], queryFn: ask });
  const leave = observer.subscribe(() => undefined);
  return { leave, shown: () => observer.getCurrentResult().data };
}

const settled = () => expect.poll(() => queries.isFetching()).toBe(0);

test('a screen that is left while its answer is under way shows the change when one comes back', async () => {
  const { ask, calls } = slowCore();
  const first = screenOn('learning.firstTime', ask);
  calls.shift()?.('step 7');
  await settled();
  askAgain(queries, () => true);
  first.leave();
  askAgain(queries, () => true);
  // The answer to the first question, of before the second change.
  calls.shift()?.('step 7');
  await settled();
  const back = screenOn('learning.firstTime', ask);
  calls.shift()?.('done');
  await expect.poll(() => back.shown()).toBe('done');
});

test('what is on the screen is asked again at once, and what did not change is not', async () => {
  const { ask, calls } = slowCore();
  const cases = screenOn('cases.list', ask);
  const meetings = screenOn('meetings.list', ask);
  for (const answer of ['one case', 'one meeting']) calls.shift()?.(answer);
  await settled();
  askAgain(queries, (operation) => operation === 'cases.list');
  expect(calls).toHaveLength(1);
  calls.shift()?.('two cases');
  await expect.poll(() => [cases.shown(), meetings.shown()]).toEqual(['two cases', 'one meeting']);
});

test('a change while the first answer is under way is on the screen in the end', async () => {
  const { ask, calls } = slowCore();
  const cases = screenOn('cases.list', ask);
  askAgain(queries, () => true);
  expect(calls).toHaveLength(1);
  calls.shift()?.('one case');
  await expect.poll(() => cases.shown()).toBe('one case');
  await expect.poll(() => calls.length).toBe(1);
  calls.shift()?.('two cases');
  await expect.poll(() => cases.shown()).toBe('two cases');
});

test('a change while a later answer is under way drops that answer', async () => {
  const { ask, calls } = slowCore();
  const cases = screenOn('cases.list', ask);
  calls.shift()?.('one case');
  await settled();
  askAgain(queries, () => true);
  askAgain(queries, () => true);
  expect(calls).toHaveLength(2);
  calls.shift()?.('one case');
  calls.shift()?.('two cases');
  await expect.poll(() => cases.shown()).toBe('two cases');
});
