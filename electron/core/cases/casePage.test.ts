import { afterEach, beforeEach, expect, test } from 'vitest';
import { newCase, newOrganisation, newStatement } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
let caseId: string;
beforeEach(async () => {
  core = await openTestCore();
  const organisation = await newOrganisation(core);
  caseId = (await core.call('cases.create', newCase(organisation))).id;
});
afterEach(() => core.close());

test('a coming meeting with the case on its agenda is the next date, the nearest first', async () => {
  const next = async () => (await core.call('cases.get', { caseId })).nextMeeting;
  expect(await next()).toBeNull();
  const meetingOn = async (date: string) => {
    const meeting = await core.call('meetings.create', {
      seriesId: null,
      type: 'zvhCases',
      date,
      startTime: '09:30',
      endTime: '12:00',
    });
    await core.call('meetings.addCase', { meetingId: meeting.id, caseId });
    return meeting.id;
  };
  const later = await meetingOn('2027-01-12');
  expect(await next()).toMatchObject({ meetingId: later, date: '2027-01-12' });
  const sooner = await meetingOn('2026-12-08');
  expect(await next()).toMatchObject({ meetingId: sooner, date: '2026-12-08' });
});

test('the timeline is read on beyond its first rows, each row once', async () => {
  for (let index = 0; index < 5; index += 1) {
    await core.call('cases.addStatement', newStatement(caseId, { body: `Regel ${index}` }));
  }
  const read = (offset: number) =>
    core.call('cases.timeline', { caseId, kinds: ['statement'], offset, limit: 2 });
  const pages = [await read(0), await read(2), await read(4), await read(6)];
  expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
  expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1, 0]);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ text }) => text))).size).toBe(5);
});

test('signals stand in the timeline of their case and of a case they were linked to, with who saw it', async () => {
  const { id: signalId } = await core.call('insight.createSignal', {
    body: 'Hangt elke avond bij het station.',
    kind: 'observation',
    category: '',
    findPlace: 'street',
    sourceContactId: null,
    sourceNote: 'conducteur',
    observedOn: '2026-11-18',
    shareability: 'shareable',
    caseId,
  });
  const organisation = (await core.call('cases.get', { caseId })).header.responsibleOrganisation?.id ?? '';
  const { id: other } = await core.call('cases.create', newCase(organisation));
  const signalsOf = async (id: string) =>
    (await core.call('cases.timeline', { caseId: id, kinds: ['signal'], offset: 0, limit: 10 })).items;
  expect(await signalsOf(other)).toEqual([]);
  const link = { signalId, caseId: other, otherSignalId: null, reason: 'zelfde plek' };
  await core.call('insight.addSignalLink', link);
  for (const id of [caseId, other]) {
    expect(await signalsOf(id)).toMatchObject([
      {
        date: '2026-11-18',
        detail: 'observation',
        text: 'Hangt elke avond bij het station.',
        by: 'conducteur',
      },
    ]);
  }
});
