import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCaseFilesWorld } from '../../../tests/support/caseFilesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { readWordText } from '../word/readWordText.ts';
import { addRow, fetchExport, readRows, writeRows } from '../../../tests/support/minutesWorld.ts';

let core: TestCore;
let world: ReturnType<typeof buildCaseFilesWorld>;
beforeAll(async () => {
  core = await openTestCore();
  world = buildCaseFilesWorld(core);
});
afterAll(() => core.close());

const nobody = { contactId: null, personId: null };
const dossier = (recipient: { contactId: string | null; personId: string | null }) =>
  core.call('minutes.dossier', { caseId: world.caseId, ...recipient });
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
  // What follows from a decision that is held back would tell it after all, and so would an agreement that an action became.
  const { id: decision } = readRows<{ id: string }>(
    core,
    "SELECT id FROM decision WHERE body LIKE 'Eerst rust%'",
  )[0] ?? { id: '' };
  const agreed = writeRows(core, (write) => {
    write.update('action_item', action, { decision_id: decision });
    return write.insert('agreement', {
      case_id: caseId,
      action_id: action,
      body: 'Rust gaat voor.',
      state: 'valid',
      made_on: '2026-11-21',
    }).id;
  });
  const forCoach = { ...nobody, contactId: contacts.coach };
  expect(documentText((await dossier(forCoach)).document)).toMatch(/Met moeder praten[^]*Rust gaat voor/u);
  const kept = addRow(core, 'held_back', {
    case_id: caseId,
    contact_id: contacts.coach,
    decision_id: decision,
    reason: 'zo afgesproken',
  });
  expect(documentText((await dossier(forCoach)).document)).not.toMatch(/Met moeder|Rust gaat|Eerst rust/u);
  const letter = await core.call('minutes.letter', { caseId, kind: 'handOver', ...forCoach, body: '' });
  expect(letter.proposal).not.toContain('Met moeder praten');
  const whole = await dossier({ ...nobody, contactId: contacts.police });
  expect(documentText(whole.document)).toMatch(/Met moeder praten[^]*Rust gaat voor/u);
  writeRows(core, (write) => {
    write.remove('held_back', kept);
    write.remove('agreement', agreed);
    write.update('action_item', action, { decision_id: null });
  });
  expect(
    (await core.refusal('minutes.dossier', { caseId, ...nobody, contactId: contacts.absent })).code,
  ).toBe('forbidden');
});

test('what was said after an earlier meeting stands under the next one', async () => {
  const id = addRow(core, 'statement', {
    case_id: world.caseId,
    discussion_id: null,
    kind: 'voice',
    body: 'Het gaat beter.',
    observed_on: '2026-11-02',
    visibility: 'casePartners',
    shareability: 'shareable',
  });
  core.core.session.current()?.file.db.prepare('UPDATE statement SET created_at = 1 WHERE id = ?').run(id);
  const lines = documentText((await dossier(nobody)).document).split('\n');
  expect(lines.indexOf('“Het gaat beter.”')).toBeGreaterThan(
    lines.findIndex((line) => line.startsWith('zaterdag 21 november 2026')),
  );
  writeRows(core, (write) => write.remove('statement', id));
});

test('a person of the case gets what is not withheld from them', async () => {
  const { caseId } = world;
  const decision =
    readRows<{ id: string }>(core, "SELECT id FROM decision WHERE body LIKE 'Eerst rust%'")[0]?.id ?? '';
  const mark = addRow(core, 'withheld', {
    case_id: caseId,
    person_id: world.parentId,
    decision_id: decision,
    reason: 'zo afgesproken',
  });
  const parent = documentText((await dossier({ ...nobody, personId: world.parentId })).document);
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
