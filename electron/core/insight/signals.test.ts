import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newCase, newOrganisation } from '../../../tests/support/caseWorld.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const signal = async (body: string, more: { caseId?: string; observedOn?: string; category?: string } = {}) =>
  core.call('insight.createSignal', {
    body,
    kind: 'observation',
    findPlace: 'street',
    sourceContactId: null,
    sourceNote: 'jongerenwerk',
    observedOn: null,
    shareability: 'shareable',
    caseId: null,
    ...more,
  });
const aCase = async () => core.call('cases.create', newCase(await newOrganisation(core)));
const inbox = (more: object = {}) => core.call('insight.listSignals', { filter: 'all', ...more });
const link = (signalId: string, to: { caseId?: string; otherSignalId?: string }, reason = 'zelfde plek') =>
  core.call('insight.addSignalLink', { signalId, caseId: null, otherSignalId: null, reason, ...to });

describe('links between signals', () => {
  test('a link has a reason, shows at both ends, and is taken away and brought back', async () => {
    const first = await signal('oudere jongens bij het plein');
    const second = await signal('dure kleding op school', { category: 'geld-of-bezit' });
    const made = await link(first.id, { otherSignalId: second.id }, 'zelfde groep genoemd');
    const { rows } = await inbox();
    const of = (id: string) => rows.find((row) => row.id === id)?.links;
    expect(of(first.id)).toMatchObject([
      { id: made.id, reason: 'zelfde groep genoemd', case: null, signal: { id: second.id } },
    ]);
    expect(of(second.id)).toMatchObject([{ id: made.id, signal: { id: first.id } }]);
    expect(rows.find(({ id }) => id === second.id)?.category).toBe('geld-of-bezit');
    await core.call('insight.removeSignalLink', { id: made.id });
    expect((await inbox()).rows.flatMap(({ links }) => links)).toEqual([]);
    await core.call('history.undo', {});
    expect((await inbox({ signalId: first.id })).rows[0]?.links.length).toBe(1);
  });

  test('the first case becomes the case of the signal, a second one is a link beside it', async () => {
    const one = await aCase();
    const two = await aCase();
    const made = await signal('blijft vaak weg');
    const toOne = await link(made.id, { caseId: one.id });
    await link(made.id, { caseId: two.id }, 'broer');
    expect((await inbox({ caseId: two.id })).rows).toMatchObject([
      {
        id: made.id,
        case: { id: one.id },
        links: [{ case: { id: one.id } }, { case: { id: two.id }, reason: 'broer' }],
      },
    ]);
    await core.call('insight.removeSignalLink', { id: toOne.id });
    expect((await inbox({ caseId: one.id })).total).toBe(0);
    expect((await inbox({ caseId: two.id })).rows[0]?.case).toBeNull();
    await core.call('history.undo', {});
    const [row] = (await inbox({ caseId: one.id })).rows;
    if (row === undefined) throw new Error('The link is not back');
    await core.call('insight.linkSignal', { id: row.id, version: row.version, caseId: null });
    expect((await inbox({ caseId: one.id })).total).toBe(0);
  });

  test('no reason, both ends, itself, twice, or nobody: refused in words', async () => {
    const first = await signal('een');
    const second = await signal('twee');
    const one = await aCase();
    const gone = '01890a5d-ac96-774b-bcce-b302099a8057';
    const refuse = (input: object) =>
      core.refusal('insight.addSignalLink', {
        signalId: first.id,
        caseId: null,
        otherSignalId: null,
        reason: 'r',
        ...input,
      });
    expect((await refuse({ caseId: one.id, reason: ' ' })).code).toBe('validation');
    expect((await refuse({})).message).toMatch(/één casus of één ander signaal/u);
    expect((await refuse({ caseId: one.id, otherSignalId: second.id })).code).toBe('validation');
    expect((await refuse({ otherSignalId: first.id })).code).toBe('validation');
    expect((await refuse({ otherSignalId: gone })).code).toBe('notFound');
    expect((await refuse({ caseId: gone })).code).toBe('notFound');
    await link(first.id, { otherSignalId: second.id });
    expect((await refuse({ otherSignalId: second.id })).message).toMatch(/al gelegd/u);
    const back = await core.refusal('insight.addSignalLink', {
      signalId: second.id,
      caseId: null,
      otherSignalId: first.id,
      reason: 'r',
    });
    expect(back.message).toMatch(/al gelegd/u);
    expect((await core.refusal('insight.removeSignalLink', { id: gone })).code).toBe('notFound');
  });

  test('signals to choose are found by their own words only, and never this one', async () => {
    const first = await signal('plein 100% vol');
    await signal('plein leeg');
    const choose = (text: string) => core.call('insight.signalsToChoose', { text, exceptId: first.id });
    expect((await choose('plein')).map(({ body }) => body)).toEqual(['plein leeg']);
    expect(await choose('%')).toEqual([]);
    expect((await choose('')).length).toBe(1);
  });
});

