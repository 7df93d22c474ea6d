import { expect, test } from 'vitest';
import { shippedMethods } from './methods.ts';
import { isBeyondPicture, phaseStage, phaseStages } from './phaseStage.ts';

test('every shipped method begins with the picture and ends with deciding or closing', () => {
  for (const { id, phases } of shippedMethods) {
    expect(phaseStage(phases, phases[0]?.id ?? null), id).toBe('picture');
    const last = phaseStages.indexOf(phaseStage(phases, phases.at(-1)?.id ?? null));
    expect(last, id).toBeGreaterThanOrEqual(phaseStages.indexOf('decision'));
  }
});

test('BOB goes from picture by judgement to decision', () => {
  const phases = shippedMethods.find(({ id }) => id === 'bob')?.phases ?? [];
  expect(phases.map((phase) => phaseStage(phases, phase.id))).toEqual(['picture', 'judgement', 'decision']);
});

test('an own method is placed by its shares: picture first, the last phase decides', () => {
  const phases = [
    { id: 'eigen-a', share: 20 },
    { id: 'eigen-b', share: 30 },
    { id: 'eigen-c', share: 30 },
    { id: 'eigen-d', share: 20 },
  ];
  expect(phases.map(({ id }) => phaseStage(phases, id))).toEqual([
    'picture',
    'picture',
    'judgement',
    'decision',
  ]);
  expect(phaseStage(phases, null)).toBe('picture');
  expect(phaseStage([{ id: 'enige', share: 100 }], 'enige')).toBe('picture');
});

test('only the picture may still be incomplete', () => {
  expect(phaseStages.map(isBeyondPicture)).toEqual([false, true, true, true, true]);
});
