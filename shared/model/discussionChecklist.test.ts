import { expect, test } from 'vitest';
import { discussionChecklist, hasEnoughOptions, type ChecklistFacts } from './discussionChecklist.ts';

const nothing: ChecklistFacts = {
  sourcedFacts: 0,
  contributions: 0,
  needsVoice: true,
  voices: 0,
  voiceMissingReason: '',
  options: 0,
  hasNothing: false,
  fewOptionsReason: '',
  validDecisions: 0,
  conceptDecisions: 0,
  ownedActions: 0,
  conceptActions: 0,
};
const done = (facts: Partial<ChecklistFacts>): readonly string[] =>
  discussionChecklist({ ...nothing, ...facts }).flatMap(({ key, isDone }) => (isDone ? [key] : []));

test('nothing is done before anything was entered', () => {
  expect(done({})).toEqual([]);
  expect(discussionChecklist(nothing).map(({ key }) => key)).toEqual([
    'facts',
    'voice',
    'options',
    'decision',
    'owner',
  ]);
});

test.each<[string, Partial<ChecklistFacts>, readonly string[]]>([
  ['a fact with a source', { sourcedFacts: 1 }, ['facts']],
  ['a contribution that came in', { contributions: 2 }, ['facts']],
  ['own words', { voices: 1 }, ['voice']],
  ['a reason why nobody spoke', { voiceMissingReason: 'ziek' }, ['voice']],
  ['two options without doing nothing', { options: 2 }, []],
  ['doing nothing alone', { options: 1, hasNothing: true }, []],
  ['two options, one of them doing nothing', { options: 2, hasNothing: true }, ['options']],
  ['one option with a reason', { options: 1, fewOptionsReason: 'spoed' }, ['options']],
  ['a decision that counts', { validDecisions: 1 }, ['decision']],
  ['a decision that counts beside a concept', { validDecisions: 1, conceptDecisions: 1 }, []],
  ['an action with owner and date', { ownedActions: 1 }, ['owner']],
  ['an action without owner beside it', { ownedActions: 1, conceptActions: 1 }, []],
])('%s', (_what, facts, expected) => {
  expect(done(facts)).toEqual(expected);
});

test('a case without a young person has no point for the voice', () => {
  expect(discussionChecklist({ ...nothing, needsVoice: false }).map(({ key }) => key)).not.toContain('voice');
});

test('every point says in words how it stands', () => {
  for (const { words } of discussionChecklist(nothing)) expect(words).not.toBe('');
  expect(hasEnoughOptions(nothing)).toBe(false);
});
