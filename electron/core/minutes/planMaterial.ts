import type { EventKind } from '../../../shared/model/lists/eventKinds.ts';
import type { GoalState } from '../../../shared/model/lists/goalStates.ts';
import { shippedLifeDomain } from '../../../shared/model/lists/lifeDomains.ts';
import type { ReflectionCardId } from '../../../shared/model/lists/reflectionCards.ts';
import type { Reader } from '../reader.ts';
import type { PersonName } from './maskPersons.ts';
import { statements } from './store.ts';

interface StepRow {
  readonly goalId: string;
  readonly body: string;
  readonly whoContactId: string | null;
  readonly whoWords: string;
  readonly dueDate: string | null;
  readonly doneOn: string | null;
}

export interface GoalRow {
  readonly id: string;
  readonly body: string;
  readonly result: string;
  /** In words; empty when the goal stands in none. */
  readonly domain: string;
  readonly untilDate: string | null;
  readonly state: GoalState;
  readonly stateNote: string;
  readonly whoContactId: string | null;
  readonly whoWords: string;
  readonly steps: readonly StepRow[];
}

export interface EventPerson extends PersonName {
  readonly eventId: string;
  readonly isSuspect: 0 | 1;
  readonly isVictim: 0 | 1;
  readonly isWitness: 0 | 1;
  readonly isUnclear: 0 | 1;
}

export interface EventRow {
  readonly id: string;
  readonly onDate: string;
  readonly kind: EventKind;
  readonly body: string;
  readonly sourceContactId: string | null;
  readonly sourceNote: string;
  readonly people: readonly EventPerson[];
}

export interface CardRow {
  readonly id: string;
  readonly kind: ReflectionCardId;
  /** JSON: answer by field. */
  readonly answers: string;
}

/** Goals of a case as they stand, without those that are not for this person (`''` = partners). */
export function readGoals(reader: Reader, caseId: string, personId: string): GoalRow[] {
  type Row = Omit<GoalRow, 'domain' | 'steps'> & { lifeDomain: string | null; ownDomain: string | null };
  const steps = reader.all<StepRow>(statements.goalSteps, { caseId, personId });
  return reader
    .all<Row>(statements.caseGoals, { caseId, personId })
    .map(({ lifeDomain, ownDomain, ...goal }) => ({
      ...goal,
      domain: ownDomain ?? shippedLifeDomain(lifeDomain ?? '')?.label ?? '',
      steps: steps.filter(({ goalId }) => goalId === goal.id),
    }));
}

/** Events up to a day with everyone's part in them, without those that are not for this person. */
export function readEvents(
  reader: Reader,
  where: Readonly<{ caseId: string; personId: string; date: string }>,
): EventRow[] {
  const { caseId, personId } = where;
  const people = reader.all<EventPerson>(statements.roleEventPeople, { caseId, personId });
  return reader
    .all<Omit<EventRow, 'people'>>(statements.roleEvents, { ...where })
    .map((event) => ({ ...event, people: people.filter(({ eventId }) => eventId === event.id) }));
}
