import { contactOf, type DemoCase, type DemoWorld } from './demoWorld.ts';

/**
 * A family with two children and two parents who live apart: consent and basis for each, and what is not for one parent.
 * The eldest is sixteen and decides for herself.
 */
export function buildFamily(world: DemoWorld, { id: caseId }: DemoCase): void {
  world.command(18, ({ reader, write }) => {
    const [first] = reader.all<{ id: string; familyName: string; initials: string }>(
      `SELECT p.id, p.family_name AS familyName, p.initials FROM case_person cp JOIN person p ON p.id = cp.person_id
        WHERE cp.case_id = ? AND cp.role = 'parent' ORDER BY cp.created_at, cp.id`,
      [caseId],
    );
    if (first === undefined) throw new Error('No parent in the family');
    const person = (
      given: string,
      initials: string,
      birthDate: string | null,
      link: Readonly<Record<string, string | number>>,
    ): string => {
      const { id } = write.insert('person', {
        id: world.newId(),
        given_name: given,
        family_name: first.familyName,
        initials,
        birth_date: birthDate,
      });
      write.insert('case_person', { id: world.newId(), case_id: caseId, person_id: id, ...link });
      return id;
    };
    const born = world.onDay(-120);
    const eldest = person(
      'Roos',
      'R.',
      `${Number(born.slice(0, 4)) - 16}${born.slice(4)}`.replace('-02-29', '-02-28'),
      {
        role: 'youngPerson',
        is_subject: 1,
        is_victim: 1,
      },
    );
    const other = person('Ruben', first.initials === 'moeder' ? 'vader' : 'moeder', null, {
      role: 'parent',
      has_authority: 1,
    });
    write.insert('consent', {
      id: world.newId(),
      case_id: caseId,
      about_person_id: eldest,
      giver_person_id: eldest,
      state: 'given',
      kind: 'secrecy',
      scope: 'school en thuis, niet wat zij over haar ouders vertelt',
      recipients: 'partners bij deze casus',
      purpose: 'één plan maken',
      how: 'oral',
      asked_by: 'gezinscoach',
      asked_on: world.onDay(-20),
      given_on: world.onDay(-19),
    });
    write.insert('person_basis', {
      id: world.newId(),
      case_id: caseId,
      person_id: eldest,
      basis: 'consent',
      reason: 'Zij is zestien en beslist zelf; wat zij vertelt staat apart.',
      confirmed_by: 'Ilse Voorbeeld',
      confirmed_on: world.onDay(-18),
    });
    const { id: told } = write.insert('statement', {
      id: world.newId(),
      case_id: caseId,
      discussion_id: null,
      kind: 'voice',
      body: '“Ik slaap liever bij oma zolang ze ruzie maken.”',
      source_contact_id: contactOf(world, 'school'),
      observed_on: world.onDay(-19),
      find_place: 'school',
      visibility: 'casePartners',
      shareability: 'shareable',
      how_asked: 'in een gesprek met de mentor, zonder ouders erbij',
    });
    write.insert('withheld', {
      id: world.newId(),
      case_id: caseId,
      person_id: other,
      statement_id: told,
      reason: 'Zij wil dit zelf vertellen.',
    });
    write.insert('withheld', {
      id: world.newId(),
      case_id: caseId,
      person_id: other,
      part: 'safety',
      reason: 'Hierin staat waar de kinderen kunnen slapen.',
    });
  });
}
