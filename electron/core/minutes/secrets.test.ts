import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { openZip } from '../word/zipReader.ts';
import { statements as meetingStatements } from './meetingStore.ts';
import { statements as agreementStatements } from './agreementStore.ts';
import { statements as distributionStatements } from './distributionStore.ts';
import { statements as dossierStatements } from './dossierStore.ts';
import { statements as plainPageStatements } from './plainPageStore.ts';
import { statements } from './store.ts';
import {
  addRow,
  buildMinutesWorld,
  fetchExport,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';

/** Tables whose words never leave: notes of the chair, what is being typed, what partners sent in before the meeting. */
const kept = /chair_note|\bdraft\b|contribution|signal|parked_point/u;

const everyStatement = {
  ...statements,
  ...Object.fromEntries(
    Object.entries({
      meetingStatements,
      agreementStatements,
      distributionStatements,
      dossierStatements,
      plainPageStatements,
    }).flatMap(([room, own]) => Object.entries(own).map(([name, sql]) => [`${room} ${name}`, sql])),
  ),
};

test.each(Object.entries(everyStatement))(
  'statement %s reads no table whose words never leave',
  (_name, sql) => {
    expect(sql).not.toMatch(kept);
  },
);

test('only one statement reads the words of the table, and it asks what may leave', () => {
  const reading = Object.entries(everyStatement).filter(
    ([, sql]) => /\bstatement\b/u.test(sql) && /\bbody\b/u.test(sql),
  );
  expect(reading.map(([name]) => name)).toEqual(['caseStatements']);
  const sql = statements.caseStatements;
  expect(sql).toContain("s.shareability = 'shareable'");
  expect(sql).toContain("s.visibility IN ('casePartners', 'room')");
});

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
});
afterAll(() => core.close());

/** Everything in a file: names and words of every part of a Word file, unpacked; other files as they are. */
function wholeText(name: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  if (!name.endsWith('.docx')) return decoder.decode(bytes).replaceAll('\r\n ', '');
  const archive = openZip(bytes);
  return archive.paths.map((path) => `${path}\n${decoder.decode(archive.read(path))}`).join('\n');
}

/** @param howMuch `most` leaves out files that are made of the same rows as others, for many runs */
async function everyOutput(howMuch: 'all' | 'most'): Promise<string> {
  const { meetingId } = world;
  const saved = [
    await core.call('minutes.export', {
      caseId: world.caseId,
      discussionId: world.discussionId,
      openReason: 'gezien',
    }),
    await core.call('minutes.exportActionList', { meetingId }),
    await core.call('minutes.exportAgenda', { meetingId }),
    await core.call('minutes.exportInvitation', { meetingId }),
    ...(await filesAboutTheCase(howMuch)),
  ];
  return saved
    .map((file) => `${file?.name}\n${wholeText(file?.name ?? '', fetchExport(core, file))}`)
    .join('\n');
}

/** The dossier for everyone that it can be for, every letter, the weighing form, and the page in plain language. */
async function filesAboutTheCase(howMuch: 'all' | 'most') {
  const { caseId, discussionId, contacts, personId } = world;
  const nobody = { contactId: null, personId: null };
  const place = { caseId, discussionId, personId };
  const { hash } = await core.call('minutes.plainPage', place);
  await core.call('minutes.confirmPlainPage', { ...place, hash });
  const saved = [await core.call('minutes.exportPlainPage', place)];
  const someone = [
    { ...nobody, contactId: contacts.coach },
    { ...nobody, personId },
  ];
  for (const recipient of howMuch === 'all' ? [nobody, ...someone] : [nobody]) {
    saved.push(await core.call('minutes.exportDossier', { caseId, ...recipient }));
  }
  const kinds = ['handOver', 'invitation', 'postponement', 'destruction', 'weighing'] as const;
  for (const kind of howMuch === 'all' ? kinds : kinds.slice(0, 1)) {
    saved.push(await core.call('minutes.exportLetter', { caseId, kind, ...nobody, body: '' }));
  }
  return saved;
}

