import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { mostAtOnce } from '../../../shared/contract/followup/shapes.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { changeActionStatus, storedAction, transferAction } from './actionChange.ts';
import { requireContact } from './references.ts';
import { statements as feedback } from './feedbackStore.ts';
import { statements } from './store.ts';

type Many = z.output<(typeof followupContract)['followup.changeActions']['input']>;

/**
 * One change to all chosen actions: one command, so one step to undo. Those that already stand so stay as they are; when one of
 * the others cannot change, none does.
 * @throws CallFailure `validation` with the action that stands in the way, `conflict` for a newer row, `notFound`
 */
export function changeActions({ actions, change }: Many, context: CommandContext) {
  if (change.kind === 'owner') requireContact(context.reader, change.toOwnerId);
  let changed = 0;
  for (const { id, version } of new Map(actions.map((action) => [action.id, action])).values()) {
    if (changeOne(id, version, change, context, actions.length)) changed += 1;
  }
  return { changed, unchanged: actions.length - changed };
}

/** All that is open in the name of somebody who leaves goes on with the successor, as it stands; by choice also what was still to be told (feature A16). */
export function handOverAll(
  input: z.output<(typeof followupContract)['followup.handOverAll']['input']>,
  context: CommandContext,
) {
  const { fromOwnerId, toOwnerId, note, withFeedback } = input;
  // Who left the address book already can still have actions.
  requireContact(context.reader, toOwnerId);
  if (fromOwnerId === toOwnerId) throw new CallFailure('validation', followupText.refused.sameOwner);
  const open = context.reader.all<{ id: string }>(statements.openOfOwner, [fromOwnerId]);
  const owed = withFeedback ? context.reader.all<{ id: string }>(feedback.owedBy, [fromOwnerId]) : [];
  if (open.length + owed.length === 0)
    throw new CallFailure('validation', followupText.refused.nothingToHandOver);
  for (const { id } of open) transferAction(context, id, toOwnerId, note, undefined, true);
  for (const { id } of owed) context.write.update('feedback', id, { by_contact_id: toOwnerId });
  return { changed: open.length, feedback: owed.length };
}

/** The ids and versions of a filter, as far as one command takes them. */
export function chosenRows(
  reader: CommandContext['reader'],
  ids: readonly string[],
): { id: string; version: number }[] {
  const versions = new Map(
    reader
      .all<{ id: string; version: number }>(statements.versions, [JSON.stringify(ids.slice(0, mostAtOnce))])
      .map((row) => [row.id, row]),
  );
  return ids.flatMap((id) => versions.get(id) ?? []);
}

function changeOne(
  id: string,
  version: number,
  change: Many['change'],
  context: CommandContext,
  total: number,
): boolean {
  const action = storedAction(context.reader, id);
  try {
    switch (change.kind) {
      case 'status':
        if (action.status === change.status && action.waitingFor === (change.waitingFor ?? '')) return false;
        changeActionStatus(context, id, change, version);
        return true;
      case 'owner':
        if (action.ownerId === change.toOwnerId) return false;
        transferAction(context, id, change.toOwnerId, change.note, version);
        return true;
      case 'date':
        if (action.dueDate === change.dueDate) return false;
        context.write.update('action_item', id, { due_date: change.dueDate }, version);
        return true;
    }
  } catch (error) {
    if (!(error instanceof CallFailure) || error.code !== 'validation' || total === 1) throw error;
    throw new CallFailure('validation', followupText.refused.oneOfMany(action.body, error.message));
  }
}
