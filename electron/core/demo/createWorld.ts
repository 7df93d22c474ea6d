import { addDays, isoWeekday } from '../../../shared/dates/isoDay.ts';
import { dayOf } from '../clock.ts';
import { newIdentifier } from '../identifiers.ts';
import type { OpenSession } from '../session.ts';
import { inTransaction } from '../transaction.ts';
import type { DemoWorld } from './demoWorld.ts';
import { createRandom } from './random.ts';

/** One day in milliseconds. */
const day = 86_400_000;

/**
 * What everything made-up is built with. The same `now` and seed give the same rows.
 * @param now UTC milliseconds; every date lies around it
 * @param operation the name under which the audit trail keeps what is built
 */
export function createWorld(open: OpenSession, now: number, seed: number, operation: string): DemoWorld {
  const random = createRandom(seed);
  const today = dayOf(now);
  let ticks = 0;
  return {
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
      inTransaction(open, now - daysAgo * day, operation, 'none', work);
    },
    contacts: new Map(),
    organisations: new Map(),
  };
}
