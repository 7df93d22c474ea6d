import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCaseFilesWorld } from '../../../tests/support/caseFilesWorld.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { addRow, readRows, writeRows } from '../../../tests/support/minutesWorld.ts';

let core: TestCore;
let world: ReturnType<typeof buildCaseFilesWorld>;
beforeAll(async () => {
  core = await openTestCore();
  world = buildCaseFilesWorld(core);
});
afterAll(() => core.close());

const nobody = { contactId: null, personId: null };
const letter = (kind: Input<'minutes.letter'>['kind'], values = {}) => ({
  caseId: world.caseId,
  kind,
  ...nobody,
  body: '',
  ...values,
});
const textOf = async (kind: Input<'minutes.letter'>['kind'], values = {}) =>
  documentText((await core.call('minutes.letter', letter(kind, values))).document).split('\n');

test('the invitation of the family names day, time, place and who comes, in words for whom it is', async () => {
  expect(await textOf('invitation', { personId: world.parentId })).toEqual([
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

test('a question that is kept from somebody is not in their invitation, and what is not planned is left to fill in', async () => {
  const { caseId, parentId } = world;
  const mark = addRow(core, 'withheld', {
    case_id: caseId,
    person_id: parentId,
    part: 'question',
    reason: 'zo afgesproken',
  });
  expect((await textOf('invitation', { personId: parentId })).join(' ')).not.toContain('Hoe houden we');
  writeRows(core, (write) => write.remove('withheld', mark));
  core.core.session
    .current()
    ?.file.db.exec("UPDATE meeting SET status = 'draft', deleted_at = 1 WHERE status = 'planned'");
  const { document, missing } = await core.call('minutes.letter', letter('invitation'));
  expect(documentText(document)).toContain('Wanneer: …');
  expect(missing).toEqual([
    'Er is geen volgend overleg met deze casus gepland: vul datum, tijd en plaats zelf in.',
  ]);
  core.core.session
    .current()
    ?.file.db.exec("UPDATE meeting SET status = 'planned', deleted_at = NULL WHERE deleted_at = 1");
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
  expect(lines).toContain('22-11-2026\tJoost Dammers\tbrief: overdracht\tJeugdwet');
  core.core.session.current()?.file.db.exec("UPDATE legal_basis SET basis = 'conflictOfDuties'");
  expect(documentText((await core.call('minutes.letter', letter('weighing'))).document)).toContain(
    '☐ Is er geen andere weg?',
  );
  const saved = await core.call('minutes.exportLetter', letter('weighing'));
  expect(saved?.name).toBe('2026-11-22 weegformulier M-0437.docx');
  core.core.session.current()?.file.db.exec("UPDATE legal_basis SET basis = 'jeugdwet'");
});

test('a number that may be a BSN and a missing basis stop every one of them; a name of another case asks why', async () => {
  const names = await core.refusal(
    'minutes.exportLetter',
    letter('invitation', { body: 'Kom met Mirthe Kraaienbrink mee.' }),
  );
  expect(names.message).toContain('Mirthe Kraaienbrink');
  const withName = letter('invitation', { body: 'Kom met Mirthe Kraaienbrink mee.' });
  expect(await core.call('minutes.letter', withName)).toMatchObject({
    stops: [],
    names: ['Mirthe Kraaienbrink'],
  });
  expect((await core.refusal('minutes.exportLetter', { ...withName, nameReason: ' ' })).code).toBe(
    'validation',
  );
  await core.call('minutes.exportLetter', { ...withName, nameReason: 'De mentor heet ook zo.' });
  await core.call('minutes.exportLetter', { ...letter('invitation'), nameReason: 'Nergens voor nodig.' });
  expect(
    readRows(core, 'SELECT name_reason AS reason FROM export_record ORDER BY rowid DESC LIMIT 2'),
  ).toEqual([{ reason: '' }, { reason: 'De mentor heet ook zo.' }]);
  const both = letter('handOver', { body: 'Mirthe Kraaienbrink, nummer 111222333.' });
  expect(
    (await core.refusal('minutes.exportLetter', { ...both, nameReason: 'naamgenoot' })).message,
  ).toContain('BSN');
  expect(
    (await core.refusal('minutes.exportLetter', letter('handOver', { body: 'Nummer 111222333.' }))).message,
  ).toContain('BSN');
  writeRows(core, (write) =>
    write.update('cases', world.caseId, { safety_agreements: 'Niet met Mirthe Kraaienbrink.' }),
  );
  expect(
    (await core.refusal('minutes.exportDossier', { caseId: world.caseId, ...nobody })).message,
  ).toContain('Mirthe Kraaienbrink');
  await core.call('minutes.exportDossier', {
    caseId: world.caseId,
    ...nobody,
    nameReason: 'De mentor heet ook zo.',
  });
  writeRows(core, (write) => write.update('cases', world.caseId, { safety_agreements: '' }));
  core.core.session.current()?.file.db.exec("UPDATE legal_basis SET basis = 'unknown'");
  expect(
    (await core.refusal('minutes.exportDossier', { caseId: world.caseId, ...nobody })).message,
  ).toContain('grondslag');
  expect((await core.refusal('minutes.exportLetter', letter('invitation'))).message).toContain('grondslag');
  await core.call('minutes.exportLetter', letter('destruction'));
});
