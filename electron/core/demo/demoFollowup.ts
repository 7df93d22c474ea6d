import type { OpenSession } from '../session.ts';
import type { DemoWorld } from './demoWorld.ts';

interface OpenAction {
  readonly id: string;
  readonly ownerId: string;
  readonly caseId: string;
}

const agreements = [
  { body: 'Niemand belt het gezin zonder het eerst met de vaste contactpersoon te bespreken.', ended: null },
  { body: 'We noemen de jongere aan tafel bij de voornaam, in verslagen alleen met initialen.', ended: null },
  {
    body: 'Elke partner meldt een nieuw incident nog dezelfde dag aan de procesregisseur.',
    ended: 'De incidenten zijn voorbij; melden bij het volgende overleg is genoeg.',
  },
] as const;

/** Helpers at a few actions, agreements without owner, contact that was noted, and a kept filter. */
export function buildFollowup(open: OpenSession, world: DemoWorld): void {
  const actions = open.reader.all<OpenAction>(`
    SELECT id, owner_id AS ownerId, case_id AS caseId FROM action_item
    WHERE status IN ('open', 'inProgress') AND owner_id IS NOT NULL AND case_id IS NOT NULL ORDER BY due_date, id LIMIT 12`);
  const owners = [...new Set(actions.map(({ ownerId }) => ownerId))];
  world.write(3, (write) => {
    for (const [index, action] of actions.entries()) {
      const helper = owners[(index + 1) % owners.length];
      if (index % 4 !== 0 || helper === undefined || helper === action.ownerId) continue;
      write.insert('action_helper', { id: world.newId(), action_id: action.id, contact_id: helper });
    }
    for (const [index, { body, ended }] of agreements.entries()) {
      write.insert('agreement', {
        id: world.newId(),
        case_id: actions[index]?.caseId ?? null,
        body,
        state: ended === null ? 'valid' : 'ended',
        made_on: world.onDay(-30 + index),
        ended_on: ended === null ? null : world.onDay(-3),
        reason: ended ?? '',
      });
    }
    const [first] = actions;
    if (first !== undefined) {
      write.insert('contact_moment', {
        id: world.newId(),
        case_id: first.caseId,
        on_date: world.onDay(-3),
        contact_id: first.ownerId,
      });
    }
    write.insert('saved_view', {
      id: world.newId(),
      name: 'Derde keer genoemd',
      address: 'lijst=open&alleen=derde-keer',
    });
  });
}
