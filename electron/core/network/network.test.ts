import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import { newIdentifier } from '../identifiers.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const plain: Input<'network.createContact'> = {
  givenName: '',
  infix: '',
  familyName: '',
  organisationId: null,
  profession: '',
  domain: 'social',
  phone: '',
  mobile: '',
  email: '',
  callFor: '',
  area: '',
  workingDays: [],
  note: '',
  standInId: null,
};

const add = async (fields: Partial<Input<'network.createContact'>>): Promise<string> =>
  (await core.call('network.createContact', { ...plain, ...fields })).id;

const addOrganisation = async (name: string): Promise<string> =>
  (
    await core.call('network.createOrganisation', {
      name,
      domain: 'education',
      place: '',
      phone: '',
      email: '',
      note: '',
    })
  ).id;

const find = async (text: string, more: Partial<Input<'network.listContacts'>> = {}): Promise<string[]> =>
  (
    await core.call('network.listContacts', {
      text,
      domain: null,
      organisationId: null,
      which: 'present',
      offset: 0,
      limit: 200,
      ...more,
    })
  ).rows.map(({ familyName }) => familyName);

test('people are found by name, organisation, profession, area and what to call them for, without accents', async () => {
  const school = await addOrganisation('Lyceum De Brücke');
  await add({ givenName: 'Zoë', familyName: 'Bänziger', organisationId: school, domain: 'education' });
  await add({
    givenName: 'Ömer',
    familyName: 'Fictief',
    callFor: 'sextortion en geldezels',
    area: 'Waterrijk Zuid',
  });
  await add({
    givenName: 'Anna',
    infix: 'van der',
    familyName: 'Alst',
    profession: 'jeugdagent',
    domain: 'safety',
  });
  expect(await find('')).toEqual(['Alst', 'Bänziger', 'Fictief']);
  expect(await find('zoe banz')).toEqual(['Bänziger']);
  expect(await find('BRUCKE')).toEqual(['Bänziger']);
  expect(await find('jeugda')).toEqual(['Alst']);
  expect(await find('zuid geldezel')).toEqual(['Fictief']);
  expect(await find('van der alst')).toEqual(['Alst']);
  expect(await find('niemand')).toEqual([]);
  expect(await find('', { domain: 'safety' })).toEqual(['Alst']);
  expect(await find('', { organisationId: school })).toEqual(['Bänziger']);
});

test('a page of people tells how many there are', async () => {
  for (const familyName of ['Cc', 'Aa', 'Bb']) await add({ familyName });
  const page = await core.call('network.listContacts', {
    text: '',
    domain: null,
    organisationId: null,
    which: 'present',
    offset: 1,
    limit: 1,
  });
  expect(page.total).toBe(3);
  expect(page.rows.map(({ familyName }) => familyName)).toEqual(['Bb']);
});

test('a contact without a name is refused at the field, and a wrong e-mail address too', async () => {
  const nameless = await core.refusal('network.createContact', plain);
  expect(nameless.code).toBe('validation');
  expect(nameless.fields).toEqual([{ field: 'givenName', message: networkText.refusals.nameNeeded }]);
  const mail = await core.refusal('network.createContact', {
    ...plain,
    familyName: 'X',
    email: 'geen adres',
  });
  expect(mail.fields?.map(({ field }) => field)).toEqual(['email']);
});

test('nobody stands in for themselves, and a stand-in has to be there', async () => {
  const id = await add({ familyName: 'Eén' });
  const self = await core.refusal('network.updateContact', {
    ...plain,
    id,
    version: 1,
    familyName: 'Eén',
    standInId: id,
  });
  expect(self.fields).toEqual([{ field: 'standInId', message: networkText.refusals.standInSelf }]);
  await core.call('network.removeContact', { id, version: 1, confirmed: false });
  const gone = await core.refusal('network.createContact', { ...plain, familyName: 'Twee', standInId: id });
  expect(gone).toMatchObject({ code: 'notFound', fields: [{ field: 'standInId' }] });
});

test('the card of a person shows organisation, stand-in and working days in the order of the week', async () => {
  const organisationId = await addOrganisation('School Het Voorbeeld');
  const standInId = await add({ givenName: 'Ilse', familyName: 'Vervanger', mobile: '06-00001000' });
  const id = await add({ familyName: 'Kaart', organisationId, standInId, workingDays: ['vr', 'ma'] });
  const card = await core.call('network.getContact', { id });
  expect(card.organisation?.name).toBe('School Het Voorbeeld');
  expect(card.standIn).toMatchObject({ name: 'Ilse Vervanger', phone: '06-00001000' });
  expect(card.workingDays).toEqual(['ma', 'vr']);
  expect(card).toMatchObject({ lastTogether: null, openActions: 0, comingMeetings: [] });
  expect((await core.call('network.getContact', { id: standInId })).standInFor).toEqual(['Kaart']);
});

