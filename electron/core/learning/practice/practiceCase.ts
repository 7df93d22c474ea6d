import type { PlantedErrorId } from '../../../../shared/model/lists/practiceErrors.ts';
import { contactOf, organisationOf, type DemoWorld } from '../../demo/demoWorld.ts';
import type { RowWriter } from '../../history/rowWriter.ts';

type CaseErrors =
  | 'factWithoutSource'
  | 'hearsayAsFact'
  | 'consentOfOneParent'
  | 'basisUnknown'
  | 'notInformed'
  | 'jargon'
  | 'judgement'
  | 'outsiderNamed'
  | 'voiceMissing';

export interface PracticeCase {
  readonly caseId: string;
  readonly rows: Readonly<Record<CaseErrors & PlantedErrorId, string>>;
}

interface Said {
  readonly kind: 'fact' | 'observation' | 'hearsay' | 'strength' | 'concern' | 'unknown';
  readonly body: string;
  readonly source: string | null;
  readonly place: 'home' | 'school' | 'street' | 'online' | 'sport';
  readonly shareability?: 'oralOnly';
  /** The error that this line is. */
  readonly error?: 'factWithoutSource' | 'hearsayAsFact' | 'jargon' | 'judgement' | 'outsiderNamed';
}

/** What was said about Jamal (15), made up: good lines and planted ones. */
const said: readonly Said[] = [
  { kind: 'fact', body: 'Miste sinds de herfstvakantie elf lesdagen.', source: 'school', place: 'school' },
  {
    kind: 'fact',
    body: 'Hij dealt bij de kantine.',
    source: null,
    place: 'sport',
    error: 'factWithoutSource',
  },
  {
    kind: 'fact',
    body: 'De buurvrouw van de wijkagent heeft gehoord dat hij ’s nachts bezorgt voor iemand met een dure auto.',
    source: 'police',
    place: 'street',
    error: 'hearsayAsFact',
  },
  {
    kind: 'observation',
    body: 'De moeder is onwillig en liegt altijd over waar hij is.',
    source: 'teamSouth',
    place: 'home',
    error: 'judgement',
  },
  {
    kind: 'concern',
    body: 'RMC meldt dat de GI een OTS overweegt i.v.m. het verzuim; SMW is i.o. bij de ZC.',
    source: 'attendance',
    place: 'school',
    error: 'jargon',
  },
  {
    kind: 'observation',
    body: 'Hangt na de training rond met Rachid Namaak, die een scooter zonder kenteken rijdt.',
    source: 'youthWork',
    place: 'sport',
    error: 'outsiderNamed',
  },
  {
    kind: 'strength',
    body: 'Traint drie keer per week en helpt de jongste spelers.',
    source: 'sport',
    place: 'sport',
  },
  {
    kind: 'strength',
    body: 'Zijn mentor spreekt hem elke maandag; hij komt dan altijd.',
    source: 'school',
    place: 'school',
  },
  {
    kind: 'observation',
    body: 'Slaapt sinds twee weken bij zijn tante aan de Wilgenhof.',
    source: 'teamSouth',
    place: 'home',
    shareability: 'oralOnly',
  },
  {
    kind: 'unknown',
    body: 'Waar komt het geld voor de nieuwe telefoon vandaan?',
    source: 'youthWork',
    place: 'online',
  },
];

/** The case with its people, law and statements. */
export function buildPracticeCase(world: DemoWorld): PracticeCase {
  const caseId = world.newId();
  const rows = new Map<PlantedErrorId, string>();
  world.write(50, (write) => {
    write.insert('cases', {
      id: caseId,
      number: 'OEF-0001',
      type: 'person',
      status: 'active',
      alias: 'J.',
      theme: 'jonge aanwas',
      question: 'Wie houdt J. deze winter op school en van de straat, en wat kan elk van ons daarin doen?',
      reason: 'Verzuim, laat op straat en nieuwe spullen zonder uitleg.',
      why_now: 'Hij wordt bijna zestien en zegt de training af.',
      introducer_contact_id: contactOf(world, 'school'),
      responsible_organisation_id: organisationOf(world, 'school'),
      process_coordinator_id: contactOf(world, 'zvh'),
      case_coordinator_id: contactOf(world, 'teamSouth'),
      consent_rule: 'careDual',
      submitted_on: world.onDay(-50),
      review_date: world.onDay(60),
      retention_end: world.onDay(1700),
    });
    buildLaw(write, world, caseId);
    rows.set('consentOfOneParent', buildPeople(write, world, caseId));
    for (const [index, line] of said.entries()) {
      const id = world.newId();
      write.insert('statement', {
        id,
        case_id: caseId,
        kind: line.kind,
        body: line.body,
        source_contact_id: line.source === null ? null : contactOf(world, line.source),
        source_organisation_id: line.source === null ? null : organisationOf(world, line.source),
        observed_on: world.onDay(-45 + index),
        find_place: line.place,
        visibility: 'casePartners',
        shareability: line.shareability ?? 'shareable',
      });
      if (line.error !== undefined) rows.set(line.error, id);
    }
  });
  const rowOf = (error: PlantedErrorId): string => {
    const id = rows.get(error);
    if (id === undefined) throw new Error(`${error} was not planted`);
    return id;
  };
  return {
    caseId,
    rows: {
      factWithoutSource: rowOf('factWithoutSource'),
      hearsayAsFact: rowOf('hearsayAsFact'),
      consentOfOneParent: rowOf('consentOfOneParent'),
      jargon: rowOf('jargon'),
      judgement: rowOf('judgement'),
      outsiderNamed: rowOf('outsiderNamed'),
      basisUnknown: caseId,
      notInformed: caseId,
      voiceMissing: caseId,
    },
  };
}

/** Planted: nobody chose a basis, nobody told the family. */
function buildLaw(write: RowWriter, world: DemoWorld, caseId: string): void {
  write.insert('legal_basis', { id: world.newId(), case_id: caseId, basis: 'unknown' });
  write.insert('informing', { id: world.newId(), case_id: caseId, state: 'toDo' });
}

/** Planted: two parents with authority, one of them asked. @returns the parent who was not */
function buildPeople(write: RowWriter, world: DemoWorld, caseId: string): string {
  const birthday = world.onDay(-150);
  const person = (given: string, initials: string, birthDate: string | null): string =>
    write.insert('person', {
      id: world.newId(),
      given_name: given,
      family_name: 'Oefenaar',
      initials,
      birth_date: birthDate,
    }).id;
  const young = person(
    'Jamal',
    'J.',
    `${Number(birthday.slice(0, 4)) - 15}${birthday.slice(4)}`.replace('-02-29', '-02-28'),
  );
  const mother = person('Hanan', 'moeder', null);
  const father = person('Karim', 'vader', null);
  const link = (personId: string, values: Record<string, string | number>): void => {
    write.insert('case_person', { id: world.newId(), case_id: caseId, person_id: personId, ...values });
  };
  link(young, { role: 'youngPerson', is_subject: 1 });
  for (const parent of [mother, father]) link(parent, { role: 'parent', has_authority: 1 });
  for (const giver of [young, mother]) {
    write.insert('consent', {
      id: world.newId(),
      case_id: caseId,
      about_person_id: young,
      giver_person_id: giver,
      state: 'given',
      kind: 'secrecy',
      scope: 'school, vrije tijd en veiligheid',
      recipients: 'partners bij deze casus',
      purpose: 'één plan maken',
      how: 'oral',
      asked_by: 'zorgcoördinator',
      asked_on: world.onDay(-48),
      given_on: world.onDay(-47),
    });
  }
  return father;
}
