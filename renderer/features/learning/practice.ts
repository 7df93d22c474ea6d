import type { Way } from '../../app/arrive.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { PlantedErrorId, PracticeErrorId } from '../../../shared/model/lists/practiceErrors.ts';

export type Practice = NonNullable<Output<'learning.practice'>>;
export type PracticeEntry = Practice['errors'][number];

/** The screen where an error is mended, and the way to the field or row on it. */
export interface PracticePlace extends Way {
  readonly route: string;
}

type Find = (practice: Practice, row: string) => PracticePlace;

/** Where each planted error is mended. */
const places: Readonly<Record<PlantedErrorId, Find>> = {
  factWithoutSource: statement,
  hearsayAsFact: statement,
  jargon: statement,
  judgement: statement,
  outsiderNamed: statement,
  voiceMissing: ({ caseId }) => ({ route: `/casussen/${caseId}`, focus: '[data-place="voice"]' }),
  consentOfOneParent: (practice, row) => law(practice, `[data-row="${row}"]`),
  basisUnknown: (practice) => law(practice, '[data-place="basis"]'),
  notInformed: (practice) => law(practice, '[data-place="informing"]'),
  decisionWithoutReason: (_practice, row) => ({
    route: '/acties',
    press: [tab('decisions'), '[data-place="decisionStatus"] button', '[role="option"][data-key="concept"]'],
    focus: `[data-row="${row}"] [data-deeds]`,
  }),
  actionWithoutOwner: action,
  lateAction: action,
  feedbackForgotten: (_practice, row) => ({
    route: '/acties',
    press: [tab('feedback')],
    focus: `[data-row="${row}"] [data-deeds]`,
  }),
  oralOnlyWritten: ({ caseId, meetingIds }) => ({
    route: `/overleggen/${meetingIds[1]}/afronden`,
    press: [`button[data-row="${caseId}"]`],
    focus: '[data-place="summary"] textarea:not([disabled])',
  }),
  notHeard: ({ meetingIds }) => ({
    route: `/overleggen/${meetingIds[2]}`,
    press: [tab('table')],
    focus: '[data-place="seats"]',
  }),
  agendaTooFull: ({ meetingIds }) => ({
    route: `/overleggen/${meetingIds[2]}`,
    focus: '[data-place="agenda"] [role="grid"]',
  }),
  chairTakesMinutes: ({ meetingIds }) => ({
    route: `/overleggen/${meetingIds[2]}`,
    press: ['[data-place="meetingMenu"] button', '[role="menuitem"][data-key="details"]'],
    focus: '[data-place="minuteTaker"]',
  }),
};

function statement({ caseId }: Practice, row: string): PracticePlace {
  return { route: `/casussen/${caseId}`, focus: `[data-row="${row}"]` };
}

function law({ caseId }: Practice, focus: string): PracticePlace {
  return { route: `/casussen/${caseId}/toestemming`, focus };
}

function action(_practice: Practice, row: string): PracticePlace {
  return { route: '/acties', focus: `[role="row"][data-row="${row}"]` };
}

const tab = (key: string): string => `[role="tab"][data-key="${key}"]`;

/** Where to mend; null while the answer is not known, and for what is not in the training case. */
export function placeOf({ id, row }: PracticeEntry, practice: Practice): PracticePlace | null {
  return row !== null && isPlanted(id) ? places[id](practice, row) : null;
}

function isPlanted(id: PracticeErrorId): id is PlantedErrorId {
  return Object.hasOwn(places, id);
}
