import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestCore } from '../../../tests/support/testCore.ts';
import {
  addRow,
  day,
  openMinutesWorld,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';
import { meetingOfFile } from './keptNames.ts';

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  ({ core, world } = await openMinutesWorld());
});
afterAll(() => core.close());

const nameReason = 'De mentor heet ook zo.';
const list = (meetingId = world.meetingId) => core.call('minutes.distribution', { meetingId });
const reasonsOnRows = async () =>
  (await list()).rows
    .filter((row) => row.nameReason !== '')
    .map((row) => [row.document, row.number, row.name, row.nameReason]);
const others = async (meetingId?: string) =>
  (await list(meetingId)).others.map((file) => [file.kind, file.number, file.name, file.madeOn]);

test('why a name stayed in the file of one recipient stands on the row of that recipient, until a file without it is made', async () => {
  const { caseId, discussionId, contacts } = world;
  const place = { caseId, discussionId };
  const statementId = addRow(core, 'statement', {
    case_id: caseId,
    discussion_id: discussionId,
    kind: 'concern',
    body: 'Gezien met Mirthe Kraaienbrink.',
    visibility: 'subset',
    shareability: 'shareable',
  });
  await core.call('minutes.chooseRecipients', { ...place, statementId, contactIds: [contacts.coach] });
  const all = { ...place, contactId: null, openReason: 'gezien' };
  await core.call('minutes.exportForRecipients', { ...all, nameReason });
  expect(await reasonsOnRows()).toEqual([['caseMinutes', 'M-0437', 'Tom Vermeer', nameReason]]);

  // Who is no longer on the list has the file all the same.
  const seat = "SELECT id FROM seat WHERE discussion_id = ? AND contact_id = ? AND attendance = 'present'";
  const [own] = readRows<{ id: string }>(core, seat, [discussionId, contacts.coach]);
  const attend = (attendance: string) =>
    writeRows(core, (write) => write.update('seat', own?.id ?? '', { attendance }));
  attend('absent');
  expect(await reasonsOnRows()).toEqual([]);
  expect(await others()).toEqual([['recipientMinutes', 'M-0437', 'Tom Vermeer', '2026-11-22']]);
  attend('present');
  expect(await others()).toEqual([]);

  await core.call('minutes.chooseRecipients', { ...place, statementId, contactIds: [] });
  await core.call('minutes.exportForRecipients', { ...all, contactId: contacts.police });
  expect(await reasonsOnRows()).toHaveLength(1);
  await core.call('minutes.exportForRecipients', { ...all, contactId: contacts.coach });
  expect(await reasonsOnRows()).toEqual([]);
});

test('letters, dossiers and what somebody of the case got stand below with their reason, and no file without such a name', async () => {
  const { caseId, discussionId, personId, contacts } = world;
  const nobody = { contactId: null, personId: null };
  const letter = {
    caseId,
    kind: 'handOver' as const,
    ...nobody,
    contactId: contacts.police,
    body: 'Kom met Mirthe Kraaienbrink mee.',
  };
  await core.call('minutes.exportLetter', { ...letter, nameReason });
  await core.call('minutes.exportLetter', { ...letter, nameReason });
  await core.call('minutes.exportLetter', { ...letter, body: '' });
  writeRows(core, (write) =>
    write.update('cases', caseId, { safety_agreements: 'Niet met Mirthe Kraaienbrink.' }),
  );
  await core.call('minutes.exportDossier', { caseId, ...nobody, nameReason: 'Zo heet de mentor.' });
  writeRows(core, (write) => write.update('cases', caseId, { safety_agreements: '' }));
  const record = {
    meeting_id: world.meetingId,
    discussion_id: discussionId,
    case_id: caseId,
    kind: 'personMinutes',
    recipient: 'J.B. (jongere)',
    made_at: core.now(),
    file_name: 'verslag.docx',
    sha256: personId,
  };
  addRow(core, 'export_record', record);
  addRow(core, 'export_record', { ...record, name_reason: nameReason });
  expect((await list()).others.map((file) => [file.kind, file.name, file.nameReason])).toEqual([
    ['letter', 'Joost Dammers', nameReason],
    ['caseDossier', 'eigen dossier van de organisatie', 'Zo heet de mentor.'],
    ['personMinutes', 'J.B. (jongere)', nameReason],
  ]);
});

test('a letter is on the list of the last meeting of its case up to that day, and on one list only', async () => {
  const before = await others();
  const meetingId = addRow(core, 'meeting', {
    type: 'zvhCases',
    title: 'Casusoverleg',
    date: '2026-11-24',
    start_time: '09:30',
    end_time: '12:00',
    status: 'planned',
  });
  const { caseId } = world;
  addRow(core, 'discussion', {
    agenda_item_id: addRow(core, 'agenda_item', {
      meeting_id: meetingId,
      position: 1,
      kind: 'case',
      title: '',
      planned_minutes: 30,
    }),
    meeting_id: meetingId,
    case_id: caseId,
    kind: 'followUp',
    method: 'bob',
    question: '',
  });
  expect(await others()).toEqual(before);
  expect(await others(meetingId)).toEqual([]);
  core.advance(2 * day);
  await core.call('minutes.exportLetter', {
    caseId,
    kind: 'handOver',
    contactId: world.contacts.police,
    personId: null,
    body: 'Weer met Mirthe Kraaienbrink.',
    nameReason,
  });
  expect(await others()).toEqual(before);
  expect(await others(meetingId)).toEqual([['letter', 'M-0437', 'Joost Dammers', '2026-11-24']]);
});

test.each([
  ['before the first meeting', '2026-01-01', '2026-02-01'],
  ['on the day of a meeting', '2026-03-01', '2026-03-01'],
  ['between two meetings', '2026-02-20', '2026-02-01'],
  ['after the last meeting', '2026-12-31', '2026-03-01'],
])('a file that was made %s has its place', (_when, made, date) => {
  expect(meetingOfFile(made, [{ date: '2026-02-01' }, { date: '2026-03-01' }])).toEqual({ date });
  expect(meetingOfFile(made, [])).toBeUndefined();
});
