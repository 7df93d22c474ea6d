import type * as z from 'zod';
import { casefileContract } from './casefile.ts';
import { casesContract } from './cases.ts';
import { chairingContract } from './chairing.ts';
import { followupContract } from './followup.ts';
import { historyContract } from './history.ts';
import { intakeContract } from './intake.ts';
import { insightContract } from './insight.ts';
import { lawContract } from './law.ts';
import { learningContract } from './learning.ts';
import { meetingsContract } from './meetings.ts';
import { minutesContract } from './minutes.ts';
import { networkContract } from './network.ts';
import type { Operation } from './operation.ts';
import { eventsContract } from './events.ts';
import { familyContract } from './family.ts';
import { groupContract } from './group.ts';
import { guidanceContract } from './guidance.ts';
import { mapContract } from './map.ts';
import { planContract } from './plan.ts';
import { searchContract } from './search.ts';

/** Every operation that exists. What is not here cannot be called. */
export const contract = {
  ...casefileContract,
  ...historyContract,
  ...networkContract,
  ...casesContract,
  ...lawContract,
  ...meetingsContract,
  ...chairingContract,
  ...followupContract,
  ...minutesContract,
  ...insightContract,
  ...intakeContract,
  ...searchContract,
  ...planContract,
  ...learningContract,
  ...mapContract,
  ...eventsContract,
  ...groupContract,
  ...familyContract,
  ...guidanceContract,
} as const satisfies Readonly<Record<string, Operation>>;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
/** What the caller gives. */
export type Input<Name extends OperationName> = z.input<Contract[Name]['input']>;
/** What the caller gets. */
export type Output<Name extends OperationName> = z.output<Contract[Name]['output']>;
/** Operations that only answer: what `useAnswer` may ask. */
export type AnswerName = {
  [Name in OperationName]: Contract[Name]['kind'] extends 'command' ? never : Name;
}[OperationName];
