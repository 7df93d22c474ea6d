import type { DemoWorld } from './demoWorld.ts';
import { contactFamilyNames, contactGivenNames, organisationSeeds } from './names.ts';

const callFor = [
  'snelle vragen over een jongere in de wijk',
  'verzuim en terugkeer naar school',
  'meedenken over wel of niet delen',
  'een plek vinden voor vrije tijd',
  '',
] as const;
const workingDays = ['ma di wo do vr', 'ma di do', 'di wo vr', 'wo do vr', ''] as const;

/** Twenty organisations with sixty contacts; numbers and addresses that cannot exist. */
export function buildNetwork(world: DemoWorld): void {
  const { random } = world;
  world.write(60, (write) => {
    let count = 0;
    for (const seed of organisationSeeds) {
      const organisation = write.insert('organisation', {
        id: world.newId(),
        name: seed.name,
        domain: seed.domain,
        place: 'Waterrijk',
        phone: `000-555${String(100 + count).padStart(4, '0')}`,
        email: `info@${seed.key.toLowerCase()}.voorbeeld.test`,
        note: '',
      });
      world.organisations.set(seed.key, organisation.id);
      const wanted = seed.professions.length;
      const ids = seed.professions.slice(0, wanted).map((profession) => {
        const given = contactGivenNames[count % contactGivenNames.length] ?? 'Ilse';
        const name = contactFamilyNames[(count * 7) % contactFamilyNames.length];
        count += 1;
        return write.insert('contact', {
          id: world.newId(),
          organisation_id: organisation.id,
          given_name: given,
          infix: name?.infix ?? '',
          family_name: name?.family ?? 'Voorbeeld',
          profession,
          domain: seed.domain,
          phone: '',
          mobile: `06-0000${String(1000 + count)}`,
          email: `${given
            .toLowerCase()
            .normalize('NFD')
            .replaceAll(/[^a-z]/g, '')}@${seed.key.toLowerCase()}.voorbeeld.test`,
          call_for: random.pick(callFor),
          area: random.pick(['Waterrijk', 'Zuid', 'Noord', '']),
          working_days: random.pick(workingDays),
          note: '',
          stand_in_id: null,
        }).id;
      });
      const [first, second] = ids;
      if (first !== undefined && second !== undefined)
        write.update('contact', first, { stand_in_id: second });
      world.contacts.set(seed.key, ids);
    }
  });
}
