/** What is wrong in the training case (feature X5), and at which of its three meetings it shows. */
export const plantedErrors = [
  { id: 'factWithoutSource', meeting: 1 },
  { id: 'hearsayAsFact', meeting: 1 },
  { id: 'consentOfOneParent', meeting: 1 },
  { id: 'basisUnknown', meeting: 1 },
  { id: 'notInformed', meeting: 1 },
  { id: 'decisionWithoutReason', meeting: 2 },
  { id: 'actionWithoutOwner', meeting: 2 },
  { id: 'notHeard', meeting: 2 },
  { id: 'oralOnlyWritten', meeting: 2 },
  { id: 'jargon', meeting: 2 },
  { id: 'judgement', meeting: 2 },
  { id: 'outsiderNamed', meeting: 2 },
  { id: 'feedbackForgotten', meeting: 2 },
  { id: 'voiceMissing', meeting: 3 },
  { id: 'lateAction', meeting: 3 },
  { id: 'agendaTooFull', meeting: 3 },
  { id: 'chairTakesMinutes', meeting: 3 },
] as const;

export type PlantedErrorId = (typeof plantedErrors)[number]['id'];

/** Errors that a chair could make as well, but that are not in the training case: marking everything teaches nothing. */
export const decoyErrors = [
  'reviewDateMissing',
  'questionMissing',
  'actionWithoutDate',
  'decisionWithoutImplementer',
  'attendanceMissing',
  'nameInAlias',
] as const;

export type DecoyErrorId = (typeof decoyErrors)[number];
export type PracticeErrorId = PlantedErrorId | DecoyErrorId;

/** Everything that can be marked, planted or not, by what it is about; the order tells nothing. */
export const practiceGroups = [
  {
    id: 'statements',
    errors: ['judgement', 'factWithoutSource', 'questionMissing', 'jargon', 'hearsayAsFact', 'outsiderNamed'],
  },
  {
    id: 'law',
    errors: [
      'basisUnknown',
      'nameInAlias',
      'consentOfOneParent',
      'notInformed',
      'oralOnlyWritten',
      'reviewDateMissing',
    ],
  },
  {
    id: 'followUp',
    errors: [
      'actionWithoutDate',
      'lateAction',
      'decisionWithoutReason',
      'actionWithoutOwner',
      'decisionWithoutImplementer',
      'feedbackForgotten',
    ],
  },
  {
    id: 'meeting',
    errors: ['chairTakesMinutes', 'notHeard', 'attendanceMissing', 'agendaTooFull', 'voiceMissing'],
  },
] as const satisfies readonly { readonly id: string; readonly errors: readonly PracticeErrorId[] }[];

export type PracticeGroupId = (typeof practiceGroups)[number]['id'];

/** True when the text names something that can be marked; narrows it. */
export function isPracticeError(id: string): id is PracticeErrorId {
  return plantedErrors.some((error) => error.id === id) || decoyErrors.some((decoy) => decoy === id);
}
