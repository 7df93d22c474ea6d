import { addDays, isoWeekday } from '../../../shared/dates/isoDay.ts';
import { dayOf } from '../clock.ts';
import { newIdentifier } from '../identifiers.ts';
import type { OpenSession } from '../session.ts';
import { inTransaction } from '../transaction.ts';
import { buildCases } from './demoCases.ts';
import { buildIntakes } from './demoIntakes.ts';
import { buildMeetings } from './demoMeetings.ts';
import { buildNetwork } from './demoNetwork.ts';
import type { DemoWorld } from './demoWorld.ts';
import { createRandom } from './random.ts';

/** One day in milliseconds. */
const day = 86_400_000;

/**
 * Fills an empty case file with the fictional region De Meren (domain.md §9): 3 series, 24 cases, 60 contacts, 6 past
 * meetings and one tomorrow, 90 actions of which 15 late. The same `now` and seed give the same rows.
 * @param now UTC milliseconds; every date lies around it
 */
export function buildDemo(open: OpenSession, now: number, seed = 2026): void {
  const random = createRandom(seed);
  const today = dayOf(now);
  let ticks = 0;
  const world: DemoWorld = {
    now,
    today,
    random,
    onDay: (offset) => addDays(today, offset),
    toWorkday(offset) {
      const weekday = isoWeekday(addDays(today, offset));
      if (weekday <= 5) return offset;
      return offset < 0 ? offset - (weekday - 5) : offset + (8 - weekday);
    },
    newId: () => newIdentifier(now - 60 * day + ticks++, random.bytes()),
    write(daysAgo, work) {
      this.command(daysAgo, (context) => work(context.write));
    },
    command(daysAgo, work) {
      inTransaction(open, now - daysAgo * day, 'demo', 'none', work);
    },
    contacts: new Map(),
    organisations: new Map(),
  };
  inTransaction(open, now, 'demo', 'recorded', ({ keepSetting }) => {
    keepSetting('chairName', 'Ilse Voorbeeld');
    keepSetting('organisationName', 'Zorg- en Veiligheidshuis De Meren');
    keepSetting('caseNumberPrefix', 'M');
    keepSetting('demo', true);
  });
  buildNetwork(world);
  const cases = buildCases(world);
  buildMeetings(world, cases);
  buildIntakes(world);
}
