import type { IntakeStatus } from '../../../shared/model/lists/triageCriteria.ts';
import type { TriageOutcome } from '../../../shared/model/lists/caseLists.ts';
import type { CommandContext } from '../context.ts';

/** One step in the history of an aanmelding: who brought it from where to where, and why. */
export function keepIntakeEvent(
  { write, now, actor }: CommandContext,
  intakeId: string,
  step: {
    readonly from: IntakeStatus | null;
    readonly to: IntakeStatus;
    readonly outcome: TriageOutcome | null;
    readonly reason: string;
  },
): void {
  write.insert('intake_event', {
    intake_id: intakeId,
    at: now,
    from_status: step.from,
    to_status: step.to,
    outcome: step.outcome,
    reason: step.reason,
    actor,
  });
}
