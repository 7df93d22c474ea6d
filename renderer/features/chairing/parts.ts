import { phaseStage, type PhaseStage } from '../../../shared/model/phaseStage.ts';
import type { Card } from './cockpit.ts';

/** What stands in the middle of the screen. In the order of a discussion, and of the keys Alt+1 to Alt+6. */
export const parts = ['since', 'picture', 'interpretation', 'options', 'decision', 'sayBack'] as const;
export type Part = (typeof parts)[number];

const partOfStage: Readonly<Record<PhaseStage, Part>> = {
  picture: 'picture',
  judgement: 'interpretation',
  options: 'options',
  decision: 'decision',
  closing: 'sayBack',
};

/** The stage of the phase that runs or was last chosen. */
export function stageOf(card: Card): PhaseStage {
  return phaseStage(
    // The share of the time stands for the share of the method.
    card.phases.map(({ id, plannedSeconds }) => ({ id, share: plannedSeconds })),
    card.currentPhase,
  );
}

/**
 * What the middle shows when nobody chose: the part of the phase; a case that comes back begins with the previous time, until
 * the first line is typed or the first phase is over.
 */
export function partOf(card: Card): Part {
  const part = partOfStage[stageOf(card)];
  const isFirst = card.currentPhase === null || card.currentPhase === card.phases[0]?.id;
  const isUntouched = card.statementTotal === 0 && card.seats.every(({ heard }) => heard === 'notYet');
  return isFirst && isUntouched && card.previous !== null ? 'since' : part;
}
