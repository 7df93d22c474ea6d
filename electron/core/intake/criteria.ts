import { zvhCriteria, type WeighingFrameworkId } from '../../../shared/model/lists/triageCriteria.ts';
import type { WeighingFramework } from '../../../shared/model/triageAdvice.ts';
import { intakeText } from '../../../shared/text/nl/intake.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { intakeOf, type In } from './rows.ts';
import { statements } from './store.ts';

const settingOf = (framework: WeighingFrameworkId): string => `triageCriteria.${framework}`;

/** As shipped: the four of the ZVH; other tables begin with an empty list of their own. */
const shipped: Readonly<Record<WeighingFrameworkId, WeighingFramework>> = {
  zvh: { criteria: zvhCriteria, rule: 'firstThreeOrFourth' },
  school: { criteria: [], rule: 'none' },
  local: { criteria: [], rule: 'none' },
};

/** The criteria of a table and the rule that reads them, as the organisation set them. */
export function frameworkOf(
  framework: WeighingFrameworkId,
  { setting }: Pick<QueryContext, 'setting'>,
): WeighingFramework {
  return setting<WeighingFramework>(settingOf(framework), shipped[framework]);
}

/** @throws CallFailure `validation` when two criteria have one id */
export function setCriteria(
  { framework, criteria, rule }: In<'intake.setCriteria'>,
  context: CommandContext,
): void {
  if (new Set(criteria.map(({ id }) => id)).size < criteria.length) {
    throw new CallFailure('validation', intakeText.refused.criterionTwice);
  }
  context.keepSetting(settingOf(framework), { criteria, rule });
}

/** What a person answers about one criterion; the words of the criterion are kept with the answer. */
export function answerCriterion(input: In<'intake.answerCriterion'>, context: CommandContext): void {
  const { reader, write } = context;
  const intake = intakeOf(reader, input.intakeId);
  const known = reader.one<{ id: string }>(statements.criterionOf, [intake.id, input.criterion]);
  if (input.answer === null) {
    if (known !== undefined) write.remove('intake_criterion', known.id);
    return;
  }
  const values = { answer: input.answer, motivation: input.motivation };
  if (known !== undefined) {
    write.update('intake_criterion', known.id, values);
    return;
  }
  const criterion = frameworkOf(intake.framework, context).criteria.find(({ id }) => id === input.criterion);
  if (criterion === undefined) throw new CallFailure('notFound', intakeText.refused.noCriterion);
  write.insert('intake_criterion', {
    intake_id: intake.id,
    criterion: criterion.id,
    criterion_text: criterion.text,
    ...values,
  });
}
