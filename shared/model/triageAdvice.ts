import type { ListItem } from './lists/listItem.ts';
import type { Criterion, CriterionAnswer } from './lists/triageCriteria.ts';

/**
 * How answers become an advice. The printed "en / en / of" of the ZVH criteria can be read in two ways (domain.md, section 2),
 * so which one counts is a setting.
 */
export const adviceRules = [
  { id: 'firstThreeOrFourth', label: 'de eerste drie, of anders het vierde' },
  { id: 'firstTwoAndThirdOrFourth', label: 'de eerste twee, en daarbij het derde of het vierde' },
  { id: 'all', label: 'alle criteria' },
  { id: 'any', label: 'minstens één criterium' },
  { id: 'none', label: 'geen advies, alleen de antwoorden' },
] as const satisfies readonly ListItem[];

export type AdviceRule = (typeof adviceRules)[number]['id'];

/** Criteria of one table and the rule that reads them. */
export type WeighingFramework = Readonly<{ criteria: readonly Criterion[]; rule: AdviceRule }>;

/** `notYet`: what is still unknown decides; `none`: there is nothing to advise. Never a number. */
export type TriageAdvice = 'fits' | 'doesNotFit' | 'notYet' | 'none';

/**
 * What the rule says about the answers; a person decides. What is not answered counts as unknown, and an unknown that can no
 * longer change anything is passed over.
 */
export function triageAdvice(
  { criteria, rule }: WeighingFramework,
  answers: ReadonlyMap<string, CriterionAnswer>,
): TriageAdvice {
  if (rule === 'none' || criteria.length === 0) return 'none';
  const given = criteria.map(({ id }) => answers.get(id) ?? 'unknown');
  const outcome = outcomeOf(rule, given);
  return outcome === 'yes' ? 'fits' : outcome === 'no' ? 'doesNotFit' : 'notYet';
}

function outcomeOf(rule: Exclude<AdviceRule, 'none'>, given: readonly CriterionAnswer[]): CriterionAnswer {
  switch (rule) {
    case 'all':
      return all(given);
    case 'any':
      return any(given);
    case 'firstThreeOrFourth':
      return any([all(given.slice(0, 3)), ...given.slice(3)]);
    case 'firstTwoAndThirdOrFourth':
      return all([...given.slice(0, 2), ...(given.length > 2 ? [any(given.slice(2))] : [])]);
  }
}

/** Three-valued *and*: one no decides. */
function all(given: readonly CriterionAnswer[]): CriterionAnswer {
  if (given.includes('no')) return 'no';
  return given.includes('unknown') ? 'unknown' : 'yes';
}

/** Three-valued *or*: one yes decides. */
function any(given: readonly CriterionAnswer[]): CriterionAnswer {
  if (given.includes('yes')) return 'yes';
  return given.includes('unknown') ? 'unknown' : 'no';
}
