import type { CommandContext } from '../context.ts';
import { keepEvent } from './changeCase.ts';
import { caseHeader } from './caseHeader.ts';

/** For the room of meetings: the table of a case says when its texts are to be gone. The change stands in the timeline. */
export function keepRetentionByTable(
  context: CommandContext,
  caseId: string,
  { type, endOn }: { readonly type: string; readonly endOn: string },
): void {
  const { retentionEnd } = caseHeader(context.reader, caseId);
  context.write.update('cases', caseId, { retention_end: endOn, table_type: type });
  if (retentionEnd !== endOn) keepEvent(context, caseId, 'retention', retentionEnd, endOn, '');
}
