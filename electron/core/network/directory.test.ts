import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { fetchExport } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { openZip } from '../word/zipReader.ts';
import { readWordText } from '../word/readWordText.ts';
import { drawnPortrait } from './drawnPortrait.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const plain: Input<'network.createContact'> = {
  givenName: 'Proef',
  infix: '',
  familyName: '',
  organisationId: null,
  profession: '',
  domain: 'social',
  phone: '',
  mobile: '06-00000000',
  email: '',
  callFor: '',
  area: '',
  workingDays: [],
  note: '',
  standInId: null,
};
const add = async (fields: Partial<Input<'network.createContact'>>): Promise<string> =>
  (await core.call('network.createContact', { ...plain, ...fields })).id;
const organisation = async (name: string): Promise<string> =>
  (
    await core.call('network.createOrganisation', {
      name,
      domain: 'social',
      place: '',
      phone: '',
      email: '',
      note: '',
    })
  ).id;
const card = (id: string) => core.call('network.getContact', { id });
const find = async (text: string): Promise<string[]> =>
  (
    await core.call('network.listContacts', {
      text,
      domain: null,
      organisationId: null,
      which: 'present',
      offset: 0,
      limit: 50,
    })
  ).rows.map(({ familyName }) => familyName);
const photo = Buffer.from(drawnPortrait(1, 40)).toString('base64');

describe('the card of a person', () => {
  test('keeps what not to call for, how to reach, themes and expertise; what is left out stays', async () => {
    const id = await add({
      familyName: 'Aa',
      notFor: 'spoed in de avond',
      channel: 'mobile',
      expertise: 'straatcultuur',
      focusThemes: ['geldezel', 'schulden', 'Geldezel'],
    });
    expect(await card(id)).toMatchObject({
      notFor: 'spoed in de avond',
      channel: 'mobile',
      focusThemes: ['Geldezel', 'schulden'],
    });
    const { version } = await card(id);
    await core.call('network.updateContact', {
      ...plain,
      familyName: 'Aa',
      id,
      version,
      focusThemes: ['schulden'],
    });
    expect(await card(id)).toMatchObject({
      notFor: 'spoed in de avond',
      expertise: 'straatcultuur',
      focusThemes: ['schulden'],
    });
    await core.call('history.undo', {});
    expect((await card(id)).focusThemes).toEqual(['Geldezel', 'schulden']);
  });

  test('the aandachtsfunctionaris is found first, then where a word begins so', async () => {
    await add({ familyName: 'Aa', callFor: 'wat hoort bij schulden' });
    await add({ familyName: 'Bb', focusThemes: ['schulden'] });
    await add({ familyName: 'Cc', profession: 'vrijwilliger bij bijschulden' });
    expect(await find('sc')).toEqual(['Bb', 'Aa', 'Cc']);
  });

  test('a face is kept small, replaced, and goes with the person', async () => {
    const id = await add({ familyName: 'Aa' });
    await core.call('network.setPhoto', { contactId: id, base64: photo });
    await core.call('network.setPhoto', {
      contactId: id,
      base64: Buffer.from(drawnPortrait(2, 40)).toString('base64'),
    });
    expect(await core.call('network.photo', { contactId: id })).toMatchObject({ mediaType: 'image/png' });
    expect(await core.refusal('network.setPhoto', { contactId: id, base64: 'R0lGODlh' })).toMatchObject({
      message: networkText.refusals.photoShape,
    });
    const { version } = await card(id);
    await core.call('network.removeContact', { id, version, confirmed: false });
    expect(await core.call('network.photo', { contactId: id })).toBeNull();
    await core.call('history.undo', {});
    expect((await card(id)).hasPhoto).toBe(true);
  });

  test('a draft of a mail has one address, and is refused without any', async () => {
    const id = await add({ familyName: 'Aa', email: 'a@voorbeeld.test' });
    const saved = await core.call('network.mailDraft', { contactId: id });
    expect(Buffer.from(fetchExport(core, saved)).toString('utf8')).toContain('To: a@voorbeeld.test');
    expect(
      await core.refusal('network.mailDraft', { contactId: await add({ familyName: 'Bb' }) }),
    ).toMatchObject({
      message: networkText.refusals.noEmail,
    });
  });
});

