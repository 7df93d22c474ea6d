import type { Method } from './method.ts';
import { checkpoints } from './methods.ts';
import { isBeyondPicture, phaseStage } from './phaseStage.ts';

/**
 * The points that every case method shares, at the phase where they belong: the first, the one in which judging begins, and the
 * last. They have no clock of their own. A method for a group or for triage has none.
 */
export function checkpointsAt(method: Pick<Method, 'kind' | 'phases'>, phaseId: string): readonly string[] {
  const { kind, phases } = method;
  if (kind !== 'case') return [];
  const judging = phases.find(({ id }) => isBeyondPicture(phaseStage(phases, id)));
  return [
    ...(phases[0]?.id === phaseId ? checkpoints.start : []),
    ...(judging?.id === phaseId ? checkpoints.beforeJudgement : []),
    ...(phases.at(-1)?.id === phaseId ? checkpoints.end : []),
  ];
}
