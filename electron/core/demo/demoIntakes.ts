import { zvhCriteria } from '../../../shared/model/lists/triageCriteria.ts';
import { contactOf, organisationOf, type DemoWorld } from './demoWorld.ts';

/** Answers for the four criteria, in their order. */
type Answers = readonly (readonly ['yes' | 'no' | 'unknown', string])[];

interface IntakeSeed {
  readonly daysAgo: number;
  readonly about: 'person' | 'early' | 'anonymous' | 'group';
  readonly name: readonly [string, string] | null;
  readonly reason: string;
  readonly purpose: string;
  readonly whyNow: string;
  readonly toldReason: string;
  readonly from: string;
  readonly urgency: 'normal' | 'soon' | 'urgent';
  readonly urgencyReason: string;
  readonly status: 'received' | 'inTriage' | 'decided';
  readonly partners: readonly string[];
  readonly answers: Answers;
}

const seeds: readonly IntakeSeed[] = [
  {
    daysAgo: 12,
    about: 'person',
    name: ['Quirijn', 'Voorbeeldstra'],
    reason:
      'Komt sinds de zomer nauwelijks op school en is ’s avonds veel bij de haven. Thuis is er ruzie over geld.',
    purpose: 'Een plan van school, wijkteam en politie samen, zodat hij weer naar school gaat.',
    whyNow: 'Hij is vorige week met twee oudere jongens gezien in een dure auto.',
    toldReason: '',
    from: 'school',
    urgency: 'normal',
    urgencyReason: '',
    status: 'inTriage',
    partners: ['teamSouth', 'police'],
    answers: [
      ['yes', 'School, thuis en geld; politie noemt de haven.'],
      ['yes', 'School en wijkteam komen er samen niet uit.'],
      ['unknown', 'Met moeder is nog niet gesproken.'],
      ['no', ''],
    ],
  },
  {
    daysAgo: 5,
    about: 'early',
    name: null,
    reason: 'Drie leerlingen van klas 2 hebben opeens nieuwe telefoons en praten over snel geld.',
    purpose: 'Voorkomen dat zij worden ingezet als geldezel.',
    whyNow: 'Het is net begonnen; nu is er nog niets gebeurd.',
    toldReason: 'Er is nog met niemand gesproken; eerst willen we weten wie dat het beste kan doen.',
    from: 'youthWork',
    urgency: 'soon',
    urgencyReason: 'Volgende week is er een ouderavond.',
    status: 'received',
    partners: ['school'],
    answers: [],
  },
  {
    daysAgo: 1,
    about: 'person',
    name: ['Lieke', 'Proefhuizen'],
    reason: 'Loopt weg van huis en slaapt op wisselende plekken.',
    purpose: 'Vandaag weten waar zij veilig kan slapen, en wie dat regelt.',
    whyNow: 'Zij is sinds gisteravond niet thuis geweest.',
    toldReason: '',
    from: 'teamNorth',
    urgency: 'urgent',
    urgencyReason: 'Zij is zestien en niemand weet waar zij slaapt.',
    status: 'received',
    partners: [],
    answers: [],
  },
  {
    daysAgo: 24,
    about: 'anonymous',
    name: null,
    reason: 'Jongere die veel gamet en daardoor niet meer sport.',
    purpose: 'Weten wie met de ouders kan meedenken.',
    whyNow: 'De ouders vragen erom.',
    toldReason: '',
    from: 'sport',
    urgency: 'normal',
    urgencyReason: '',
    status: 'decided',
    partners: [],
    answers: [
      ['no', 'Er speelt één ding.'],
      ['no', 'Het wijkteam kan dit alleen.'],
    ],
  },
];

/** What waits for triage in De Meren, and one aanmelding that went to the neighbourhood team. */
export function buildIntakes(world: DemoWorld): void {
  for (const seed of seeds) {
    world.write(seed.daysAgo, (write) => {
      const decided = seed.status === 'decided';
      const [given = '', family = ''] = seed.name ?? [];
      const { id } = write.insert('intake_request', {
        id: world.newId(),
        received_on: world.onDay(-seed.daysAgo),
        about: seed.about,
        given_name: given,
        family_name: family,
        initials: given === '' ? '' : `${given.slice(0, 1)}.${family.slice(0, 1)}.`,
        birth_date: null,
        reason: seed.reason,
        purpose: seed.purpose,
        why_now: seed.whyNow,
        told: seed.toldReason === '' ? 1 : 0,
        told_reason: seed.toldReason,
        bringer_contact_id: contactOf(world, seed.from),
        bringer: '',
        urgency: seed.urgency,
        urgency_reason: seed.urgencyReason,
        status: seed.status,
        framework: 'zvh',
        outcome: decided ? 'declinedReferLocalTeam' : null,
        outcome_reason: decided ? 'Eén leefgebied en één keten: het wijkteam is dichterbij.' : '',
        outcome_by: decided ? 'Ilse Voorbeeld' : '',
        outcome_on: decided ? world.onDay(-seed.daysAgo + 3) : null,
        refer_to: decided ? 'wijkteam De Meren Zuid' : '',
        retention_end: decided ? world.onDay(180) : null,
      });
      for (const partner of seed.partners) {
        write.insert('intake_partner', {
          id: world.newId(),
          intake_id: id,
          organisation_id: organisationOf(world, partner),
        });
      }
      seed.answers.forEach(([answer, motivation], index) => {
        const criterion = zvhCriteria[index];
        if (criterion === undefined) return;
        write.insert('intake_criterion', {
          id: world.newId(),
          intake_id: id,
          criterion: criterion.id,
          criterion_text: criterion.text,
          answer,
          motivation,
        });
      });
      write.insert('intake_event', {
        id: world.newId(),
        intake_id: id,
        at: world.now - seed.daysAgo * 86_400_000,
        from_status: null,
        to_status: 'received',
        actor: 'Ilse Voorbeeld',
      });
      if (seed.status === 'received') return;
      write.insert('intake_event', {
        id: world.newId(),
        intake_id: id,
        at: world.now - (seed.daysAgo - 3) * 86_400_000,
        from_status: 'received',
        to_status: seed.status,
        outcome: decided ? 'declinedReferLocalTeam' : null,
        reason: decided ? 'Eén leefgebied en één keten: het wijkteam is dichterbij.' : '',
        actor: 'Ilse Voorbeeld',
      });
    });
  }
}
