import { drawnPortrait } from '../network/drawnPortrait.ts';
import { readPortrait } from '../network/portrait.ts';
import type { RowWriter } from '../history/rowWriter.ts';
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
    completeDirectory(world, write);
  });
}

const notFor = ['spoed in de avond: bel dan de crisisdienst', '', 'vragen over uitkeringen', ''] as const;
const expertise = [
  'straatcultuur',
  '',
  'gesprekken met ouders die niet willen',
  'LVB herkennen',
  '',
] as const;
const focus = [
  ['police', 'sextortion en sexting'],
  ['school', 'thuiszitter'],
  ['teamSouth', 'geldezel'],
  ['youthHealth', 'suïcide- of zorgcrisis'],
] as const;
const offers = [
  [
    'sport',
    'Boksen tegen stress',
    'Twee keer per week, met een trainer die de jongeren kent. Bel voor een proefles.',
    'Waterrijk',
    '12 tot 18 jaar',
  ],
  [
    'youthWork',
    'Inloop in het jongerencentrum',
    'Elke middag open. Een jongerenwerker loopt de eerste keer mee.',
    'Zuid',
    '10 tot 23 jaar',
  ],
  ['teamSouth', 'Gezinscoach aan huis', 'Binnen twee weken een eerste gesprek.', 'Zuid', 'gezinnen'],
  [
    'school',
    'Rustplek op school',
    'Een vaste plek en een vaste begeleider, acht weken lang.',
    'Noord',
    'leerlingen van Het Baken',
  ],
] as const;

/** Faces (drawn), what not to call for, aandachtsfunctionarissen, fixed contacts, offers and one informal contact. */
function completeDirectory(world: DemoWorld, write: RowWriter): void {
  let count = 0;
  for (const [key, ids] of world.contacts) {
    const organisationId = world.organisations.get(key);
    for (const [place, id] of ids.entries()) {
      count += 1;
      write.update('contact', id, {
        not_for: notFor[count % notFor.length] ?? '',
        expertise: expertise[count % expertise.length] ?? '',
        channel: (['mobile', '', 'email'] as const)[count % 3] ?? '',
        checked_on: world.onDay(count % 6 === 0 ? -400 : -20 - count),
      });
      const portrait = place === 0 && count % 3 !== 0 ? readPortrait(drawnPortrait(count)) : null;
      if (portrait !== null) {
        write.insert('contact_photo', {
          id: world.newId(),
          contact_id: id,
          media_type: portrait.mediaType,
          width: portrait.width,
          height: portrait.height,
          content: portrait.base64,
        });
      }
      if (place === 0 && count % 4 !== 0 && organisationId !== undefined) {
        write.insert('fixed_contact', {
          id: world.newId(),
          organisation_id: organisationId,
          contact_id: id,
          area: '',
          theme: '',
          checked_on: world.onDay(count % 6 === 0 ? -420 : -30),
        });
      }
    }
  }
  for (const [key, theme] of focus) {
    const [contactId] = world.contacts.get(key) ?? [];
    if (contactId !== undefined)
      write.insert('focus_theme', { id: world.newId(), contact_id: contactId, theme });
  }
  for (const [key, name, body, region, forWhom] of offers) {
    const organisationId = world.organisations.get(key);
    if (organisationId === undefined) continue;
    write.insert('offer', {
      id: world.newId(),
      organisation_id: organisationId,
      name,
      body,
      region,
      for_whom: forWhom,
      checked_on: world.onDay(-25),
    });
  }
  // Somebody of the sports club who knows the young people and sits at no case.
  const coach = (world.contacts.get('sport') ?? []).at(-1);
  if (coach !== undefined) {
    write.update('contact', coach, {
      informal: 1,
      call_for: 'jongeren die niet met instanties praten',
      permission: 'gebeld mogen worden zonder dat namen worden genoemd',
      permission_on: world.onDay(-90),
    });
  }
}
