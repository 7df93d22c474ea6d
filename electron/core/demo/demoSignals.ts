import type { RowWriter } from '../history/rowWriter.ts';
import { contactOf, type DemoWorld } from './demoWorld.ts';

/** Four signals that nobody has discussed yet. */
export function buildSignals(write: RowWriter, world: DemoWorld): void {
  const signals = [
    {
      text: 'Jongerenwerk ziet nieuwe, oudere jongens bij de skatebaan.',
      place: 'street',
      source: 'youthWork',
      share: 'shareable',
    },
    {
      text: 'Mentor hoort twee leerlingen praten over snel geld via een app.',
      place: 'school',
      source: 'school',
      share: 'shareable',
    },
    {
      text: 'Trainer merkt dat een speler niet meer meedoet aan het eten na afloop.',
      place: 'sport',
      source: 'sport',
      share: 'oralOnly',
    },
    {
      text: 'Buurvrouw belt over nachtelijk geluid en huilende kinderen.',
      place: 'home',
      source: 'housing',
      share: 'shareable',
    },
  ] as const;
  for (const signal of signals) {
    write.insert('signal', {
      id: world.newId(),
      body: signal.text,
      kind: 'observation',
      find_place: signal.place,
      source_contact_id: contactOf(world, signal.source),
      observed_on: world.onDay(-11),
      shareability: signal.share,
      case_id: null,
      discussed_on: null,
    });
  }
}
