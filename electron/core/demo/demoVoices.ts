import type { RowWriter } from '../history/rowWriter.ts';
import { contactOf, type DemoCase, type DemoWorld } from './demoWorld.ts';

/** What was heard between two meetings; every word is fiction. */
const voices = [
  {
    source: 'youthWork',
    body: '“Ik wil dat één iemand mij belt, niet vijf.”',
    how: 'gevraagd tijdens een wandeling, met instemming',
  },
  {
    source: 'teamSouth',
    body: 'Moeder: “Zeg het ook als het goed gaat, dat horen we nooit.”',
    how: 'gevraagd aan de keukentafel',
  },
  {
    source: 'school',
    body: '“Mag ik erbij zijn als het over mijn rooster gaat?”',
    how: 'gevraagd door de mentor',
  },
] as const;

const notSpoken = 'De afspraak ging twee keer niet door; jongerenwerk probeert het deze week.';

/**
 * The voice of a young person or parents at a later discussion (feature D13): mostly there, once explained why not, once
 * forgotten. At the first discussion it stands at the case already.
 */
export function buildVoice(
  write: RowWriter,
  world: DemoWorld,
  plan: Readonly<{ item: DemoCase; discussionId: string; offset: number; place: number; turn: number }>,
): void {
  const { item, discussionId, offset, place, turn } = plan;
  const hasPerson = item.type === 'person' || item.type === 'family';
  if (turn === 0 || !hasPerson) return;
  if (place === 2) write.update('discussion', discussionId, { voice_missing_reason: notSpoken });
  if (place >= 2) return;
  const voice = voices[(turn + place) % voices.length] ?? voices[0];
  write.insert('statement', {
    id: world.newId(),
    case_id: item.id,
    discussion_id: discussionId,
    kind: 'voice',
    body: voice.body,
    source_contact_id: contactOf(world, voice.source),
    source_organisation_id: world.organisations.get(voice.source) ?? null,
    observed_on: world.onDay(offset - 2),
    find_place: 'home',
    visibility: 'casePartners',
    shareability: 'shareable',
    how_asked: voice.how,
  });
}