const visibilities = ['room', 'casePartners', 'subset', 'chair'] as const;
const shareabilities = ['shareable', 'oralOnly', 'doNotShare'] as const;
const kinds = [
  'fact',
  'observation',
  'hearsay',
  'interpretation',
  'strength',
  'concern',
  'voice',
  'unknown',
] as const;

test('what may not leave is in no output, wherever it was written; what may leave is in the minutes', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        kind: fc.constantFrom(...kinds),
        visibility: fc.constantFrom(...visibilities),
        shareability: fc.constantFrom(...shareabilities),
        place: fc.constantFrom('here', 'loose', 'otherCase', 'deleted'),
        field: fc.constantFrom('body', 'source_note', 'how_asked'),
      }),
      async ({ kind, visibility, shareability, place, field }) => {
        count += 1;
        const secret = `geheimwoord${count}x`;
        const mayLeave =
          shareability === 'shareable' &&
          (visibility === 'room' || visibility === 'casePartners') &&
          (place === 'here' || place === 'loose');
        const other = place === 'otherCase';
        const id = addRow(core, 'statement', {
          case_id: other ? world.otherCaseId : world.caseId,
          discussion_id: place === 'loose' ? null : other ? world.otherDiscussionId : world.discussionId,
          body: 'Gewone regel.',
          kind,
          visibility,
          shareability,
          deleted_at: place === 'deleted' ? 1 : null,
          [field]: secret,
        });
        if (place === 'loose') {
          // Written on the page of the case before the meeting.
          const open = core.core.session.current();
          open?.file.db.prepare('UPDATE statement SET created_at = 1 WHERE id = ?').run(id);
        }
        const found = (await everyOutput('most')).includes(secret);
        const isShown = field !== 'how_asked' || kind === 'voice';
        expect(found).toBe(mayLeave && isShown);
      },
    ),
    { numRuns: 40 },
  );
});

test('notes of the chair, drafts, contributions, reasons not to tell and another case stay inside', async () => {
  await core.call('history.keepDraft', { place: `capture:${world.discussionId}`, body: 'geheim-concept' });
  writeRows(core, (write) => {
    const here = { discussion_id: world.discussionId };
    write.insert('chair_note', { ...here, body: 'geheim-notitie' });
    write.insert('chair_note', { meeting_id: world.meetingId, body: 'geheim-notitie' });
    write.insert('contribution', {
      ...here,
      contact_id: world.contacts.coach,
      state: 'received',
      body: 'geheim-inbreng',
    });
    write.insert('parked_point', {
      ...here,
      meeting_id: world.meetingId,
      body: 'geheim-parkeren',
      outcome: 'open',
    });
    write.insert('signal', {
      body: 'geheim-signaal',
      kind: 'fact',
      shareability: 'shareable',
      case_id: world.caseId,
    });
    write.insert('informing', {
      case_id: world.caseId,
      state: 'postponed',
      not_told: 'geheim-niet-verteld',
      reason: 'geheim-reden',
    });
    write.update('cases', world.otherCaseId, {
      safety_agreements: 'geheim-andere-casus',
      reason: 'geheim-aanleiding',
    });
    write.update('contact', world.contacts.coach, { note: 'geheim-contact', mobile: '0600000001' });
    write.update('person', world.personId, { note: 'geheim-persoon', birth_date: '2010-03-04' });
    write.insert('decision', {
      ...here,
      case_id: world.caseId,
      meeting_id: world.meetingId,
      body: 'geheim-conceptbesluit',
      status: 'concept',
    });
    write.insert('action_item', {
      ...here,
      case_id: world.caseId,
      meeting_id: world.meetingId,
      body: 'geheim-conceptactie',
      status: 'open',
    });
  });
  const output = await everyOutput('all');
  expect(output).toContain('Casusverslag M-0437');
  expect(output).not.toMatch(/geheim-/u);
  expect(output).not.toMatch(/0600000001|2010-03-04|4 maart 2010/u);
  expect(output).not.toMatch(/jayden|bontekoe|mirthe|kraaienbrink/iu);
});
