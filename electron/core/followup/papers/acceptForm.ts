import type * as z from 'zod';
import type { followupContract } from '../../../../shared/contract/followup.ts';
import { followupPapersText as words } from '../../../../shared/text/nl/followupPapers.ts';
import { followupText } from '../../../../shared/text/nl/followup.ts';
import type { CommandContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import { changeActionStatus, storedAction, writeActionEvent } from '../actionChange.ts';

/**
 * What a person accepted of a returned form, in one step to undo. The history says where it came from; a status that already
 * stands keeps the words that came with it.
 * @throws CallFailure `validation` with the action that stands in the way, `conflict`, `notFound`
 */
export function acceptActionForm(
  input: z.output<(typeof followupContract)['followup.acceptActionForm']['input']>,
  context: CommandContext,
): { changed: number } {
  const from = words.accepted(input.from);
  let changed = 0;
  for (const { id, version, status, note } of input.answers) {
    const action = storedAction(context.reader, id);
    const told = note === '' ? from : `${note} (${from})`;
    if (action.status === status && status !== 'waiting') {
      if (note === '') continue;
      writeActionEvent(context, id, { note: told });
    } else {
      try {
        changeActionStatus(
          context,
          id,
          { status, reason: status === 'dropped' ? note : told, waitingFor: note },
          version,
        );
      } catch (error) {
        if (!(error instanceof CallFailure) || error.code !== 'validation') throw error;
        throw new CallFailure('validation', followupText.refused.oneOfMany(action.body, error.message));
      }
      if (status === 'dropped' || status === 'waiting') writeActionEvent(context, id, { note: from });
    }
    changed += 1;
  }
  return { changed };
}
