import { buildNetwork } from '../../demo/demoNetwork.ts';
import { createWorld } from '../../demo/createWorld.ts';
import type { OpenSession } from '../../session.ts';
import { inTransaction } from '../../transaction.ts';
import { buildPracticeCase } from './practiceCase.ts';
import { practiceSetting, type PracticeFile } from './practiceFile.ts';
import { buildPracticeMeetings } from './practiceMeetings.ts';

/**
 * Fills an empty case file with the training case (feature X5): one made-up case at two past meetings and one to prepare,
 * with planted errors. The same `now` gives the same rows.
 * @param now UTC milliseconds; every date lies around it
 */
export function buildPractice(open: OpenSession, now: number): void {
  const world = createWorld(open, now, 5, 'learning.openPractice');
  inTransaction(open, now, 'learning.openPractice', 'recorded', ({ keepSetting }) => {
    keepSetting('chairName', 'Oefenvoorzitter');
    keepSetting('organisationName', 'Zorg- en Veiligheidshuis De Meren');
    keepSetting('caseNumberPrefix', 'OEF-');
  });
  buildNetwork(world);
  const subject = buildPracticeCase(world);
  const meetings = buildPracticeMeetings(world, subject.caseId);
  const file: PracticeFile = {
    caseId: subject.caseId,
    meetingIds: meetings.meetingIds,
    rows: { ...subject.rows, ...meetings.rows },
  };
  // Last: a file that was left half built is no training file.
  inTransaction(open, now, 'learning.openPractice', 'recorded', ({ keepSetting }) => {
    keepSetting(practiceSetting, file);
  });
}