describe('one fixed contact per organisation, area and theme', () => {
  test('a second for the same place takes over; somebody of elsewhere is refused', async () => {
    const team = await organisation('Jeugdteam');
    const [a, b] = [
      await add({ familyName: 'Aa', organisationId: team }),
      await add({ familyName: 'Bb', organisationId: team }),
    ];
    await core.call('network.setFixedContact', {
      organisationId: team,
      contactId: a,
      area: '',
      theme: 'schulden',
    });
    await core.call('network.setFixedContact', {
      organisationId: team,
      contactId: b,
      area: '',
      theme: 'schulden',
    });
    expect(
      (await core.call('network.fixedContacts', { organisationId: team })).map(({ contact }) => contact.name),
    ).toEqual(['Proef Bb']);
    expect((await card(b)).fixedFor).toEqual([
      { organisationName: 'Jeugdteam', area: '', theme: 'schulden' },
    ]);
    expect(
      await core.refusal('network.setFixedContact', {
        organisationId: team,
        contactId: await add({ familyName: 'Cc' }),
        area: '',
        theme: '',
      }),
    ).toMatchObject({ code: 'validation', message: networkText.refusals.fixedElsewhere });
  });

  test('gaps and what is older than a year are listed until somebody looks', async () => {
    const [team, empty] = [await organisation('Jeugdteam'), await organisation('Leeg')];
    const a = await add({ familyName: 'Aa', organisationId: team, mobile: '', workingDays: ['ma', 'di'] });
    await core.call('network.setFixedContact', {
      organisationId: team,
      contactId: a,
      area: 'Zuid',
      theme: '',
    });
    const now = await core.call('network.gaps', {});
    expect(now.withoutFixed).toEqual([{ id: empty, name: 'Leeg' }]);
    expect(now.unreachable.map(({ id }) => id)).toEqual([a]);
    expect(now.withoutStandIn.map(({ id }) => id)).toEqual([a]);
    expect(now.oldContacts).toEqual([]);

    core.advance(370 * 86_400_000);
    const later = await core.call('network.gaps', {});
    expect(later.oldContacts).toMatchObject([{ id: a, since: '2026-11-22' }]);
    expect(later.oldFixed).toMatchObject([{ contactName: 'Proef Aa', area: 'Zuid', since: '2026-11-22' }]);
    await core.call('network.checkContact', { id: a });
    await core.call('network.checkFixedContact', { id: later.oldFixed[0]?.id ?? '' });
    expect(await core.call('network.gaps', {})).toMatchObject({ oldContacts: [], oldFixed: [] });

    const { version } = await card(a);
    await core.call('network.removeContact', { id: a, version, confirmed: true });
    expect((await core.call('network.gaps', {})).fixedGone).toMatchObject([{ contactName: 'Proef Aa' }]);
  });
});

test('what organisations offer is found by any word, changed, and removed', async () => {
  const team = await organisation('Buurtsport Waterrijk');
  const fields = {
    organisationId: team,
    name: 'Weerbaarheidstraining',
    body: 'acht weken',
    region: 'Zuid',
    forWhom: '12 tot 16 jaar',
  };
  const { id } = await core.call('network.createOffer', fields);
  const look = async (text: string) =>
    (await core.call('network.offers', { text, organisationId: null, offset: 0, limit: 20 })).rows.map(
      ({ name }) => name,
    );
  const inSearch = async (text: string) => (await core.call('search.find', { text })).groups;
  expect(await inSearch('weerb')).toMatchObject([
    { kind: 'offer', hits: [{ id, title: 'Weerbaarheidstraining', caseId: null }] },
  ]);
  expect(await core.call('network.offer', { id })).toEqual({ id, name: 'Weerbaarheidstraining' });
  expect(await look('zuid weerbaar')).toEqual(['Weerbaarheidstraining']);
  expect(await look('buurtsport')).toEqual(['Weerbaarheidstraining']);
  expect(await look('noord')).toEqual([]);
  await core.call('network.updateOffer', { id, version: 1, ...fields, region: 'Noord' });
  expect(await look('noord')).toEqual(['Weerbaarheidstraining']);
  expect(await core.refusal('network.updateOffer', { id, version: 1, ...fields })).toMatchObject({
    code: 'conflict',
  });
  await core.call('network.removeOffer', { id, version: 2 });
  expect(await look('')).toEqual([]);
  expect(await inSearch('weerb')).toEqual([]);
  expect(await core.refusal('network.offer', { id })).toMatchObject({ code: 'notFound' });
  expect(await core.refusal('network.checkOffer', { id })).toMatchObject({ code: 'notFound' });
});

