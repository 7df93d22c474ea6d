import type { RowWriter } from '../history/rowWriter.ts';
import { contactOf, type DemoWorld } from './demoWorld.ts';

/** Four signals that nobody has discussed yet, of which a person linked two. */
export function buildSignals(write: RowWriter, world: DemoWorld): void {
  const signals = [
    {
      text: 'Jongerenwerk ziet nieuwe, oudere jongens bij de skatebaan.',
      category: 'nieuwe-of-oudere-vrienden',
      place: 'street',
      source: 'youthWork',
      share: 'shareable',
    },
    {
      text: 'Mentor hoort twee leerlingen praten over snel geld via een app.',
      category: 'geld-of-bezit',
      place: 'school',
      source: 'school',
      share: 'shareable',
    },
    {
      text: 'Trainer merkt dat een speler niet meer meedoet aan het eten na afloop.',
      category: 'gedragsverandering',
      place: 'sport',
      source: 'sport',
      share: 'oralOnly',
    },
    {
      text: 'Buurvrouw belt over nachtelijk geluid en huilende kinderen.',
      category: 'onveilig-thuis',
      place: 'home',
      source: 'housing',
      share: 'shareable',
    },
  ] as const;
  const ids = signals.map(() => world.newId());
  for (const [index, signal] of signals.entries()) {
    write.insert('signal', {
      id: ids[index] ?? world.newId(),
      body: signal.text,
      kind: 'observation',
      category: signal.category,
      find_place: signal.place,
      source_contact_id: contactOf(world, signal.source),
      observed_on: world.onDay(-11),
      shareability: signal.share,
      case_id: null,
      discussed_on: null,
    });
  }
  const [skaters, money] = ids;
  if (skaters === undefined || money === undefined) return;
  write.insert('signal_link', {
    id: world.newId(),
    signal_id: skaters,
    other_signal_id: money,
    case_id: null,
    reason: 'Beide partners noemen dezelfde plek en dezelfde middag.',
  });
}
