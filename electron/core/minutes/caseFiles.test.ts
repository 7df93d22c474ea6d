import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { readWordText } from '../word/readWordText.ts';
import {
  addRow,
  buildMinutesWorld,
  fetchExport,
  keepNames,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';

let core: TestCore;
let world: MinutesWorld;
let parentId: string;
beforeAll(async () => {
  core = await openTestCore();
  keepNames(core);
  world = buildMinutesWorld(core);
  const { contacts, caseId } = world;
  parentId = writeRows(core, (write) => {
    const parent = write.insert('person', { given_name: 'Moniek', family_name: 'Bontekoe', initials: '' }).id;
    write.insert('case_person', { case_id: caseId, person_id: parent, role: 'parent', is_subject: 0 });
    const add = (status: string, date: string, values: Record<string, string>): string => {
      const meeting = write.insert('meeting', {
        type: 'mdoVo',
        title: 'Over Jayden',
        date,
        start_time: '13:00',
        status,
        chair_id: contacts.chair,
        ...values,
      }).id;
      const item = write.insert('agenda_item', {
        meeting_id: meeting,
        position: 0,
        kind: 'case',
        planned_minutes: 30,
      }).id;
      return write.insert('discussion', {
        agenda_item_id: item,
        meeting_id: meeting,
        case_id: caseId,
        kind: 'followUp',
        method: 'bob',
      }).id;
    };
    const earlier = add('finished', '2026-10-05', {});
    write.insert('seat', { discussion_id: earlier, contact_id: contacts.police, attendance: 'present' });
    write.insert('statement', {
      case_id: caseId,
      discussion_id: earlier,
      kind: 'voice',
      body: 'Laat me met rust.',
      visibility: 'casePartners',
      shareability: 'shareable',
    });
    write.insert('statement', {
      case_id: caseId,
      discussion_id: earlier,
      kind: 'voice',
      body: 'geheim-mondeling',
      visibility: 'casePartners',
      shareability: 'oralOnly',
    });
    write.insert('decision', {
      case_id: caseId,
      discussion_id: earlier,
      body: 'Eerst kennismaken.',
      reason: 'Niemand kende hem.',
      implementer_id: contacts.police,
      status: 'carriedOut',
    });
    add('cancelled', '2026-11-24', { cancel_reason: 'De voorzitter is ziek.' });
    const coming = add('planned', '2026-12-08', { place: 'kamer 4' });
    write.insert('seat', { discussion_id: coming, contact_id: contacts.coach, attendance: 'invited' });
    write.insert('seat', { discussion_id: coming, contact_id: contacts.police, attendance: 'accepted' });
    write.insert('goal', {
      case_id: caseId,
      body: 'Jayden gaat naar school.',
      result: '',
      state: 'notStarted',
      position: 0,
    });
    return parent;
  });
  core.core.session
    .current()
    ?.file.db.exec(
      "UPDATE legal_basis SET proportionality = 'Alleen wat nodig is.', subsidiarity = 'Anoniem kan niet.', reason = 'Jayden is niet veilig.'",
    );
});
afterAll(() => core.close());

const nobody = { contactId: null, personId: null };
const dossier = (recipient: { contactId: string | null; personId: string | null }) =>
  core.call('minutes.dossier', { caseId: world.caseId, ...recipient });
const letter = (kind: Input<'minutes.letter'>['kind'], values = {}) => ({
  caseId: world.caseId,
  kind,
  ...nobody,
  body: '',
  ...values,
});
const textOf = async (kind: Input<'minutes.letter'>['kind'], values = {}) =>
  documentText((await core.call('minutes.letter', letter(kind, values))).document).split('\n');

test('the dossier has every meeting in order with decisions, actions and voice, then the plan', async () => {
  const { document, meetings, notThere, stops } = await dossier(nobody);
  expect({ meetings, notThere, stops }).toEqual({ meetings: 2, notThere: 0, stops: [] });
  expect(documentText(document).split('\n')).toEqual([
    'Zorg- en Veiligheidshuis De Meren · vertrouwelijk',
    'Casusdossier M-0437',
    '2 overleggen, van 5 oktober 2026 tot en met 21 november 2026 · stand van 22 november 2026',
    'Casusnummer\tM-0437',
    'Over\tJ.B. (jongere; dader én slachtoffer)',
    'Voor\teigen dossier van de organisatie',
    'maandag 5 oktober 2026: MDO voortgezet onderwijs (VO)',
    'Vraag: Hoe houden we J. op school?',
    'Stem van jongere en ouders',
    '“Laat me met rust.”',
    'Besluiten',
    'Besluit\tReden\tUitvoering\tEvaluatie',
    'Eerst kennismaken.\tNiemand kende hem.\tJoost Dammers\t–',
    'Acties',
    'Er zijn geen acties afgesproken.',
    'zaterdag 21 november 2026: ZVH-casusoverleg, meer casussen',
    'Vraag: Hoe houden we J. op school?',
    'Stem van jongere en ouders',
    '“Ik wil eruit.”',
    'gezinscoach, Stichting Vermeer, 20 november 2026, gesproken op school',
    'Besluiten',
    'Besluit\tReden\tUitvoering\tEvaluatie',
    'Eerst rust thuis, dan school.\tZonder rust praat B. niet.\tTom Vermeer\tdi 15 dec 2026',
    'Acties',
    'Wat\tWie\tWanneer\tStatus',
    'Met moeder praten over J.\tTom Vermeer\tdo 26 nov 2026\topen',
    'Doelen en plan',
    'Doel\tWie\tVóór\tStand',
    'J. gaat naar school.\t–\t–\tnog niet begonnen',
    'Veiligheidsafspraken',
    'Bij direct gevaar: 112.',
    'J. belt de gezinscoach.',
  ]);
});

test('a professional gets the meetings where they sat, without what is held back from them; a stranger gets nothing', async () => {
  const { contacts, caseId } = world;
  const police = await dossier({ ...nobody, contactId: contacts.police });
  expect([police.meetings, police.notThere, police.document.recipient]).toEqual([2, 0, 'Joost Dammers']);
  const coach = await dossier({ ...nobody, contactId: contacts.coach });
  const text = documentText(coach.document);
  expect([coach.meetings, coach.notThere]).toEqual([1, 1]);
  expect(text).toContain('alleen de overleggen waar je bij deze casus aan tafel zat');
  expect(text).not.toContain('Eerst kennismaken.');
  const action = readRows<{ id: string }>(core, 'SELECT id FROM action_item')[0]?.id ?? '';
  const held = addRow(core, 'held_back', {
    case_id: caseId,
    contact_id: contacts.coach,
    action_id: action,
    reason: 'zo afgesproken',
  });
  expect(documentText((await dossier({ ...nobody, contactId: contacts.coach })).document)).not.toContain(
    'Met moeder praten',
  );
  writeRows(core, (write) => write.remove('held_back', held));
  expect(
    (await core.refusal('minutes.dossier', { caseId, ...nobody, contactId: contacts.absent })).code,
  ).toBe('forbidden');
});

test('a person of the case gets what is not withheld from them', async () => {
  const { caseId } = world;
  const decision =
    readRows<{ id: string }>(core, "SELECT id FROM decision WHERE body LIKE 'Eerst rust%'")[0]?.id ?? '';
  const mark = addRow(core, 'withheld', {
    case_id: caseId,
    person_id: parentId,
    decision_id: decision,
    reason: 'zo afgesproken',
  });
  const parent = documentText((await dossier({ ...nobody, personId: parentId })).document);
  expect(parent).toContain('voor M.B.');
  expect(parent).not.toContain('Eerst rust thuis');
  expect(documentText((await dossier({ ...nobody, personId: world.personId })).document)).toContain(
    'Eerst rust thuis',
  );
  writeRows(core, (write) => write.remove('withheld', mark));
});

test('the dossier is written in one step, recorded, and shared with whom it is for', async () => {
  const saved = await core.call('minutes.exportDossier', {
    caseId: world.caseId,
    ...nobody,
    contactId: world.contacts.police,
  });
  expect(saved?.name).toBe('2026-11-22 casusdossier M-0437.docx');
  const word = readWordText(fetchExport(core, saved));
  expect(word.headings.map(({ text, level }) => `${level} ${text}`)).toEqual([
    '1 maandag 5 oktober 2026: MDO voortgezet onderwijs (VO)',
    '2 Stem van jongere en ouders',
    '2 Besluiten',
    '2 Acties',
    '1 zaterdag 21 november 2026: ZVH-casusoverleg, meer casussen',
    '2 Stem van jongere en ouders',
    '2 Besluiten',
    '2 Acties',
    '1 Doelen en plan',
    '1 Veiligheidsafspraken',
  ]);
  expect(JSON.stringify(word)).not.toMatch(/geheim-|jayden|bontekoe/iu);
  expect(
    readRows(core, "SELECT recipient, what, basis FROM disclosure WHERE what LIKE 'casusdossier%'"),
  ).toEqual([{ recipient: 'Joost Dammers', what: 'casusdossier over 2 overleggen', basis: 'Jeugdwet' }]);
  await core.call('minutes.exportDossier', { caseId: world.caseId, ...nobody });
  expect(readRows(core, "SELECT id FROM disclosure WHERE what LIKE 'casusdossier%'")).toHaveLength(1);
  expect(
    readRows(core, "SELECT recipient FROM export_record WHERE kind = 'caseDossier' ORDER BY rowid"),
  ).toEqual([{ recipient: 'Joost Dammers' }, { recipient: 'eigen dossier van de organisatie' }]);
});

test('the invitation of the family names day, time, place and who comes, in words for whom it is', async () => {
  expect(await textOf('invitation', { personId: parentId })).toEqual([
    'Zorg- en Veiligheidshuis De Meren · vertrouwelijk · voor M.B.',
    'Uitnodiging voor een gesprek',
    'zondag 22 november 2026 · brief',
    'Beste M.B.,',
    'Binnenkort praten we met elkaar. We willen graag dat u erbij bent. Onze vraag is: Hoe houden we J. op school?',
    'Wanneer: dinsdag 8 december 2026, 13:00 uur',
    'Waar: kamer 4',
    'Wie er zijn: gezinscoach, Stichting Vermeer; jeugdagent, Stichting Dammers',
    'U mag iemand meenemen die u vertrouwt. U mag ook vooraf vragen wat er over u op papier staat. Kunt u niet, of wilt u iets vragen? Laat het weten aan Ilse Brandsma.',
    'Met vriendelijke groet,',
    'Ilse Brandsma',
    'Zorg- en Veiligheidshuis De Meren',
  ]);
  const { recipients, recipientId } = await core.call('minutes.letter', letter('invitation'));
  expect(recipients.map(({ name, detail }) => [name, detail])).toEqual([
    ['J.B.', 'jongere'],
    ['M.B.', 'ouder'],
  ]);
  expect(recipientId).toBe(world.personId);
  expect((await textOf('invitation')).join(' ')).toContain('Je mag iemand meenemen die je vertrouwt.');
});

test('a postponement tells family no reason, and partners the number of the case', async () => {
  const family = (await textOf('postponement')).join('\n');
  expect(family).toContain('Het gesprek van dinsdag 24 november 2026, 13:00 uur, gaat niet door.');
  expect(family).toContain('Het nieuwe gesprek is op dinsdag 8 december 2026, 13:00 uur.');
  expect(family).not.toMatch(/ziek|M-0437/u);
  const partner = (await textOf('postponement', { contactId: world.contacts.police })).join('\n');
  expect(partner).toContain('De reden is: De voorzitter is ziek.');
  expect(partner).toContain('Het gaat om casus M-0437.');
});

test('a hand-over has question, goals, open actions, safety, next date and basis; its body can be changed and names become initials', async () => {
  expect(await textOf('handOver', { contactId: world.contacts.police })).toEqual([
    'Zorg- en Veiligheidshuis De Meren · vertrouwelijk · voor Joost Dammers',
    'Overdracht van casus M-0437',
    'zondag 22 november 2026 · brief',
    'Beste Joost Dammers,',
    'Hierbij dragen wij casus M-0437 aan u over. Hieronder staat wat er nu loopt en wat is afgesproken.',
    'De vraag is: Hoe houden we J. op school?',
    'Doelen:',
    'J. gaat naar school.',
    'Acties die nog open staan:',
    'Met moeder praten over J (Tom Vermeer, donderdag 26 november 2026)',
    'Afspraken over veiligheid:',
    'Bij direct gevaar: 112.',
    'J. belt de gezinscoach.',
    'De grondslag voor deze overdracht is: Jeugdwet.',
    'Wilt u de ontvangst van deze overdracht schriftelijk bevestigen?',
    'Met vriendelijke groet,',
    'Ilse Brandsma',
    'Zorg- en Veiligheidshuis De Meren',
  ]);
  const own = await core.call(
    'minutes.letter',
    letter('handOver', {
      contactId: world.contacts.police,
      body: 'Jayden Bontekoe gaat naar u.\n\n- één\n- twee',
    }),
  );
  expect(own.masked).toBe(true);
  expect(documentText(own.document)).toContain('J.B. gaat naar u.\néén\ntwee');
  const saved = await core.call(
    'minutes.exportLetter',
    letter('handOver', { contactId: world.contacts.police }),
  );
  expect(saved?.name).toBe('2026-11-22 overdracht M-0437.docx');
  expect(readRows(core, "SELECT recipient, basis FROM disclosure WHERE what = 'brief: overdracht'")).toEqual([
    { recipient: 'Joost Dammers', basis: 'Jeugdwet' },
  ]);
});

test('the record of destruction says how much there was, and nothing of what it was', async () => {
  const text = (await textOf('destruction')).join('\n');
  expect(text).toContain('Casusnummer\tM-0437');
  expect(text).toContain('Bewaartermijn tot\t21 november 2027');
  expect(text).toMatch(
    /Omvang\t2 personen, 4 besprekingen, \d+ uitspraken, 2 besluiten, 1 actie, 0 verslagen/u,
  );
  expect(text).not.toMatch(/school|rust|J\.B\.|Vermeer/u);
});

test('the weighing form has basis, three tests, consent, who was told and what was shared, with name and date', async () => {
  const { document, missing } = await core.call('minutes.letter', letter('weighing'));
  const lines = documentText(document).split('\n');
  expect(missing).toEqual([]);
  expect(lines.slice(0, 16)).toEqual([
    'Zorg- en Veiligheidshuis De Meren · vertrouwelijk',
    'Weegformulier casus M-0437',
    'zondag 22 november 2026 · formulier',
    'Delen zonder toestemming mag alleen als er een andere grondslag is en de drie toetsen zijn gedaan. Dit formulier hoort bij de casus.',
    'Casusnummer\tM-0437',
    'Over\tJ.B.',
    'Gewogen door\tI. Brandsma',
    'Op\tvrijdag 20 november 2026',
    'Grondslag en toetsen',
    'Grondslag\tJeugdwet',
    'Doelbinding\tWeer naar school.',
    'Proportionaliteit\tAlleen wat nodig is.',
    'Subsidiariteit\tAnoniem kan niet.',
    'Waarom\tJ. is niet veilig.',
    'Betrokkene geïnformeerd\tnog niet vastgelegd',
    'Toestemming',
  ]);
  expect(lines).toContain('22-11-2026\tJoost Dammers\tcasusdossier over 2 overleggen\tJeugdwet');
  core.core.session.current()?.file.db.exec("UPDATE legal_basis SET basis = 'conflictOfDuties'");
  expect(documentText((await core.call('minutes.letter', letter('weighing'))).document)).toContain(
    '☐ Is er geen andere weg?',
  );
  const saved = await core.call('minutes.exportLetter', letter('weighing'));
  expect(saved?.name).toBe('2026-11-22 weegformulier M-0437.docx');
  core.core.session.current()?.file.db.exec("UPDATE legal_basis SET basis = 'jeugdwet'");
});

test('a name of another case or a number that may be a BSN stops every one of them, and so does a missing basis', async () => {
  const names = await core.refusal(
    'minutes.exportLetter',
    letter('invitation', { body: 'Kom met Mirthe Kraaienbrink mee.' }),
  );
  expect(names.message).toContain('Mirthe Kraaienbrink');
  expect(
    (await core.refusal('minutes.exportLetter', letter('handOver', { body: 'Nummer 111222333.' }))).message,
  ).toContain('BSN');
  writeRows(core, (write) =>
    write.update('cases', world.caseId, { safety_agreements: 'Niet met Mirthe Kraaienbrink.' }),
  );
  expect(
    (await core.refusal('minutes.exportDossier', { caseId: world.caseId, ...nobody })).message,
  ).toContain('Mirthe Kraaienbrink');
  writeRows(core, (write) => write.update('cases', world.caseId, { safety_agreements: '' }));
  core.core.session.current()?.file.db.exec("UPDATE legal_basis SET basis = 'unknown'");
  expect(
    (await core.refusal('minutes.exportDossier', { caseId: world.caseId, ...nobody })).message,
  ).toContain('grondslag');
  expect((await core.refusal('minutes.exportLetter', letter('invitation'))).message).toContain('grondslag');
  await core.call('minutes.exportLetter', letter('destruction'));
});
