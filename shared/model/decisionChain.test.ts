import { describe, expect, it } from 'vitest';
import { decisionBreaks, questionBreaks, type ChainDecision } from './decisionChain.ts';

type Action = ChainDecision['actions'][number];
const action = (values: Partial<Action> = {}): Action => ({
  status: 'open',
  ownerId: 'a',
  dueDate: '2026-12-01',
  ...values,
});
const breaks = (actions: readonly Action[], status: ChainDecision['status'] = 'valid') =>
  decisionBreaks({ status, actions });

describe('from decision to outcome', () => {
  it.each([
    ['a concept', breaks([], 'concept'), ['concept']],
    ['without action', breaks([]), ['noAction']],
    ['with an action of nobody', breaks([action(), action({ ownerId: null })]), ['noOwner']],
    ['with an action without day', breaks([action({ dueDate: null })]), ['noOwner']],
    ['with work to do', breaks([action(), action({ status: 'done' })]), []],
    ['with everything dropped', breaks([action({ status: 'dropped' })]), ['allDropped']],
    [
      'with everything done',
      breaks([action({ status: 'done' }), action({ status: 'dropped' })]),
      ['noOutcome'],
    ],
    ['carried out', breaks([], 'carriedOut'), []],
    ['replaced', breaks([], 'superseded'), []],
  ] as const)('%s', (_words, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('from question to decision', () => {
  it('is broken only when the discussion is over', () => {
    const facts = { decisions: 0, answered: null };
    expect(questionBreaks({ ...facts, isOver: false })).toEqual([]);
    expect(questionBreaks({ ...facts, isOver: true })).toEqual(['noDecision', 'notAnswered']);
    expect(questionBreaks({ isOver: true, decisions: 1, answered: 'partly' })).toEqual([]);
  });
});