test('what was written down wrongly is mended; links stay, a later day and a stale screen are refused', async () => {
  const made = await signal('hangt bij de brug');
  const { id: caseId } = await aCase();
  await link(made.id, { caseId });
  const [before] = (await inbox({ signalId: made.id })).rows;
  if (before === undefined) throw new Error('no signal');
  const mended = {
    id: made.id,
    version: before.version,
    body: 'hangt bij het station',
    kind: 'hearsay',
    category: 'geld-of-bezit',
    findPlace: 'street',
    sourceNote: 'conducteur',
    observedOn: '2026-11-20',
    shareability: 'oralOnly',
  } as const;
  expect((await core.refusal('insight.changeSignal', { ...mended, observedOn: '2026-11-23' })).code).toBe(
    'validation',
  );
  expect((await core.refusal('insight.changeSignal', { ...mended, category: 'verzonnen' })).code).toBe(
    'validation',
  );
  await core.call('insight.changeSignal', mended);
  expect((await inbox({ signalId: made.id })).rows).toMatchObject([
    {
      body: 'hangt bij het station',
      kind: 'hearsay',
      source: 'conducteur',
      shareability: 'oralOnly',
      case: { id: caseId },
      links: [{ case: { id: caseId } }],
    },
  ]);
  expect((await core.refusal('insight.changeSignal', mended)).code).toBe('conflict');
  await core.call('history.undo', {});
  expect((await inbox({ signalId: made.id })).rows[0]?.body).toBe('hangt bij de brug');
});

describe('preparing a meeting', () => {
  const waiting = async (meetingId: string) =>
    (await core.call('insight.signalsForMeeting', { meetingId })).rows.map(({ body, place, case: of }) => [
      body,
      place,
      of?.id ?? null,
    ]);

  test('an undiscussed signal of a case on the agenda comes back until it is discussed', async () => {
    const meetingId = await meetingsBench(core).meeting();
    const one = await aCase();
    const other = await aCase();
    await core.call('meetings.addCase', { meetingId, caseId: one.id });
    const made = await signal('van deze casus', { caseId: one.id });
    const linked = await signal('verbonden met deze casus', { caseId: other.id, observedOn: '2026-11-01' });
    await link(linked.id, { caseId: one.id });
    expect(await waiting(meetingId)).toContainEqual(['van deze casus', 'onAgenda', one.id]);
    expect(await waiting(meetingId)).toContainEqual(['verbonden met deze casus', 'onAgenda', one.id]);
    await core.call('insight.markDiscussed', { ...made, discussedOn: '2026-11-22' });
    expect((await waiting(meetingId)).map(([body]) => body)).toEqual(['verbonden met deze casus']);
  });

  test('a signal of no case comes at the meeting with the fixed place, and at every meeting when none has it', async () => {
    const bench = meetingsBench(core);
    const plain = await bench.meeting();
    await signal('zonder casus');
    const items = (await core.call('meetings.get', { meetingId: plain })).items;
    for (const item of items.filter(({ title }) => title.startsWith('Voorzorg'))) {
      await core.call('meetings.removeItem', { itemId: item.id });
    }
    expect(await waiting(plain)).toEqual([['zonder casus', 'noCase', null]]);
    const slot = await bench.meeting();
    await core.call('meetings.addItem', {
      meetingId: slot,
      kind: 'plain',
      title: 'Voorzorg: signalen',
      minutes: 5,
    });
    expect(await waiting(plain)).toEqual([]);
    expect(await waiting(slot)).toEqual([['zonder casus', 'noCase', null]]);
  });

  test('a signal of a case that is on another coming agenda waits there, and of a closed case nowhere', async () => {
    const bench = meetingsBench(core);
    const here = await bench.meeting();
    const there = await bench.meeting();
    const busy = await aCase();
    const free = await aCase();
    await core.call('meetings.addCase', { meetingId: there, caseId: busy.id });
    await signal('wacht daar', { caseId: busy.id });
    await signal('kan hier', { caseId: free.id });
    const found = await waiting(here);
    expect(found).not.toContainEqual(['wacht daar', 'onAgenda', busy.id]);
    expect(found.map(([body]) => body)).not.toContain('wacht daar');
    expect(await waiting(there)).toContainEqual(['wacht daar', 'onAgenda', busy.id]);
    expect(found).toContainEqual(['kan hier', 'couldBeAdded', free.id]);
    const gone = await core.refusal('insight.signalsForMeeting', {
      meetingId: '01890a5d-ac96-774b-bcce-b302099a8057',
    });
    expect(gone.code).toBe('notFound');
  });
});
