import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const slot = { date: '2026-12-01', startTime: '09:30', endTime: '11:00' };

test('a table brings its rules, a meeting its agenda, and the first case stands on it', async () => {
  expect((await core.call('learning.firstTime', {})).isBegun).toBe(false);
  await core.call('learning.chooseTable', { typeId: 'zatVo' });
  expect((await core.call('learning.rules', {})).consentRule).toBe('school16');
  const { meetingId } = await core.call('learning.planFirstMeeting', slot);
  await core.call('learning.addPartners', {
    partners: [
      { organisation: 'Het Baken', domain: 'education', personName: 'Zoë van Fictie', profession: 'mentor' },
      { organisation: 'het baken', domain: 'education', personName: '', profession: '' },
    ],
  });
  const [organisation, ...others] = await core.call('network.listOrganisations', {});
  expect(others).toEqual([]);
  const { caseId } = await core.call('learning.addFirstCase', {
    kind: 'person',
    initials: 'M.',
    question: 'Wie helpt M. na schooltijd?',
    organisationId: organisation?.id ?? null,
  });
  const meeting = await core.call('meetings.get', { meetingId });
  expect(meeting.type).toBe('zatVo');
  expect(meeting.items.filter(({ discussion }) => discussion?.caseId === caseId)).toHaveLength(1);
  expect((await core.call('cases.get', { caseId })).header.alias).toBe('M.');
});

test('where it was left is kept over a restart; a meeting that was deleted is forgotten', async () => {
  await core.call('learning.chooseTable', { typeId: 'jv' });
  const { meetingId } = await core.call('learning.planFirstMeeting', slot);
  await core.call('learning.goToStep', { step: 'partners' });
  core = await core.reopen();
  expect(await core.call('learning.firstTime', {})).toEqual({
    step: 'partners',
    isBegun: true,
    typeId: 'jv',
    meetingId,
    caseId: null,
    chairId: null,
    profession: '',
  });
  const again = await core.call('learning.planFirstMeeting', { ...slot, date: '2026-12-08' });
  expect(again.meetingId).toBe(meetingId);
  expect((await core.call('meetings.get', { meetingId })).date).toBe('2026-12-08');
  const { version } = await core.call('meetings.get', { meetingId });
  await core.call('meetings.delete', { id: meetingId, version });
  expect((await core.call('learning.firstTime', {})).meetingId).toBeNull();
});

test('rules that were chosen stay when another table is chosen', async () => {
  const chosen = { consentRule: 'careYouth12', reviewMonths: 6, retentionMonths: 24 } as const;
  await core.call('learning.keepRules', chosen);
  await core.call('learning.chooseTable', { typeId: 'zatVo' });
  expect(await core.call('learning.rules', {})).toEqual(chosen);
});

test('a case without a person and without an organisation is brought by the own organisation', async () => {
  const { caseId } = await core.call('learning.addFirstCase', {
    kind: 'anonymous',
    initials: '',
    question: 'Waar kan de groep bij de brug terecht?',
    organisationId: null,
  });
  expect((await core.call('cases.get', { caseId })).people).toEqual([]);
  expect((await core.call('network.listOrganisations', {})).map(({ name }) => name)).toEqual([
    'Eigen organisatie',
  ]);
  const refusal = await core.refusal('learning.addFirstCase', {
    kind: 'person',
    initials: '',
    question: 'Wie?',
    organisationId: null,
  });
  expect(refusal.fields?.[0]?.field).toBe('initials');
});

test('the chair stands in the smoelenboek, is changed there and not doubled, and chairs the first meeting', async () => {
  const chair = { chairName: 'Ilse van der Voorbeeld', organisationName: 'Het Baken', profession: '' };
  const { contactId } = await core.call('learning.introduceChair', chair);
  const { meetingId } = await core.call('learning.planFirstMeeting', slot);
  expect((await core.call('meetings.get', { meetingId })).chair?.name).toBe('Ilse van der Voorbeeld');
  const again = await core.call('learning.introduceChair', { ...chair, profession: 'procesregisseur' });
  expect(again.contactId).toBe(contactId);
  expect((await core.call('learning.firstTime', {})).profession).toBe('procesregisseur');
  const contact = await core.call('network.getContact', { id: contactId });
  expect(contact.organisation?.name).toBe('Het Baken');
  expect([contact.givenName, contact.infix, contact.familyName]).toEqual(['Ilse', 'van der', 'Voorbeeld']);
  expect((await core.call('casefile.settings', {})).organisationName).toBe('Het Baken');
  await core.call('network.removeContact', { id: contactId, version: contact.version, confirmed: true });
  expect((await core.call('learning.firstTime', {})).chairId).toBeNull();
});

test('the house style that was chosen is kept over a restart', async () => {
  expect(await core.call('learning.houseStyle', {})).toEqual({ colour: 'petrol', font: 'calibri' });
  await core.call('learning.keepHouseStyle', { colour: 'aubergine', font: 'arial' });
  core = await core.reopen();
  expect(await core.call('learning.houseStyle', {})).toEqual({ colour: 'aubergine', font: 'arial' });
});
