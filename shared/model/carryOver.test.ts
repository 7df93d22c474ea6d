import { describe, expect, it } from 'vitest';
import { carryOver } from './carryOver.ts';

describe('carrying actions over', () => {
  it('brings open actions back and leaves closed ones', () => {
    const actions = (['open', 'inProgress', 'waiting', 'done', 'dropped', 'transferred'] as const).map(
      (status) => ({
        id: status,
        status,
        mentions: ['d1'],
      }),
    );
    expect(carryOver(actions, 'd2').map(({ actionId }) => actionId)).toEqual([
      'open',
      'inProgress',
      'waiting',
    ]);
  });

  it.each([
    [['d1'], 2, 0],
    [['d1', 'd2'], 3, 3],
    [['d1', 'd2', 'd9'], 3, 3],
    [['d9'], 1, 0],
    [['d1', 'd2', 'd3'], 4, 3],
  ])('mentioned at %j it is there for the %ith time with %i choices', (mentions, mention, choices) => {
    const [carried] = carryOver([{ id: 'a', status: 'open', mentions }], 'd9');
    expect(carried?.mention).toBe(mention);
    expect(carried?.choices).toHaveLength(choices);
  });
});
