import { describe, expect, it } from 'vitest';
import { zvhCriteria, type CriterionAnswer } from './lists/triageCriteria.ts';
import { triageAdvice, type AdviceRule } from './triageAdvice.ts';

const letters: Readonly<Record<string, CriterionAnswer>> = { j: 'yes', n: 'no', '?': 'unknown' };

/** One letter for each of the four criteria; a dot is not answered. */
function advice(rule: AdviceRule, given: string, criteria = zvhCriteria) {
  const answers = new Map<string, CriterionAnswer>();
  Array.from(given).forEach((letter, index) => {
    const answer = letters[letter];
    const id = criteria[index]?.id;
    if (answer !== undefined && id !== undefined) answers.set(id, answer);
  });
  return triageAdvice({ criteria, rule }, answers);
}

describe('the advice of a triage', () => {
  it.each([
    ['firstThreeOrFourth', 'jjjn', 'fits'],
    ['firstThreeOrFourth', 'nnnj', 'fits'],
    ['firstThreeOrFourth', 'jjnn', 'doesNotFit'],
    ['firstThreeOrFourth', 'jj?n', 'notYet'],
    ['firstThreeOrFourth', 'n??n', 'doesNotFit'],
    ['firstThreeOrFourth', 'jjj.', 'fits'],
    ['firstTwoAndThirdOrFourth', 'nnnj', 'doesNotFit'],
    ['firstTwoAndThirdOrFourth', 'jjnj', 'fits'],
    ['firstTwoAndThirdOrFourth', 'jjn?', 'notYet'],
    ['all', 'jjjj', 'fits'],
    ['all', 'jjj?', 'notYet'],
    ['all', '??n?', 'doesNotFit'],
    ['any', '..j.', 'fits'],
    ['any', 'nnnn', 'doesNotFit'],
    ['any', '....', 'notYet'],
    ['none', 'jjjj', 'none'],
  ] as const)('by the rule %s, %s is %s', (rule, given, expected) => {
    expect(advice(rule, given)).toBe(expected);
  });

  it('is silent without criteria', () => {
    expect(advice('all', '', [])).toBe('none');
  });

  it('reads a shorter list with the criteria that are there', () => {
    const two = zvhCriteria.slice(0, 2);
    expect(advice('firstTwoAndThirdOrFourth', 'jj', two)).toBe('fits');
    expect(advice('firstThreeOrFourth', 'jn', two)).toBe('doesNotFit');
  });
});
