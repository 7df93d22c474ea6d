import type { CommandContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { discussionOf } from './agenda.ts';
import { statements } from './preparationStore.ts';

export interface ReadinessReason {
  readonly id: string;
  /** Which line of the preparation light: `basis`, `consent` … */
  readonly line: string;
  readonly reason: string;
}

/** Why the chair goes on with a point that is not in order, per point. */
export function readinessReasonsOf(reader: Reader, discussionId: string): ReadinessReason[] {
  return reader.all<ReadinessReason>(statements.reasons, [discussionId]);
}

/** Keeps a reason per point, and one for the case as a whole; an empty one takes it away. @returns how many there are now. @throws CallFailure `notFound` */
export function keepReadinessReasons(
  { reader, write }: CommandContext,
  discussionId: string,
  {
    reasons,
    overall,
  }: {
    readonly reasons: readonly { readonly line: string; readonly reason: string }[];
    /** Undefined: stays as it is. */
    readonly overall?: string | undefined;
  },
): number {
  discussionOf(reader, discussionId);
  if (overall !== undefined) {
    write.update('discussion', discussionId, { discuss_anyway_reason: overall.trim() });
  }
  const known = new Map(readinessReasonsOf(reader, discussionId).map((row) => [row.line, row]));
  // Of a point that is named twice the last one counts.
  for (const [line, reason] of new Map(reasons.map((row) => [row.line, row.reason]))) {
    const before = known.get(line);
    if (reason === '') {
      if (before !== undefined) write.remove('readiness_reason', before.id);
    } else if (before === undefined) {
      write.insert('readiness_reason', { discussion_id: discussionId, line, reason });
    } else {
      write.update('readiness_reason', before.id, { reason });
    }
  }
  return readinessReasonsOf(reader, discussionId).length;
}

/** For whoever takes a case off an agenda: the reasons go with it. */
export function removeReadinessReasons({ reader, write }: CommandContext, discussionId: string): void {
  for (const { id } of readinessReasonsOf(reader, discussionId)) write.remove('readiness_reason', id);
}
