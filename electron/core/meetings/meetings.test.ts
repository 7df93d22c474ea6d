import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { meetingTypeIds } from '../../../shared/model/meetingType.ts';
import { statements } from './store.ts';
import { meetingDay, meetingsBench } from '../../../tests/support/meetingsBench.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;

beforeEach(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterEach(() => core.close());

test('every statement of the room fits the schema', () => {
  const db = core.core.session.current()?.file.db;
  for (const [name, sql] of Object.entries(statements)) {
    expect(() => db?.prepare(sql), name).not.toThrow();
  }
});

describe('a meeting from a template', () => {
  test('all fourteen types are offered', async () => {
    const types = await core.call('meetings.types', {});
    expect(types.map((type) => type.id)).toEqual([...meetingTypeIds]);
  });

  test('a new ZAT and a new ICO differ without typing', async () => {
    const zat = await bench.get(await bench.meeting({ type: 'zatVo' }));
    const ico = await bench.get(await bench.meeting({ type: 'zvhIco' }));
    expect(zat.items.map((item) => item.kind)).toContain('break');
    expect(ico.items.map((item) => item.kind)).not.toContain('break');
    expect([zat.title, ico.title]).toEqual([zat.typeName, ico.typeName]);
    const caseId = bench.aCase('M-0001');
    await core.call('meetings.addCase', { meetingId: zat.id, caseId });
    await core.call('meetings.addCase', { meetingId: ico.id, caseId });
    const [inZat, inIco] = [await bench.get(zat.id), await bench.get(ico.id)].map((answer) =>
      answer.items.find((item) => item.discussion !== null),
    );
    expect([inZat?.plannedMinutes, inZat?.discussion?.method]).toEqual([20, 'njiMdo']);
    expect([inIco?.plannedMinutes, inIco?.discussion?.method]).toEqual([75, 'bob']);
  });

  test('receiving the family takes no minutes of the meeting', async () => {
    const { items } = await bench.get(await bench.meeting({ type: 'mdoPo' }));
    expect(items[0]).toMatchObject({ plannedMinutes: 0, startTime: '09:30' });
    expect(items[0]?.title).toContain('15 minuten vóór het begin');
    expect(items[1]?.startTime).toBe('09:30');
  });

  test('start times follow the minutes, and the fit says what is left', async () => {
    const { items, fit } = await bench.get(await bench.meeting());
    expect(items.map((item) => item.startTime)).toEqual([
      '09:30',
      '09:35',
      '09:38',
      '09:45',
      '09:55',
      '10:00',
      '10:10',
    ]);
    expect(fit).toEqual({ plannedMinutes: 45, availableMinutes: 150, endsAt: '10:15', overMinutes: -105 });
  });

  test('without an end time there is no fit', async () => {
    const { fit } = await bench.get(await bench.meeting({ endTime: null }));
    expect(fit).toMatchObject({ availableMinutes: null, overMinutes: null });
  });

  test('an end before the start and an unknown type are refused', async () => {
    const base = { seriesId: null, type: 'jv', date: meetingDay, startTime: '10:00', endTime: '09:00' };
    expect(await core.refusal('meetings.create', base)).toMatchObject({ code: 'validation' });
    expect(await core.refusal('meetings.create', { ...base, endTime: null, type: 'borrel' })).toMatchObject({
      code: 'validation',
    });
  });

  test('a series lends its type, name, place and people, and later changes leave the meeting alone', async () => {
    const chairId = bench.contact('Brandsma');
    const series = await core.call('meetings.createSeries', {
      name: 'Casusoverleg ZVH',
      type: 'zvhCases',
      rhythm: 'om de week op dinsdag',
      scope: '',
      place: 'Zaal 2',
      startTime: '09:30',
      endTime: '12:00',
      organiserId: null,
      chairId,
      reserveChairId: null,
      minuteTakerId: null,
      ambition: '',
    });
    const meetingId = await bench.meeting({ seriesId: series.id, type: undefined });
    await core.call('meetings.updateSeries', { ...series, name: 'Andere naam', place: 'Zaal 9' });
    const answer = await bench.get(meetingId);
    expect(answer).toMatchObject({ title: 'Casusoverleg ZVH', place: 'Zaal 2', type: 'zvhCases' });
    expect(answer.chair?.name).toBe('Proef Brandsma');
    expect(await core.call('meetings.listSeries', {})).toMatchObject([
      { name: 'Andere naam', meetingCount: 1, nextDate: meetingDay },
    ]);
  });
});

describe('the life of a meeting', () => {
  test('goes from concept to invited and back, and can be cancelled with a reason', async () => {
    const id = await bench.meeting();
    let { version } = await core.call('meetings.setStatus', { id, version: 1, status: 'invited' });
    ({ version } = await core.call('meetings.setStatus', { id, version, status: 'draft' }));
    expect(await core.refusal('meetings.cancel', { id, version, reason: ' ' })).toMatchObject({
      code: 'validation',
    });
    await core.call('meetings.cancel', { id, version, reason: 'Te weinig partners' });
    expect(await bench.get(id)).toMatchObject({ status: 'cancelled', cancelReason: 'Te weinig partners' });
    expect(
      await core.refusal('meetings.addItem', { meetingId: id, kind: 'plain', title: 'Punt', minutes: 5 }),
    ).toMatchObject({ code: 'validation' });
  });

  test('an older version is refused as a conflict', async () => {
    const id = await bench.meeting();
    await core.call('meetings.update', { id, version: 1, place: 'Zaal 1' });
    expect(await core.refusal('meetings.update', { id, version: 1, place: 'Zaal 3' })).toMatchObject({
      code: 'conflict',
    });
  });

  test('a deleted meeting leaves the lists and comes back', async () => {
    const id = await bench.meeting();
    await core.call('meetings.delete', { id, version: 1 });
    expect(await core.refusal('meetings.get', { meetingId: id })).toMatchObject({ code: 'notFound' });
    expect((await core.call('meetings.list', { when: 'upcoming' })).total).toBe(0);
    expect((await core.call('meetings.list', { when: 'deleted' })).total).toBe(1);
    await core.call('meetings.undelete', { id });
    expect((await core.call('meetings.list', { when: 'upcoming' })).rows).toMatchObject([
      { id, caseCount: 0 },
    ]);
  });

  test('upcoming runs forward from today, past runs back', async () => {
    for (const date of ['2026-11-21', '2026-11-22', '2026-12-08', '2026-11-01'])
      await bench.meeting({ date });
    const dates = async (when: 'upcoming' | 'past'): Promise<string[]> =>
      (await core.call('meetings.list', { when })).rows.map((row) => row.date);
    expect(await dates('upcoming')).toEqual(['2026-11-22', '2026-12-08']);
    expect(await dates('past')).toEqual(['2026-11-21', '2026-11-01']);
    const page = await core.call('meetings.list', { when: 'past', offset: 1, limit: 1 });
    expect([page.total, page.rows.length, page.rows[0]?.date]).toEqual([2, 1, '2026-11-01']);
  });
});

describe('what could be on the agenda', () => {
  test('names why now and leaves out what is closed, deleted or on it already', async () => {
    const id = await bench.meeting();
    const late = bench.aCase('M-0001', { next_discussion_on: meetingDay });
    bench.aCase('M-0002', { urgent: 1 });
    bench.aCase('M-0003', { status: 'closed' });
    bench.aCase('M-0004', { deleted_at: core.now() });
    const onIt = bench.aCase('M-0005');
    await core.call('meetings.addCase', { meetingId: id, caseId: onIt });
    bench.plant('signal', {
      body: 'Gezien bij station',
      kind: 'observation',
      shareability: 'shareable',
      case_id: late,
    });
    const { cases, total } = await core.call('meetings.backlog', { meetingId: id });
    expect(total).toBe(2);
    expect(cases.map((row) => row.number)).toEqual(['M-0002', 'M-0001']);
    expect(cases[1]?.reasons.map((reason) => reason.kind)).toEqual(['promised', 'signals', 'notDiscussed']);
    const found = await core.call('meetings.backlog', { meetingId: id, search: '0001' });
    expect(found.cases.map((row) => row.caseId)).toEqual([late]);
    const early = bench.aCase('M-0009', { type: 'early' });
    const preventive = await core.call('meetings.backlog', { meetingId: id, onlyEarly: true });
    expect(preventive.cases.map((row) => row.caseId)).toEqual([early]);
    expect((await core.call('meetings.backlog', { meetingId: id, search: '%' })).total).toBe(0);
  });

  test('parked points of the former meeting of the series come back', async () => {
    const series = await core.call('meetings.createSeries', {
      name: 'Reeks',
      type: 'jv',
      rhythm: '',
      scope: '',
      place: '',
      startTime: null,
      endTime: null,
      organiserId: null,
      chairId: null,
      reserveChairId: null,
      minuteTakerId: null,
      ambition: '',
    });
    const former = await bench.meeting({ seriesId: series.id, type: undefined, date: '2026-11-03' });
    const caseId = bench.aCase('M-0001');
    const added = await core.call('meetings.addCase', { meetingId: former, caseId });
    const park = (body: string, discussionId: string | null, outcome: string): string =>
      bench.plant('parked_point', { meeting_id: former, discussion_id: discussionId, body, outcome });
    park('Wie belt Veilig Thuis?', null, 'open');
    park('Klaar', null, 'dropped');
    park('Woonplek', added.discussionId, 'nextMeeting');
    const id = await bench.meeting({ seriesId: series.id, type: undefined });
    const backlog = await core.call('meetings.backlog', { meetingId: id });
    expect(backlog.parkedPoints).toMatchObject([{ body: 'Wie belt Veilig Thuis?', date: '2026-11-03' }]);
    expect(backlog.cases[0]?.reasons).toContainEqual({ kind: 'parked', date: null, count: 1 });
    const unrelated = await bench.meeting();
    expect((await core.call('meetings.backlog', { meetingId: unrelated })).parkedPoints).toEqual([]);
  });
});
