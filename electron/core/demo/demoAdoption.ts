import { adoptMinutes } from '../minutes/adoption.ts';
import { currentMinutes } from '../minutes/edition.ts';
import { findingsIn } from '../minutes/findings.ts';
import type { DemoCase, DemoWorld } from './demoWorld.ts';

/** Days between a meeting and the adoption of its minutes; inside the ten working days of the clock. */
const daysToAdopt = 9;

/**
 * Adopts the minutes of one past meeting as the chair would, so that they are frozen like real ones. What has a stop (no
 * legal basis yet) stays a concept, as it would in daily use.
 * @param offset days from today of the meeting; negative
 */
export function adoptMinutesOf(world: DemoWorld, cases: readonly DemoCase[], offset: number): void {
  const date = world.onDay(offset);
  world.command(-world.toWorkday(offset + daysToAdopt), (context) => {
    for (const { id: caseId } of cases) {
      const discussion = context.reader.one<{ id: string }>(
        `SELECT d.id FROM discussion d JOIN meeting m ON m.id = d.meeting_id
          WHERE d.case_id = ? AND m.date = ?`,
        [caseId, date],
      );
      if (discussion === undefined) throw new Error(`No discussion on ${date}`);
      const place = { caseId, discussionId: discussion.id };
      const current = currentMinutes(context, place);
      if (findingsIn(context, current).some(({ weight }) => weight === 'stop')) continue;
      const contactIds = current.material.attendance.present.map(({ contact }) => contact.id);
      adoptMinutes({ ...place, contactIds, version: current.minutes?.version ?? null }, context);
    }
  });
}