test('an edit of an older version is refused and changes nothing', async () => {
  const id = await add({ familyName: 'Eerst' });
  await core.call('network.updateContact', { ...plain, id, version: 1, familyName: 'Daarna' });
  const late = await core.refusal('network.updateContact', {
    ...plain,
    id,
    version: 1,
    familyName: 'Te laat',
  });
  expect(late.code).toBe('conflict');
  expect(await find('')).toEqual(['Daarna']);
});

/** A meeting at which this contact was (in the past) or is invited (from today on). */
function invite(contactId: string, date: string): void {
  const db = core.core.session.current()?.file.db;
  if (db === undefined) throw new Error('no file');
  const past = date < '2026-11-22';
  const meetingId = newIdentifier(core.now());
  db.prepare(
    `INSERT INTO meeting (id, version, created_at, updated_at, type, title, date, start_time, status)
     VALUES (?, 1, 0, 0, 'pga', 'Overleg Zuid', ?, '09:00', ?)`,
  ).run(meetingId, date, past ? 'finished' : 'planned');
  db.prepare(
    `INSERT INTO participant (id, version, created_at, updated_at, meeting_id, contact_id, attendance)
     VALUES (?, 1, 0, 0, ?, ?, ?)`,
  ).run(newIdentifier(core.now()), meetingId, contactId, past ? 'present' : 'invited');
}

test('the last time together is in the past and with presence; coming meetings are from today on', async () => {
  const id = await add({ familyName: 'Samen' });
  invite(id, '2026-10-01');
  invite(id, '2026-11-03');
  invite(id, '2026-12-01');
  const card = await core.call('network.getContact', { id });
  expect(card.lastTogether).toMatchObject({ date: '2026-11-03', title: 'Overleg Zuid', caseNumber: null });
  expect(card.comingMeetings.map(({ date }) => date)).toEqual(['2026-12-01']);
});

test('someone with a coming meeting is removed only after the number was shown, and undo brings all back', async () => {
  const id = await add({ givenName: 'Samira', familyName: 'Bezet' });
  const other = await add({ familyName: 'Leunt', standInId: id });
  invite(id, '2026-12-01');
  const refusal = await core.refusal('network.removeContact', { id, version: 1, confirmed: false });
  expect(refusal.message).toBe(networkText.refusals.contactTied('Samira Bezet', 0, 1));
  await core.call('network.removeContact', { id, version: 1, confirmed: true });
  expect(await find('')).toEqual(['Leunt']);
  expect(await find('', { which: 'deleted' })).toEqual(['Bezet']);
  expect((await core.call('network.getContact', { id: other })).standIn).toBeNull();
  await core.call('history.undo', {});
  expect(await find('')).toEqual(['Bezet', 'Leunt']);
  expect((await core.call('network.getContact', { id: other })).standIn?.id).toBe(id);
});

test('an organisation with people is not removed; a restored person brings it back', async () => {
  const organisationId = await addOrganisation('Halt Voorbeeld');
  const id = await add({ familyName: 'Werkt', organisationId });
  const refusal = await core.refusal('network.removeOrganisation', { id: organisationId, version: 1 });
  expect(refusal.message).toBe(networkText.refusals.organisationHasPeople('Halt Voorbeeld', 1));
  await core.call('network.removeContact', { id, version: 1, confirmed: false });
  await core.call('network.removeOrganisation', { id: organisationId, version: 1 });
  expect(await core.call('network.listOrganisations', {})).toEqual([]);
  await core.call('network.restoreContact', { id });
  expect((await core.call('network.listOrganisations', {}))[0]).toMatchObject({
    name: 'Halt Voorbeeld',
    contactCount: 1,
  });
  expect((await core.refusal('network.restoreContact', { id })).code).toBe('validation');
});

test('an organisation is changed with its version, removed when empty and restored', async () => {
  const id = await addOrganisation('Oud');
  const fields = { name: 'Nieuw', domain: 'care', place: '', phone: '', email: '', note: '' } as const;
  await core.call('network.updateOrganisation', { id, version: 1, ...fields });
  expect(
    (await core.refusal('network.updateOrganisation', { id, version: 1, ...fields, name: 'Te laat' })).code,
  ).toBe('conflict');
  await core.call('network.removeOrganisation', { id, version: 2 });
  expect(await core.call('network.listOrganisations', {})).toEqual([]);
  expect((await core.call('network.removedOrganisations', {})).map(({ name }) => name)).toEqual(['Nieuw']);
  await core.call('network.restoreOrganisation', { id });
  expect(await core.call('network.removedOrganisations', {})).toEqual([]);
  expect((await core.call('network.listOrganisations', {})).map(({ name }) => name)).toEqual(['Nieuw']);
});
