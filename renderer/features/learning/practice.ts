import type { Output } from '../../../shared/contract/contract.ts';
import type { PlantedErrorId, PracticeErrorId } from '../../../shared/model/lists/practiceErrors.ts';

export type Practice = NonNullable<Output<'learning.practice'>>;
export type PracticeEntry = Practice['errors'][number];

/** Where each planted error is mended. */
const places: Readonly<Record<PlantedErrorId, (practice: Practice) => string>> = {
  factWithoutSource: board,
  hearsayAsFact: board,
  jargon: board,
  judgement: board,
  outsiderNamed: board,
  voiceMissing: board,
  consentOfOneParent: law,
  basisUnknown: law,
  notInformed: law,
  decisionWithoutReason: () => '/acties',
  actionWithoutOwner: () => '/acties',
  lateAction: () => '/acties',
  feedbackForgotten: () => '/acties',
  oralOnlyWritten: ({ meetingIds }) => `/overleggen/${meetingIds[1]}/afronden`,
  notHeard: third,
  agendaTooFull: third,
  chairTakesMinutes: third,
};

function board({ caseId }: Practice): string {
  return `/casussen/${caseId}`;
}

function law({ caseId }: Practice): string {
  return `/casussen/${caseId}/toestemming`;
}

function third({ meetingIds }: Practice): string {
  return `/overleggen/${meetingIds[2]}`;
}

/** The route to the place to mend; null for what is not in the training case. */
export function placeOf(id: PracticeErrorId, practice: Practice): string | null {
  return isPlanted(id) ? places[id](practice) : null;
}

function isPlanted(id: PracticeErrorId): id is PlantedErrorId {
  return Object.hasOwn(places, id);
}