describe('informal contacts', () => {
  test('are refused at every door to a case, and cannot become informal while they sit at one', async () => {
    const bench = meetingsBench(core);
    const informal = await add({
      familyName: 'Rolmodel',
      informal: true,
      permission: 'gebeld mogen worden',
      permissionOn: '2026-11-01',
    });
    const partner = await add({ familyName: 'Partner' });
    const meetingId = await bench.meeting();
    const caseId = bench.aCase('M-0001');
    await core.call('meetings.addCase', { meetingId, caseId });
    const discussionId = (await bench.discussionIn(meetingId)).id;
    const seat = await core.call('meetings.addSeat', { discussionId, contactId: partner });
    const refusal = { code: 'validation', message: networkText.refusals.informalNoSeat('Proef Rolmodel') };
    expect(await core.refusal('meetings.addSeat', { discussionId, contactId: informal })).toMatchObject(
      refusal,
    );
    expect(
      await core.refusal('meetings.updateSeat', { id: seat.id, version: 1, substituteContactId: informal }),
    ).toMatchObject(refusal);
    expect(
      await core.refusal('meetings.askContributions', { discussionId, contactIds: [informal] }),
    ).toMatchObject(refusal);
    expect(
      await core.refusal('chairing.setAttendance', {
        seatId: seat.id,
        attendance: 'substitute',
        substituteId: informal,
      }),
    ).toMatchObject(refusal);
    const { version } = await card(partner);
    expect(
      await core.refusal('network.updateContact', {
        ...plain,
        familyName: 'Partner',
        id: partner,
        version,
        informal: true,
      }),
    ).toMatchObject({ message: networkText.refusals.informalSeated });
  });
});

test('the aandachtsfunctionaris of the theme stands first in the suggestions of a case', async () => {
  const bench = meetingsBench(core);
  await add({ familyName: 'Ander', profession: 'wijkagent', domain: 'safety' });
  const focus = await add({
    familyName: 'Zeker',
    profession: 'adviseur',
    domain: 'administration',
    focusThemes: ['geldezel'],
  });
  const meetingId = await bench.meeting();
  await core.call('meetings.addCase', { meetingId, caseId: bench.aCase('M-0001', { theme: 'geldezel' }) });
  const discussionId = (await bench.discussionIn(meetingId)).id;
  const found = await core.call('meetings.partnerSuggestions', { discussionId, stage: null, theme: null });
  expect(found.focus.map(({ id }) => id)).toEqual([focus]);
  const other = await core.call('meetings.partnerSuggestions', {
    discussionId,
    stage: null,
    theme: 'schulden',
  });
  expect(other.focus).toEqual([]);
});

test('the directory in Word has faces, what to call for and no informal contacts', async () => {
  const team = await organisation('Jeugdteam');
  expect(await core.refusal('network.exportDirectory', {})).toMatchObject({
    message: networkText.refusals.emptyDirectory,
  });
  const a = await add({
    familyName: 'Bänziger',
    organisationId: team,
    callFor: 'schulden',
    notFor: 'spoed',
    channel: 'mobile',
    focusThemes: ['geldezel'],
  });
  await add({ familyName: 'Geheim', informal: true });
  await core.call('network.setPhoto', { contactId: a, base64: photo });
  await core.call('network.setFixedContact', { organisationId: team, contactId: a, area: 'Zuid', theme: '' });
  const saved = await core.call('network.exportDirectory', {});
  expect(saved?.name).toBe('2026-11-22 smoelenboek.docx');
  const bytes = fetchExport(core, saved);
  const { tables, headings } = readWordText(bytes);
  expect(headings.map(({ text }) => text)).toEqual(['Vaste contactpersonen', 'Jeugdteam']);
  const words = JSON.stringify(tables);
  for (const part of [
    'Proef Bänziger',
    'schulden',
    'Niet voor: spoed',
    'Aandachtsfunctionaris: geldezel',
    '06-00000000 (liefst zo)',
  ])
    expect(words).toContain(part);
  expect(words).not.toContain('Geheim');
  const archive = openZip(bytes);
  expect(Buffer.from(archive.read('word/media/face1.png') ?? []).toString('base64')).toBe(photo);
  const types = Buffer.from(archive.read('[Content_Types].xml') ?? []).toString('utf8');
  expect(types.match(/Extension="png"/gu)).toHaveLength(1);
  expect(types.match(/Extension="emf"/gu)).toHaveLength(1);
});
