import type { ThemeSeed } from './caseSeeds.ts';
import { casePlans, type CasePlan } from './demoPlans.ts';
import { neighbourhoodThemes } from './neighbourhoodThemes.ts';
import { personThemes } from './personThemes.ts';
import { contactOf, organisationOf, type DemoCase, type DemoWorld } from './demoWorld.ts';
import { givenNames, longFamilyName, youngFamilyNames } from './names.ts';
import type { RowWriter } from '../history/rowWriter.ts';

export const themeSeeds: readonly ThemeSeed[] = [...personThemes, ...neighbourhoodThemes];

export function buildCases(world: DemoWorld): DemoCase[] {
  return casePlans.map((plan, index) => buildCase(world, plan, index));
}

function buildCase(world: DemoWorld, plan: CasePlan, index: number): DemoCase {
  const theme = themeOf(plan, index);
  const [firstStatement] = theme.statements;
  const introducer = firstStatement?.source ?? 'teamSouth';
  const id = world.newId();
  const number = `M-${String(387 + index * 3).padStart(4, '0')}`;
  const given = givenNames[index % givenNames.length] ?? 'Noor';
  const family =
    index === 7 ? longFamilyName : (youngFamilyNames[index % youngFamilyNames.length] ?? 'Proefstra');
  const introducerId = contactOf(world, introducer);
  world.write(50 - index, (write) => {
    write.insert('cases', {
      id,
      number,
      type: plan.type,
      status: plan.status,
      alias: aliasOf(plan, given, family),
      theme: theme.theme,
      question: plan.status === 'draft' ? '' : theme.question,
      reason: theme.reason,
      why_now: index % 4 === 0 ? 'De spanning loopt op; wachten tot de volgende maand is te lang.' : '',
      introducer_contact_id: introducerId,
      responsible_organisation_id: organisationOf(world, introducer),
      process_coordinator_id: contactOf(world, 'zvh'),
      case_coordinator_id: plan.status === 'active' && index % 3 !== 0 ? contactOf(world, 'teamSouth') : null,
      lead_holder_id: plan.status === 'monitoring' ? contactOf(world, 'teamNorth') : null,
      consent_rule: ruleOf(plan),
      urgent: index === 2 ? 1 : 0,
      submitted_on: plan.status === 'draft' ? null : world.onDay(-50 + index),
      review_date: ['active', 'monitoring', 'accepted'].includes(plan.status)
        ? world.onDay(world.toWorkday(10 + index * 5))
        : null,
      retention_end: world.onDay(plan.retentionIn ?? 300 + index * 10),
      closed_on: plan.status === 'closed' ? world.onDay(-380) : null,
      next_discussion_on: index % 5 === 1 ? world.onDay(world.toWorkday(9)) : null,
      safety_agreements:
        index % 6 === 0 ? 'Bij onrust belt de jongere eerst de gezinscoach, daarna de wijkagent.' : '',
    });
    buildLaw(write, world, plan, id, index);
    buildPeople(write, world, plan, id, { given, family });
    if (plan.status !== 'draft' && plan.type !== 'anonymous') buildStatements(write, world, theme, id, index);
  });
  return { id, number, status: plan.status, type: plan.type, theme, table: plan.table, introducerId };
}

function themeOf(plan: CasePlan, index: number): ThemeSeed {
  const named = plan.type === 'group' ? 'overlast' : plan.theme;
  const theme =
    named !== undefined
      ? themeSeeds.find((seed) => seed.theme === named)
      : themeSeeds[(plan.type === 'family' ? index + 3 : index) % themeSeeds.length];
  if (theme === undefined) throw new Error('No theme');
  return theme;
}

function aliasOf(plan: CasePlan, given: string, family: string): string {
  switch (plan.type) {
    case 'group':
      return 'Groep Steigerkade';
    case 'family':
      return `gezin ${family.slice(0, 1)}.`;
    case 'anonymous':
      return 'anoniem consult';
    case 'person':
    case 'early':
      return `${given.slice(0, 1)}.`;
  }
}

function ruleOf(plan: CasePlan): string {
  if (plan.type === 'group' || plan.type === 'anonymous') return 'none';
  return plan.table === 'zat' ? 'school16' : 'careDual';
}

