import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;

beforeAll(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterAll(() => core.close());

const rhythmRule = { kind: 'weekly' as const, every: 2, weekday: 2, months: [] };
const row = async (id: string) => {
  const found = (await core.call('meetings.listSeries', {})).find((series) => series.id === id);
  if (found === undefined) throw new Error('No series');
  return found;
};
const propose = (seriesId: string, from = '2026-12-01', until = '2027-01-31') =>
  core.call('meetings.proposeYear', { seriesId, from, until });
const make = async (seriesId: string, dates: string[]) =>
  core.call('meetings.createYear', {
    seriesId,
    seriesVersion: (await row(seriesId)).version,
    dates,
    startTime: '09:30',
    endTime: '12:00',
  });

describe('what a series plans with', () => {
  test('a rhythm as data writes its own words, and everything comes back as it was given', async () => {
    const plan = {
      rhythmRule,
      scopeKind: 'municipality',
      schoolRegion: 'middle',
      cutoff: { days: 4, time: '12:00' },
      ownAgenda: [{ kind: 'cases', title: 'Casussen', minutes: 0, beforeStart: false, optional: false }],
      ownMinutes: [{ kind: 'new', planned: 25, minimum: 20, maximum: 30 }],
    } as const;
    const { id } = await bench.series({
      ...plan,
      ownAgenda: [...plan.ownAgenda],
      ownMinutes: [...plan.ownMinutes],
    });
    expect(await row(id)).toMatchObject({ ...plan, rhythm: 'om de week op dinsdag' });
    await core.call('meetings.updateSeries', {
      id,
      version: 1,
      rhythmRule: null,
      rhythm: 'als het nodig is',
      cutoff: null,
    });
    expect(await row(id)).toMatchObject({
      rhythmRule: null,
      rhythm: 'als het nodig is',
      cutoff: null,
      scopeKind: 'municipality',
    });
  });

  test('changing a name leaves the plan as it was', async () => {
    const { id } = await bench.series({ rhythmRule, schoolRegion: 'south' });
    await core.call('meetings.updateSeries', { id, version: 1, name: 'Andere naam' });
    expect(await row(id)).toMatchObject({ name: 'Andere naam', rhythmRule, schoolRegion: 'south' });
  });

  test('new meetings get the own agenda and minutes of the series, over those of its kind', async () => {
    const { id } = await bench.series({
      type: 'jv',
      ownAgenda: [
        { kind: 'plain', title: 'Rondje wijk', minutes: 12, beforeStart: false, optional: false },
        { kind: 'cases', title: 'Casussen', minutes: 0, beforeStart: false, optional: false },
      ],
      ownMinutes: [{ kind: 'new', planned: 25, minimum: 20, maximum: 30 }],
    });
    const meetingId = await bench.meeting({ seriesId: id, type: 'jv' });
    await core.call('meetings.addCase', { meetingId, caseId: bench.aCase('S-0001') });
    expect(
      (await bench.get(meetingId)).items.map(({ title, plannedMinutes }) => [title, plannedMinutes]),
    ).toEqual([
      ['Rondje wijk', 12],
      ['S-0001', 25],
    ]);
    // A meeting of another kind in the same series has nothing of it.
    const other = await bench.meeting({ seriesId: id, type: 'partnership' });
    expect((await bench.get(other)).items.map(({ title }) => title)).toContain('Ambitieronde');
    // The series goes back to its kind: the meeting that exists keeps its agenda, also for what is added.
    const { version } = await row(id);
    await core.call('meetings.updateSeries', { id, version, ownAgenda: null, ownMinutes: null });
    const added = await core.call('meetings.addCase', { meetingId, caseId: bench.aCase('S-0002') });
    expect((await bench.get(meetingId)).items.find((item) => item.id === added.id)?.plannedMinutes).toBe(25);
  });

  test('an own agenda that does not fit is refused, also when the kind of the series changes under it', async () => {
    const agenda = [
      { kind: 'plain' as const, title: 'Alleen dit', minutes: 5, beforeStart: false, optional: false },
    ];
    const series = await bench.series({ type: 'jv' });
    const wrong = await core.refusal('meetings.updateSeries', { ...series, ownAgenda: agenda });
    expect(wrong.message).toMatch(/geen plaats voor de casussen/u);
    const free = await bench.series({ type: 'partnership', ownAgenda: agenda });
    const changed = await core.refusal('meetings.updateSeries', { ...free, type: 'jv' });
    expect(changed.message).toMatch(/geen plaats voor de casussen/u);
  });
});

describe('planning a year', () => {
  test('dates follow the rhythm, go around holidays of the region, and nothing is made yet', async () => {
    const { id } = await bench.series({ rhythmRule, schoolRegion: 'middle' });
    const before = bench.snapshot();
    const { dates, calendarUntil } = await propose(id);
    expect(dates.map(({ wanted, date }) => [wanted, date])).toEqual([
      ['2026-12-01', '2026-12-01'],
      ['2026-12-15', '2026-12-15'],
      ['2026-12-29', '2027-01-05'],
      ['2027-01-12', '2027-01-12'],
      ['2027-01-26', '2027-01-26'],
    ]);
    expect(dates[2]?.obstacle).toEqual({
      kind: 'schoolHoliday',
      name: 'kerstvakantie',
      start: '2026-12-19',
      end: '2027-01-03',
    });
    expect(calendarUntil).toBe('2030-08-25');
    expect(bench.snapshot()).toEqual(before);
  });

  test('without a rhythm, backwards or too far ahead nothing is proposed', async () => {
    const words = await bench.series({ rhythm: 'als het nodig is' });
    expect(
      (
        await core.refusal('meetings.proposeYear', {
          seriesId: words.id,
          from: '2026-12-01',
          until: '2027-01-01',
        })
      ).message,
    ).toMatch(/nog geen vast ritme/u);
    const { id } = await bench.series({ rhythmRule });
    for (const [from, until] of [
      ['2026-12-02', '2026-12-01'],
      ['2026-12-01', '2028-02-01'],
    ]) {
      expect((await core.refusal('meetings.proposeYear', { seriesId: id, from, until })).code).toBe(
        'validation',
      );
    }
  });

  test('all meetings are made at once, with agenda, place and chair of the series and nobody else; one undo takes them back', async () => {
    const chairId = bench.contact('Voorzitter');
    const { id } = await bench.series({
      rhythmRule,
      type: 'zatVo',
      place: 'Kamer 2',
      chairId,
      name: 'ZAT Het Baken',
    });
    const before = bench.snapshot();
    const { ids } = await make(id, ['2027-01-12', '2026-12-01']);
    expect(ids).toHaveLength(2);
    const [first] = await Promise.all(ids.map((meetingId) => bench.get(meetingId)));
    expect(first).toMatchObject({
      date: '2026-12-01',
      title: 'ZAT Het Baken',
      place: 'Kamer 2',
      status: 'draft',
      chair: { id: chairId },
      participants: [],
      startTime: '09:30',
      endTime: '12:00',
    });
    expect(first?.items.some(({ discussion }) => discussion !== null)).toBe(false);
    expect(first?.items[0]?.title).toBe('Opening, presentie, geheimhouding, doel');
    const { dates } = await propose(id);
    expect(dates.filter(({ isTaken }) => isTaken).map(({ wanted }) => wanted)).toEqual([
      '2026-12-01',
      '2027-01-12',
    ]);
    await core.call('history.undo', {});
    expect(bench.snapshot()).toEqual(before);
  });

  test('moving one date leaves the others, and a moved date is free again in the plan', async () => {
    const { id } = await bench.series({ rhythmRule });
    const { ids } = await make(id, ['2026-12-01', '2026-12-15', '2027-01-12']);
    const second = await bench.get(ids[1] ?? '');
    const others = await Promise.all([bench.get(ids[0] ?? ''), bench.get(ids[2] ?? '')]);
    await core.call('meetings.update', { id: second.id, version: second.version, date: '2026-12-16' });
    expect(await Promise.all([bench.get(ids[0] ?? ''), bench.get(ids[2] ?? '')])).toEqual(others);
    expect((await row(id)).rhythmRule).toEqual(rhythmRule);
    expect((await propose(id)).dates.find(({ wanted }) => wanted === '2026-12-15')?.isTaken).toBe(false);
  });

  test('contents and rights of one meeting never come along to another of the series', async () => {
    const { id } = await bench.series({ rhythmRule });
    const [first = ''] = (await make(id, ['2026-12-01'])).ids;
    const partner = bench.contact('Partner');
    await core.call('meetings.addParticipant', { meetingId: first, contactId: partner });
    const added = await core.call('meetings.addCase', { meetingId: first, caseId: bench.aCase('S-0009') });
    await core.call('meetings.addSeat', { discussionId: added.discussionId, contactId: partner });
    await core.call('meetings.addItem', { meetingId: first, kind: 'plain', title: 'Alleen nu', minutes: 5 });
    const [next = ''] = (await make(id, ['2026-12-15'])).ids;
    const made = await bench.get(next);
    expect(made.participants).toEqual([]);
    expect(made.items.map(({ title }) => title)).not.toContain('Alleen nu');
    expect(made.items.every(({ discussion }) => discussion === null)).toBe(true);
  });

  test.each([
    ['a day twice', ['2026-12-02', '2026-12-02'], /staat twee keer/u],
    ['a day that is past', ['2026-11-21'], /is geweest/u],
    ['a day on which the series meets already', ['2026-12-03', '2026-12-10'], /is er al een overleg/u],
  ])('%s: none of them is made', async (_what, dates, sentence) => {
    const { id } = await bench.series({ rhythmRule });
    await bench.meeting({ seriesId: id, type: 'jv', date: '2026-12-10' });
    const before = bench.snapshot();
    const refusal = await core.refusal('meetings.createYear', {
      seriesId: id,
      seriesVersion: 1,
      dates,
      startTime: '09:30',
      endTime: '12:00',
    });
    expect(refusal.message).toMatch(sentence);
    expect(bench.snapshot()).toEqual(before);
  });

  test('a series that changed since the proposal asks to propose again', async () => {
    const { id, version } = await bench.series({ rhythmRule });
    await core.call('meetings.updateSeries', { id, version, place: 'Elders' });
    const refusal = await core.refusal('meetings.createYear', {
      seriesId: id,
      seriesVersion: version,
      dates: ['2026-12-01'],
      startTime: '09:30',
      endTime: null,
    });
    expect(refusal.code).toBe('conflict');
  });
});
