import { expect, test } from 'vitest';
import { checkpointsAt } from './checkpoints.ts';
import { checkpoints, findShippedMethod, shippedMethods } from './methods.ts';

test('every case method has the points of start, judgement and end once, whatever its phases are called', () => {
  for (const method of shippedMethods.filter(({ kind }) => kind === 'case')) {
    const shown = method.phases.flatMap(({ id }) => checkpointsAt(method, id));
    expect(shown, method.id).toEqual([
      ...checkpoints.start,
      ...checkpoints.beforeJudgement,
      ...checkpoints.end,
    ]);
  }
});

test('they stand at the first phase, where judging begins, and at the last', () => {
  const bob = findShippedMethod('bob');
  if (bob === undefined) throw new Error('BOB is missing');
  expect(bob.phases.map(({ id }) => checkpointsAt(bob, id).length)).toEqual([4, 4, 6]);
  const njiMdo = findShippedMethod('njiMdo');
  if (njiMdo === undefined) throw new Error('NJi-MDO is missing');
  expect(checkpointsAt(njiMdo, 'build')).toEqual(checkpoints.beforeJudgement);
});

test('an own method of one phase has all of them there, and a group or triage method none', () => {
  const phases = [{ id: 'alles', name: 'Alles', share: 100, prompts: ['Wat?'] }];
  expect(checkpointsAt({ kind: 'case', phases }, 'alles')).toEqual([
    ...checkpoints.start,
    ...checkpoints.end,
  ]);
  for (const kind of ['group', 'triage'] as const)
    expect(checkpointsAt({ kind, phases }, 'alles')).toEqual([]);
});
