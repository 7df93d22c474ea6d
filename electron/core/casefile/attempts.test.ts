import { expect, test } from 'vitest';
import { createAttempts, delayAfter } from './attempts.ts';
import { CaseFileError } from './faults.ts';

function guessing(): { tryWrong: () => Promise<void>; tryRight: () => Promise<string>; waits: number[] } {
  let now = 0;
  const waits: number[] = [];
  const attempts = createAttempts(
    () => now,
    async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  );
  const wrong = (): never => {
    throw new CaseFileError({ code: 'wrongKey', reason: 'passphrase' }, 'wrong');
  };
  return {
    waits,
    tryWrong: () => expect(attempts.run(wrong)).rejects.toThrow('wrong'),
    tryRight: () => attempts.run(() => 'open'),
  };
}

test('the first two guesses do not wait, each next one waits twice as long, to thirty seconds', async () => {
  const { tryWrong, waits } = guessing();
  for (let guess = 0; guess < 9; guess += 1) await tryWrong();
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  expect(delayAfter(1000)).toBe(30_000);
});

test('a right guess waits as well, and starts the count again', async () => {
  const { tryWrong, tryRight, waits } = guessing();
  await tryWrong();
  await tryWrong();
  await tryWrong();
  expect(await tryRight()).toBe('open');
  await tryWrong();
  await tryWrong();
  expect(waits).toEqual([1000, 2000]);
});

test('guesses made at the same moment stand in line, so that the wait cannot be gone around', async () => {
  const { tryWrong, waits } = guessing();
  await Promise.all([tryWrong(), tryWrong(), tryWrong(), tryWrong()]);
  expect(waits).toEqual([1000, 2000]);
});

test('a clock that is put back makes nobody wait longer than the delay', async () => {
  let now = 1_000_000_000;
  const waits: number[] = [];
  const attempts = createAttempts(
    () => now,
    async (milliseconds) => void waits.push(milliseconds),
  );
  const isWrong = (): boolean => true;
  await attempts.run(() => 1, isWrong);
  await attempts.run(() => 1, isWrong);
  now = 0;
  await attempts.run(() => 1, isWrong);
  expect(waits).toEqual([1000]);
});
