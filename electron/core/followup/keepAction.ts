import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { carryOverChoices } from '../../../shared/model/carryOver.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { storedAction, writeActionEvent } from './actionChange.ts';

/**
 * The answer *doen* at the third mention: the action stays, and asks again when it comes back once more (feature A5).
 * @throws CallFailure `validation` when nothing was asked
 */
export function keepAction(
  input: z.output<(typeof followupContract)['followup.keepAction']['input']>,
  context: CommandContext,
): { id: string; version: number } {
  const action = storedAction(context.reader, input.id);
  if (carryOverChoices(action).length === 0) {
    throw new CallFailure('validation', followupText.refused.asksNothing);
  }
  const changed = context.write.update(
    'action_item',
    input.id,
    {
      kept_at_mention: action.mentionCount,
      ...(input.dueDate === undefined ? {} : { due_date: input.dueDate }),
    },
    input.version,
  );
  const kept = followupText.history.kept(action.mentionCount);
  writeActionEvent(context, input.id, { note: input.note === '' ? kept : `${kept}: ${input.note}` });
  return changed;
}
