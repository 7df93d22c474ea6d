import type { CommandContext } from '../context.ts';

/** The row of minutes that are a concept; made when somebody first writes, asks or saves something. */
export function insertConcept(
  context: CommandContext,
  discussionId: string,
  summary: string,
): { id: string; version: number } {
  return context.write.insert('minutes', {
    discussion_id: discussionId,
    state: 'concept',
    summary,
    adopted_at: null,
    adopted_by: '',
    adopted_document: null,
  });
}