function buildLaw(write: RowWriter, world: DemoWorld, plan: CasePlan, caseId: string, index: number): void {
  const known = plan.basis !== 'unknown' && plan.basis !== 'anonymous';
  write.insert('legal_basis', {
    id: world.newId(),
    case_id: caseId,
    basis: plan.basis,
    law_note: plan.basis === 'publicTask' ? 'Jeugdwet, taak van de gemeente' : '',
    purpose: known ? 'Samen voorkomen dat de jongere verder afglijdt; alleen daarvoor delen we.' : '',
    proportionality: known ? 'We delen wat nodig is voor het plan en geen medische gegevens.' : '',
    subsidiarity: known ? 'Zonder naam is geprobeerd; partners kunnen dan niet helpen.' : '',
    reason: known ? 'Besproken met de privacyofficer.' : '',
    special_data: 0,
    criminal_data: plan.table === 'zvh' ? 1 : 0,
    confirmed_by: plan.basis !== 'unknown' ? 'Ilse Voorbeeld' : '',
    confirmed_on: plan.basis !== 'unknown' ? world.onDay(-40 + index) : null,
  });
  const postponed = index % 7 === 0;
  write.insert('informing', {
    id: world.newId(),
    case_id: caseId,
    state: postponed ? 'postponed' : known ? 'informed' : 'toDo',
    by_contact_id: known ? contactOf(world, 'teamSouth') : null,
    informed_on: known && !postponed ? world.onDay(-38 + index) : null,
    told: known && !postponed ? 'Dat we samen overleggen, met wie en waarom.' : '',
    reason: postponed ? 'Eerst de veiligheid van het zusje regelen.' : '',
    recheck_on: postponed ? world.onDay(6 + index) : null,
  });
}

function buildPeople(
  write: RowWriter,
  world: DemoWorld,
  plan: CasePlan,
  caseId: string,
  name: { readonly given: string; readonly family: string },
): void {
  if (plan.type === 'group' || plan.type === 'anonymous') return;
  const young = write.insert('person', {
    id: world.newId(),
    given_name: name.given,
    family_name: name.family,
    initials: `${name.given.slice(0, 1)}.`,
    birth_date: birthDate(world, plan),
  });
  const parent = write.insert('person', {
    id: world.newId(),
    given_name: world.random.pick(givenNames),
    family_name: name.family,
    initials: world.random.chance(60) ? 'moeder' : 'vader',
    birth_date: null,
  });
  write.insert('case_person', {
    id: world.newId(),
    case_id: caseId,
    person_id: young.id,
    role: 'youngPerson',
    is_subject: 1,
    is_offender: plan.table === 'zvh' ? 1 : 0,
    is_victim: world.random.chance(40) ? 1 : 0,
  });
  write.insert('case_person', {
    id: world.newId(),
    case_id: caseId,
    person_id: parent.id,
    role: 'parent',
    has_authority: 1,
  });
  for (const [place, state] of plan.consent.entries()) {
    write.insert('consent', {
      id: world.newId(),
      case_id: caseId,
      about_person_id: young.id,
      giver_person_id: place === 0 ? young.id : parent.id,
      state,
      kind: 'secrecy',
      scope: 'school, vrije tijd en veiligheid',
      recipients: 'partners bij deze casus',
      purpose: 'één plan maken',
      how: state === 'given' ? 'oral' : '',
      asked_by: state === 'notAsked' ? '' : 'gezinscoach',
      asked_on: state === 'notAsked' ? null : world.onDay(-30),
      given_on: ['given', 'withdrawn', 'expired'].includes(state) ? world.onDay(-28) : null,
      valid_until: state === 'expired' ? world.onDay(-2) : null,
      withdrawn_on: state === 'withdrawn' ? world.onDay(-4) : null,
    });
  }
}

function birthDate(world: DemoWorld, plan: CasePlan): string {
  if (plan.sixteenIn !== undefined) {
    const birthday = world.onDay(plan.sixteenIn);
    return `${Number(birthday.slice(0, 4)) - 16}${birthday.slice(4)}`.replace('-02-29', '-02-28');
  }
  const day = world.onDay(-(60 + world.random.below(200)));
  return `${Number(day.slice(0, 4)) - (plan.age ?? 15)}${day.slice(4)}`.replace('-02-29', '-02-28');
}

function buildStatements(
  write: RowWriter,
  world: DemoWorld,
  theme: ThemeSeed,
  caseId: string,
  index: number,
): void {
  for (const [place, seed] of theme.statements.entries()) {
    write.insert('statement', {
      id: world.newId(),
      case_id: caseId,
      discussion_id: null,
      kind: seed.kind,
      body: seed.text,
      source_contact_id: contactOf(world, seed.source, index),
      source_organisation_id: organisationOf(world, seed.source),
      observed_on: world.onDay(-25 + place),
      find_place: seed.place,
      visibility: 'casePartners',
      shareability: seed.shareability ?? 'shareable',
      how_asked: seed.kind === 'voice' ? 'gevraagd in een gesprek met twee, met instemming' : '',
    });
  }
}
