import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;

beforeEach(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterEach(() => core.close());

describe('the agenda', () => {
  const order = async (id: string): Promise<string[]> =>
    (await bench.get(id)).items.map((item) => item.title);

  test('a case comes after the other cases and before the break, with nobody seated', async () => {
    const id = await bench.meeting();
    await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0001') });
    await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0002') });
    const { items } = await bench.get(id);
    expect(items.slice(3, 6).map((item) => item.title)).toEqual(['M-0001', 'M-0002', 'Pauze']);
    expect(items[3]?.discussion).toMatchObject({ kind: 'new', question: 'Wat helpt nu?', seats: [] });
    expect(items[3]?.discussion?.readiness.state).toBe('stop');
  });

  test('a case is on an agenda once, and a closed case not at all', async () => {
    const id = await bench.meeting();
    const caseId = bench.aCase('M-0001');
    await core.call('meetings.addCase', { meetingId: id, caseId });
    expect(await core.refusal('meetings.addCase', { meetingId: id, caseId })).toMatchObject({
      code: 'validation',
    });
    const closed = bench.aCase('M-0002', { status: 'closed' });
    expect(await core.refusal('meetings.addCase', { meetingId: id, caseId: closed })).toMatchObject({
      code: 'validation',
    });
  });

  test('a meetingDay with anonymous cases takes no case with a person', async () => {
    const id = await bench.meeting({ type: 'caseDay' });
    expect(
      await core.refusal('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0001') }),
    ).toMatchObject({
      code: 'validation',
    });
    await core.call('meetings.addCase', {
      meetingId: id,
      caseId: bench.aCase('M-0002', { type: 'anonymous', consent_rule: 'none' }),
    });
  });

  test('a case that was discussed before is proposed as follow-up, with its minutes', async () => {
    const caseId = bench.aCase('M-0001');
    const first = await bench.meeting({ date: '2026-11-10' });
    await core.call('meetings.addCase', { meetingId: first, caseId });
    bench.run("UPDATE meeting SET status = 'finished' WHERE id = ?", first);
    const second = await bench.meeting();
    await core.call('meetings.addCase', { meetingId: second, caseId });
    const item = (await bench.get(second)).items.find((candidate) => candidate.discussion !== null);
    expect([item?.discussion?.kind, item?.plannedMinutes]).toEqual(['followUp', 15]);
    const discussion = await bench.discussionIn(second);
    await core.call('meetings.updateDiscussion', { id: discussion.id, version: 1, kind: 'closing' });
    const after = (await bench.get(second)).items.find((candidate) => candidate.discussion !== null);
    expect(after?.plannedMinutes, 'proposed minutes follow the kind').toBe(10);
  });

  test('moving is one command that undo takes back whole', async () => {
    const id = await bench.meeting();
    await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0001') });
    const before = await order(id);
    const whole = bench.snapshot();
    const { items } = await bench.get(id);
    const [first, second] = items;
    const last = items.at(-1);
    if (first === undefined || second === undefined || last === undefined) throw new Error('No items');
    await core.call('meetings.moveItem', { itemId: last.id, afterItemId: first.id });
    expect(await order(id)).toEqual([before[0], before.at(-1), ...before.slice(1, -1)]);
    await core.call('history.undo', {});
    expect(await order(id)).toEqual(before);
    expect(bench.snapshot()).toEqual(whole);
    await core.call('meetings.moveItem', { itemId: second.id, afterItemId: null });
    expect((await order(id))[0]).toBe(second.title);
  });

  test('moving behind an item of another meeting is refused', async () => {
    const [here, there] = [await bench.get(await bench.meeting()), await bench.get(await bench.meeting())];
    expect(
      await core.refusal('meetings.moveItem', {
        itemId: here.items[0]?.id,
        afterItemId: there.items[0]?.id,
      }),
    ).toMatchObject({ code: 'notFound' });
  });

  test('going under the minimum asks a reason, going on with it is allowed', async () => {
    const id = await bench.meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0001') });
    const { version } = (await bench.get(id)).items.find((item) => item.id === added.id) ?? { version: 0 };
    const refused = await core.refusal('meetings.updateItem', { id: added.id, version, minutes: 20 });
    expect(refused).toMatchObject({ code: 'validation', fields: [{ field: 'note' }] });
    await core.call('meetings.updateItem', {
      id: added.id,
      version,
      minutes: 20,
      note: 'Alleen kort bijpraten',
    });
    const item = (await bench.get(id)).items.find((candidate) => candidate.id === added.id);
    expect(item).toMatchObject({ plannedMinutes: 20, minimumMinutes: 30, note: 'Alleen kort bijpraten' });
  });

  test('removing an item keeps the case, closes the gap, and can be undone', async () => {
    const id = await bench.meeting();
    const caseId = bench.aCase('M-0001');
    const added = await core.call('meetings.addCase', { meetingId: id, caseId });
    const contactId = bench.contact('Aydin');
    await core.call('meetings.addSeat', { discussionId: added.discussionId, contactId });
    await core.call('meetings.askContributions', {
      discussionId: added.discussionId,
      contactIds: [contactId, contactId],
    });
    const whole = bench.snapshot();
    await core.call('meetings.removeItem', { itemId: added.id });
    expect((await bench.get(id)).items.map((item) => item.title)).not.toContain('M-0001');
    const backlog = await core.call('meetings.backlog', { meetingId: id });
    expect(backlog.cases.map((row) => row.caseId)).toEqual([caseId]);
    await core.call('history.undo', {});
    expect(bench.snapshot()).toEqual(whole);
  });

  test('what was recorded under a case keeps it on the agenda', async () => {
    const id = await bench.meeting();
    const caseId = bench.aCase('M-0001');
    const added = await core.call('meetings.addCase', { meetingId: id, caseId });
    bench.plant('statement', {
      case_id: caseId,
      discussion_id: added.discussionId,
      kind: 'fact',
      body: 'Ging naar school',
      visibility: 'room',
      shareability: 'shareable',
    });
    expect(await core.refusal('meetings.removeItem', { itemId: added.id })).toMatchObject({
      code: 'validation',
    });
    const other = await bench.meeting();
    expect(
      await core.refusal('meetings.moveItemToMeeting', { itemId: added.id, meetingId: other }),
    ).toMatchObject({ code: 'validation' });
  });

  test('a case moves to another meeting with its people, but without their times and replies', async () => {
    const [here, there] = [await bench.meeting(), await bench.meeting({ date: '2026-12-08' })];
    const added = await core.call('meetings.addCase', { meetingId: here, caseId: bench.aCase('M-0001') });
    const seat = await core.call('meetings.addSeat', {
      discussionId: added.discussionId,
      contactId: bench.contact('Aydin'),
      fromTime: '10:00',
      mayDecide: true,
    });
    await core.call('meetings.updateSeat', { ...seat, attendance: 'accepted' });
    await core.call('meetings.moveItemToMeeting', { itemId: added.id, meetingId: there });
    expect((await bench.get(here)).items.every((item) => item.discussion === null)).toBe(true);
    expect((await bench.discussionIn(there)).seats).toMatchObject([
      { attendance: 'invited', fromTime: null, mayDecide: true },
    ]);
    expect((await bench.get(there)).items[3]?.title).toBe('M-0001');
  });

  test('a plain item is copied behind itself, a case only to another meeting and without seats', async () => {
    const [here, there] = [await bench.meeting(), await bench.meeting({ date: '2026-12-08' })];
    const first = (await bench.get(here)).items[0];
    await core.call('meetings.duplicateItem', { itemId: first?.id ?? '' });
    expect((await order(here)).slice(0, 2)).toEqual([first?.title, first?.title]);
    const added = await core.call('meetings.addCase', { meetingId: here, caseId: bench.aCase('M-0001') });
    await core.call('meetings.addSeat', {
      discussionId: added.discussionId,
      contactId: bench.contact('Aydin'),
    });
    expect(await core.refusal('meetings.duplicateItem', { itemId: added.id })).toMatchObject({
      code: 'validation',
    });
    await core.call('meetings.duplicateItem', { itemId: added.id, meetingId: there });
    expect((await bench.discussionIn(there)).seats).toEqual([]);
  });

  test('late additions work while the meeting runs', async () => {
    const id = await bench.meeting();
    bench.run("UPDATE meeting SET status = 'inProgress'");
    const added = await core.call('meetings.addCase', {
      meetingId: id,
      caseId: bench.aCase('M-0001'),
      kind: 'urgent',
    });
    await core.call('meetings.addSeat', {
      discussionId: added.discussionId,
      contactId: bench.contact('Aydin'),
    });
    expect((await bench.discussionIn(id)).kind).toBe('urgent');
  });
});
