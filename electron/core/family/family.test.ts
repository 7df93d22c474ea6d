import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentText } from '../../../shared/model/document/documentText.ts';
import {
  addRow,
  buildMinutesWorld,
  fetchExport,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { readWordText } from '../word/readWordText.ts';
import { statements } from './store.ts';

let core: TestCore;
let world: MinutesWorld;
let mother: string;
let father: string;
beforeAll(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
  const parent = (givenName: string): string =>
    writeRows(core, (write) => {
      const { id } = write.insert('person', { given_name: givenName, family_name: 'Bontekoe', initials: '' });
      write.insert('case_person', { case_id: world.caseId, person_id: id, role: 'parent', has_authority: 1 });
      return id;
    });
  mother = parent('Marja');
  father = parent('Ferdi');
});
afterAll(() => core.close());

const place = () => ({ caseId: world.caseId, discussionId: world.discussionId });
const textFor = async (personId: string): Promise<string> =>
  documentText((await core.call('family.document', { ...place(), personId })).document);
const partnerText = async (): Promise<string> =>
  documentText((await core.call('minutes.caseDocument', place())).document);

test('every statement fits the schema', () => {
  const db = core.core.session.current()?.file.db;
  for (const sql of Object.values(statements)) expect(() => db?.prepare(sql), sql).not.toThrow();
});

type Kind = 'statement' | 'decision' | 'action' | 'goal' | 'event';

/** A row of each kind that stands in the minutes, with a secret in a text of it. */
function plant(kind: Kind, secret: string): string {
  const here = { case_id: world.caseId, discussion_id: world.discussionId, meeting_id: world.meetingId };
  switch (kind) {
    case 'statement':
      return addRow(core, 'statement', {
        case_id: world.caseId,
        discussion_id: world.discussionId,
        kind: 'concern',
        body: secret,
        visibility: 'casePartners',
        shareability: 'shareable',
      });
    case 'decision':
      return addRow(core, 'decision', {
        ...here,
        body: 'Een besluit.',
        reason: secret,
        implementer_id: world.contacts.coach,
        status: 'valid',
      });
    case 'action':
      return addRow(core, 'action_item', {
        ...here,
        body: secret,
        owner_id: world.contacts.coach,
        due_date: '2026-12-01',
        status: 'open',
      });
    case 'goal': {
      const id = addRow(core, 'goal', {
        case_id: world.caseId,
        body: 'Een doel.',
        state: 'underway',
        position: 0,
      });
      addRow(core, 'goal_step', { goal_id: id, body: secret, position: 0 });
      return id;
    }
    case 'event':
      return addRow(core, 'role_event', {
        case_id: world.caseId,
        on_date: '2026-11-10',
        kind: 'pressure',
        body: secret,
        visibility: 'casePartners',
        shareability: 'shareable',
      });
  }
}

