import type { DemoWorld } from './demoWorld.ts';

/** A method of the region itself, as its chair would write it. */
const ownMethod = `methode: Kort rondje De Meren
soort: casus

// Voor een vervolg waarbij weinig veranderd is.
# Wat is er nieuw (40%)
- Wat is er veranderd sinds de vorige keer?
- Wat zegt de jongere zelf?
> Rondje: alleen nieuwe feiten.

# Klopt het plan nog (40%)
- Welke actie werkt, en welke niet?
- Wie mist aan tafel?

# Wie doet wat (20%)
- Wie doet wat, en wanneer?
- Wie vertelt het thuis?
`;

/** What the table has ahead of it: the meeting after the next one, still a concept, and a method of its own. */
export function buildTableAhead(world: DemoWorld): void {
  world.command(0, ({ reader, write }) => {
    const next = reader.one<{ seriesId: string; type: string; title: string; chairId: string | null }>(
      `SELECT series_id AS seriesId, type, title, chair_id AS chairId FROM meeting
       WHERE status = 'planned' ORDER BY date LIMIT 1`,
    );
    if (next === undefined) throw new Error('The demo has no planned meeting');
    write.insert('meeting', {
      id: world.newId(),
      series_id: next.seriesId,
      type: next.type,
      title: next.title,
      date: world.onDay(15),
      start_time: '09:30',
      end_time: '12:00',
      place: 'vergaderkamer 2',
      status: 'draft',
      chair_id: next.chairId,
    });
    write.insert('own_method', { id: world.newId(), name: 'Kort rondje De Meren', body: ownMethod });
  });
}
