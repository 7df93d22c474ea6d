import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { shippedRoleCards } from '../../../shared/model/lists/roleCards.ts';
import { withoutMandate } from './together.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;
beforeEach(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterEach(() => core.close());

test('a mandate is kept per person per meeting, and who may not decide is marked there only', async () => {
  const contactId = bench.contact('Partner');
  const [meetingId, other] = [await bench.meeting(), await bench.meeting({ date: '2026-12-08' })];
  for (const id of [meetingId, other]) {
    await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase(`M-${id.slice(-4)}`) });
    await core.call('meetings.addSeat', { discussionId: (await bench.discussionIn(id)).id, contactId });
  }
  expect(await core.call('network.mandates', { meetingId })).toMatchObject([
    { contact: { id: contactId }, mandate: null },
  ]);
  const mandate = { mayDecide: false, mayCommit: true, askBackOn: '2026-12-03', note: '' };
  await core.call('network.setMandate', { meetingId, contactId, ...mandate });
  expect((await core.call('network.mandates', { meetingId }))[0]?.mandate).toEqual(mandate);
  expect((await core.call('network.mandates', { meetingId: other }))[0]?.mandate).toBeNull();
  const reader = core.core.session.current()?.reader;
  if (reader === undefined) throw new Error('No open file');
  expect([...withoutMandate(reader, (await bench.discussionIn(meetingId)).id)]).toEqual([
    [contactId, '2026-12-03'],
  ]);
  expect([...withoutMandate(reader, (await bench.discussionIn(other)).id)]).toEqual([]);
  await core.call('network.removeMandate', { meetingId, contactId });
  expect((await core.call('network.mandates', { meetingId }))[0]?.mandate).toBeNull();
  expect(
    await core.refusal('network.setMandate', { meetingId, contactId: bench.contact('Vreemd'), ...mandate }),
  ).toMatchObject({ code: 'validation' });
});

describe('role cards', () => {
  test('boa and jongerenwerker have one, every card says its source and date', () => {
    expect(shippedRoleCards.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['boa', 'jongerenwerker']),
    );
    for (const card of shippedRoleCards) {
      for (const [field, value] of Object.entries(card)) expect(value, `${card.role} ${field}`).not.toBe('');
    }
    expect(new Set(shippedRoleCards.map(({ role }) => role)).size).toBe(shippedRoleCards.length);
  });

  test('are changed, put back, and added to', async () => {
    const plainCard = shippedRoleCards[0];
    if (plainCard === undefined) throw new Error('No card');
    const cards = () => core.call('network.roleCards', {});
    const {
      isShipped: _shipped,
      isChanged: _changed,
      ...boa
    } = (await cards()).find(({ role }) => role === 'boa') ?? {
      ...plainCard,
      isShipped: true,
      isChanged: false,
    };
    await core.call('network.saveRoleCard', { ...boa, brings: 'Wat wij hier afspraken.' });
    expect((await cards()).find(({ role }) => role === 'boa')).toMatchObject({
      brings: 'Wat wij hier afspraken.',
      isShipped: true,
      isChanged: true,
    });
    await core.call('network.resetRoleCard', { role: 'boa' });
    expect((await cards()).find(({ role }) => role === 'boa')).toMatchObject({ isChanged: false });
    const own = await core.call('network.saveRoleCard', { ...boa, role: null, name: 'Buurtvader' });
    expect((await cards()).at(-1)).toMatchObject({ role: own.role, name: 'Buurtvader', isShipped: false });
    await core.call('network.resetRoleCard', own);
    expect((await cards()).length).toBe(shippedRoleCards.length);
  });
});

describe('learning from each other', () => {
  const fields = { training: 'no', trainingOn: null, trainingBy: '' } as const;
  const list = (meetingId: string | null = null) =>
    core.call('network.learningPoints', { meetingId, offset: 0, limit: 20 });

  test('a learning point belongs to a meeting and can come on the training list', async () => {
    const meetingId = await bench.meeting();
    const { id } = await core.call('network.addLearningPoint', {
      meetingId,
      body: 'Eerder bellen helpt.',
      ...fields,
    });
    await core.call('network.addLearningPoint', {
      meetingId: null,
      body: 'LVB herkennen.',
      ...fields,
      training: 'wanted',
    });
    expect((await list()).total).toBe(2);
    expect((await list(meetingId)).rows).toMatchObject([{ id, meeting: { id: meetingId } }]);
    await core.call('network.updateLearningPoint', {
      id,
      version: 1,
      body: 'Eerder bellen helpt.',
      training: 'planned',
      trainingOn: '2027-01-12',
      trainingBy: 'het wijkteam',
    });
    expect((await list(meetingId)).rows[0]).toMatchObject({ training: 'planned', trainingOn: '2027-01-12' });
    await core.call('network.removeLearningPoint', { id, version: 2 });
    expect((await list()).total).toBe(1);
  });

  test.each([
    ['Bij M-0412 hadden we sneller moeten bellen.', togetherText.refusals.caseNumber('M-0412')],
    ['Met moeder Bontekoezang ging het goed.', togetherText.refusals.name('Bontekoezang')],
    ['Nummer 111222333 stond in de mail.', togetherText.refusals.bsn],
  ])('%j holds data of a case and is refused', async (body, message) => {
    bench.aCase('M-0412');
    bench.plant('person', { given_name: 'Jaydenius', family_name: 'Bontekoezang', initials: '' });
    expect(
      await core.refusal('network.addLearningPoint', { meetingId: null, body, ...fields }),
    ).toMatchObject({
      code: 'validation',
      message,
    });
    expect((await list()).total).toBe(0);
  });

  test('a family name that is also a word may begin a sentence', async () => {
    bench.plant('person', { given_name: 'Tom', family_name: 'Groot', initials: '' });
    await core.call('network.addLearningPoint', {
      meetingId: null,
      body: 'Groot overleg werkt niet: een groot deel zwijgt.',
      ...fields,
    });
    expect((await list()).total).toBe(1);
  });

  test('a visit is two fields and a date, and who knows much stands beside', async () => {
    bench.contact('Kenner', { expertise: 'straatcultuur' });
    const { id } = await core.call('network.addVisit', {
      onDate: '2026-11-10',
      who: 'Ilse bij de boa’s',
      what: 'Hoe rustig zij aanspreken.',
    });
    expect((await core.call('network.visits', { offset: 0, limit: 10 })).rows).toMatchObject([
      { onDate: '2026-11-10' },
    ]);
    const changed = { onDate: '2026-11-11', who: 'Ilse bij de boa’s', what: 'Hoe rustig zij blijven.' };
    await core.call('network.updateVisit', { id, version: 1, ...changed });
    expect((await core.call('network.visits', { offset: 0, limit: 10 })).rows).toMatchObject([changed]);
    expect(await core.refusal('network.updateVisit', { id, version: 1, ...changed })).toMatchObject({
      code: 'conflict',
    });
    expect(
      await core.refusal('network.updateVisit', { id, version: 2, ...changed, what: 'Over 111222333.' }),
    ).toMatchObject({ message: togetherText.refusals.bsn });
    await core.call('network.removeVisit', { id, version: 2 });
    expect((await core.call('network.visits', { offset: 0, limit: 10 })).total).toBe(0);
    expect((await list()).experts).toMatchObject([{ name: 'Proef Kenner', expertise: 'straatcultuur' }]);
  });
});