test('what is not for one parent is in no file of that parent, and in those of the others', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Kind>('statement', 'decision', 'action', 'goal', 'event'),
      fc.subarray(['mother', 'father', 'young'] as const),
      async (kind, notFor) => {
        count += 1;
        const secret = `geheimwoord${count}x`;
        const id = plant(kind, secret);
        const people = { mother, father, young: world.personId };
        const personIds = notFor.map((who) => people[who]);
        await core.call('family.withhold', {
          caseId: world.caseId,
          thing: { kind, id },
          personIds,
          reason: 'veiligheid',
        });
        expect((await partnerText()).includes(secret)).toBe(true);
        for (const personId of Object.values(people)) {
          expect((await textFor(personId)).includes(secret)).toBe(!personIds.includes(personId));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('what follows from a kept decision or serves a kept goal is kept with it', async () => {
  const decision = plant('decision', 'stil-besluit');
  const goal = plant('goal', 'stil-doel');
  const action = (body: string, decisionId: string | null): string =>
    addRow(core, 'action_item', {
      case_id: world.caseId,
      discussion_id: world.discussionId,
      decision_id: decisionId,
      body,
      owner_id: world.contacts.coach,
      due_date: '2026-12-01',
      status: 'open',
    });
  action('gevolg van het besluit', decision);
  addRow(core, 'goal_action', { goal_id: goal, action_id: action('hoort bij het doel', null) });
  addRow(core, 'stance', {
    decision_id: decision,
    contact_id: world.contacts.police,
    stance: 'objection',
    reason: 'stil-bezwaar',
  });
  for (const [kind, id] of [
    ['decision', decision],
    ['goal', goal],
  ] as const) {
    await core.call('family.withhold', {
      caseId: world.caseId,
      thing: { kind, id },
      personIds: [father],
      reason: '',
    });
  }
  expect(await textFor(father)).not.toMatch(/stil-|gevolg van het besluit|hoort bij het doel/u);
  expect(await textFor(mother)).toMatch(/gevolg van het besluit/u);
});

test('whole parts, the summary, addenda and cards are not for one person either', async () => {
  writeRows(core, (write) => {
    write.update('cases', world.caseId, {
      reason: 'deel-aanleiding',
      why_now: 'deel-nu',
      safety_agreements: 'deel-veilig',
    });
    write.insert('reflection_card', {
      case_id: world.caseId,
      kind: 'challenger',
      answers: JSON.stringify({ wrong: 'deel-kaart' }),
      filled_on: '2026-11-22',
      in_minutes: 1,
    });
  });
  await core.call('minutes.setSummary', { ...place(), summary: 'deel-samenvatting', version: null });
  expect(await partnerText()).toMatch(/deel-samenvatting[^]*deel-aanleiding[^]*deel-kaart/u);
  for (const part of ['reason', 'whyNow', 'safety', 'attendance'] as const) {
    await core.call('family.withhold', {
      caseId: world.caseId,
      thing: { kind: 'part', part },
      personIds: [father],
      reason: '',
    });
  }
  const forFather = await textFor(father);
  expect(forFather).not.toMatch(/deel-/u);
  expect(forFather).not.toMatch(/Dammers/u);
  const forMother = await textFor(mother);
  expect(forMother).toMatch(/deel-aanleiding/u);
  expect(forMother).not.toMatch(/deel-kaart|deel-samenvatting/u);
});

test('the marks offender and victim of another person are not in it, the own are', async () => {
  expect(await textFor(world.personId)).toMatch(/dader én slachtoffer/u);
  expect(await textFor(mother)).not.toMatch(/dader|slachtoffer/u);
});

test('an own basis that is not confirmed stops the file for that person only; the export is recorded', async () => {
  await core.call('family.setBasis', {
    caseId: world.caseId,
    personId: father,
    version: null,
    basis: 'consent',
    reason: '',
    confirm: false,
  });
  const { stops, leftOut } = await core.call('family.document', { ...place(), personId: father });
  expect(stops).toHaveLength(1);
  expect(leftOut).toBeGreaterThan(3);
  expect((await core.refusal('family.export', { ...place(), personId: father })).code).toBe('forbidden');
  const file = await core.call('family.export', { ...place(), personId: mother });
  const text = JSON.stringify(readWordText(fetchExport(core, file)));
  expect(text).toContain('M.B. (ouder)');
  expect(text).not.toMatch(/Marja|Ferdi|Jayden/u);
  expect(
    readRows(core, 'SELECT recipient, what FROM disclosure WHERE case_id = ?', [world.caseId]),
  ).toContainEqual({ recipient: 'M.B. (ouder)', what: 'uittreksel van het casusverslag' });
});

test('a name of another case in the file of one person asks why it may stay, and the reason is kept with the file', async () => {
  const asked = { ...place(), personId: mother };
  const safety = (text: string) =>
    writeRows(core, (write) => write.update('cases', world.caseId, { safety_agreements: text }));
  const [before] = readRows<{ text: string }>(
    core,
    'SELECT safety_agreements AS text FROM cases WHERE id = ?',
    [world.caseId],
  );
  safety('Niet samen met Mirthe Kraaienbrink.');
  expect(await core.call('family.document', asked)).toMatchObject({
    stops: [],
    names: ['Mirthe Kraaienbrink'],
  });
  expect((await core.refusal('family.export', asked)).code).toBe('forbidden');
  await core.call('family.export', { ...asked, nameReason: 'De mentor heet ook zo.' });
  expect(
    readRows(core, "SELECT kind FROM export_record WHERE name_reason = 'De mentor heet ook zo.'"),
  ).toEqual([{ kind: 'personMinutes' }]);
  safety(before?.text ?? '');
});

test('who decides alone is asked first: a parent of someone of sixteen gets nothing before that is written down', async () => {
  const { asks: none } = await core.call('family.document', { ...place(), personId: mother });
  expect(none).toEqual([]);
  const eldest = writeRows(core, (write) => {
    const { id } = write.insert('person', {
      given_name: 'Fleur',
      family_name: 'Bontekoe',
      initials: '',
      birth_date: '2010-11-22',
    });
    write.insert('case_person', {
      case_id: world.caseId,
      person_id: id,
      role: 'youngPerson',
      is_subject: 1,
    });
    return id;
  });
  const { asks } = await core.call('family.document', { ...place(), personId: mother });
  expect(asks).toEqual([expect.stringContaining('F.B. is 16 jaar en beslist zelf')]);
  expect((await core.call('family.document', { ...place(), personId: eldest })).asks).toEqual([]);
  expect((await core.refusal('family.export', { ...place(), personId: mother })).code).toBe('validation');
  await core.call('family.export', { ...place(), personId: mother, agreedNote: 'besproken, akkoord' });
  expect(
    readRows<{ what: string }>(core, 'SELECT what FROM disclosure WHERE case_id = ?', [world.caseId]).map(
      ({ what }) => what,
    ),
  ).toContain('uittreksel van het casusverslag; afgesproken: besproken, akkoord');
});

test('of adopted minutes a person gets the adopted words, without what is kept, changed or added since', async () => {
  const changed = plant('decision', 'woord-reden');
  writeRows(core, (write) => write.update('decision', changed, { body: 'woord-voor' }));
  const kept = plant('statement', 'woord-geheim');
  plant('statement', 'woord-blijft');
  const running = plant('action', 'woord-actie');
  const { version } = await core.call('minutes.caseDocument', place());
  await core.call('minutes.adopt', { ...place(), version, contactIds: [world.contacts.coach] });
  writeRows(core, (write) => {
    write.update('decision', changed, { body: 'woord-na' });
    write.update('action_item', running, { status: 'inProgress' });
  });
  plant('statement', 'woord-later');
  await core.call('family.withhold', {
    caseId: world.caseId,
    thing: { kind: 'statement', id: kept },
    personIds: [mother],
    reason: '',
  });
  const { document, adoptedOn } = await core.call('family.document', { ...place(), personId: mother });
  expect(adoptedOn).toBe('2026-11-22');
  const text = documentText(document);
  expect(text).toMatch(/woord-blijft/u);
  expect(text).toMatch(/woord-actie/u);
  expect(text).not.toMatch(/woord-(?:geheim|voor|reden|na|later)/u);
  expect(text).toContain('vastgesteld op');
});

test('a mark about a thing or person of another case is refused', async () => {
  const thing = { kind: 'statement', id: world.otherCaseId } as const;
  for (const input of [
    { caseId: world.caseId, thing, personIds: [mother], reason: '' },
    {
      caseId: world.otherCaseId,
      thing: { kind: 'part', part: 'safety' },
      personIds: [mother],
      reason: '',
    },
  ]) {
    expect((await core.refusal('family.withhold', input)).code).toBe('validation');
  }
});

test('the overview shows everyone with consent and basis, and what is not for whom', async () => {
  const { people, things } = await core.call('family.get', { caseId: world.caseId });
  expect(people.find(({ personId }) => personId === father)?.ownBasis).toMatchObject({ basis: 'consent' });
  expect(things.some(({ thing, withheld }) => thing.kind === 'part' && withheld.length === 1)).toBe(true);
});
