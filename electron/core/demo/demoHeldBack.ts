import { currentMinutes } from '../minutes/edition.ts';
import { holdBack, outcomeOf } from '../minutes/heldBack.ts';
import type { DemoWorld } from './demoWorld.ts';

/** An item that only the chair has, at the meeting after the next one; and a decision that one partner does not get. */
export function buildHeldBack(world: DemoWorld): void {
  world.command(0, (context) => {
    const { reader, write } = context;
    const ahead = reader.one<{ id: string }>(
      "SELECT id FROM meeting WHERE status = 'draft' ORDER BY date DESC LIMIT 1",
    );
    if (ahead === undefined) throw new Error('The demo has no meeting ahead');
    for (const [position, title, isInternal] of [
      [0, 'Opening, presentie en geheimhouding', 0],
      [1, 'Voorbespreken: wie belt de wethouder?', 1],
    ] as const) {
      write.insert('agenda_item', {
        id: world.newId(),
        meeting_id: ahead.id,
        position,
        kind: 'plain',
        title,
        planned_minutes: 5,
        is_internal: isInternal,
      });
    }
    const last = reader.one<{ id: string; caseId: string }>(
      `SELECT d.id, d.case_id AS caseId FROM discussion d JOIN meeting m ON m.id = d.meeting_id
        JOIN agenda_item i ON i.id = d.agenda_item_id
       WHERE m.type = 'jv' AND m.status = 'finished' ORDER BY m.date DESC, i.position DESC LIMIT 1`,
    );
    if (last === undefined) throw new Error('The demo has no finished meeting');
    const place = { caseId: last.caseId, discussionId: last.id };
    const { material } = currentMinutes(context, place);
    const decision = outcomeOf(context, material.discussion).find(({ kind }) => kind === 'decision');
    // Who carries it out has to know it.
    const implementers = new Set(material.decisions.map(({ implementerId }) => implementerId));
    const partner = material.attendance.present.find(({ contact }) => !implementers.has(contact.id));
    if (decision === undefined || partner === undefined) throw new Error('The demo has nothing to hold back');
    holdBack(
      {
        ...place,
        kind: 'decision',
        lineId: decision.id,
        contactId: partner.contact.id,
        reason: 'Niet nodig voor het werk van deze partner; zo afgesproken aan tafel.',
      },
      context,
    );
  });
}
