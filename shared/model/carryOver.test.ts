import { describe, expect, it } from 'vitest';
import { carryOverChoices, mentionAt } from './carryOver.ts';
import { actionStatuses } from './lists/actionStatuses.ts';

describe('carrying actions over', () => {
  it.each([
    [1, false, 2],
    [2, false, 3],
    [3, true, 3],
    [0, true, 1],
  ])('counted %i times, said here: %s, it is there for the %ith time', (mentionCount, isHere, expected) => {
    expect(mentionAt({ mentionCount }, isHere)).toBe(expected);
  });

  it('asks from the third mention on, and again at the mention after an answer', () => {
    const asks = (mentionCount: number, keptAtMention: number): number =>
      carryOverChoices({ status: 'open', mentionCount, keptAtMention }).length;
    expect([asks(2, 0), asks(3, 0), asks(3, 3), asks(4, 3)]).toEqual([0, 3, 0, 3]);
  });

  it('asks nothing of what is closed', () => {
    const asking = actionStatuses.filter(
      ({ id }) => carryOverChoices({ status: id, mentionCount: 5, keptAtMention: 0 }).length > 0,
    );
    expect(asking.map(({ id }) => id)).toEqual(['open', 'inProgress', 'waiting']);
  });
});
