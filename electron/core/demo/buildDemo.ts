import type { OpenSession } from '../session.ts';
import { inTransaction } from '../transaction.ts';
import { createWorld } from './createWorld.ts';
import { buildAnswers } from './demoAnswers.ts';
import { buildCasePages } from './demoCasePages.ts';
import { buildCases } from './demoCases.ts';
import { buildEarlierYears } from './demoEarlierYears.ts';
import { buildFollowup } from './demoFollowup.ts';
import { buildHeldBack } from './demoHeldBack.ts';
import { buildInsight } from './demoInsight.ts';
import { buildIntakes } from './demoIntakes.ts';
import { buildMeetings } from './demoMeetings.ts';
import { buildNetwork } from './demoNetwork.ts';
import { buildTogether } from './demoTogether.ts';
import { buildTableAhead } from './demoTableAhead.ts';

/**
 * Fills an empty case file with the fictional region De Meren (domain.md §9): 3 series, 24 cases, 60 contacts, 6 past
 * meetings, one tomorrow and one after it, 90 actions of which 15 late; and what was closed in the three years before. The
 * same `now` and seed give the same rows.
 * @param now UTC milliseconds; every date lies around it
 */
export function buildDemo(open: OpenSession, now: number, seed = 2026): void {
  const world = createWorld(open, now, seed, 'demo');
  inTransaction(open, now, 'demo', 'recorded', ({ keepSetting }) => {
    keepSetting('chairName', 'Ilse Voorbeeld');
    keepSetting('organisationName', 'Zorg- en Veiligheidshuis De Meren');
    keepSetting('caseNumberPrefix', 'M-');
    keepSetting('demo', true);
  });
  buildNetwork(world);
  buildTogether(world);
  const cases = buildCases(world);
  buildMeetings(world, cases);
  buildEarlierYears(world);
  buildAnswers(world);
  buildIntakes(world);
  buildCasePages(world, cases);
  buildFollowup(open, world);
  buildInsight(world, cases);
  buildTableAhead(world);
  buildHeldBack(world);
}
