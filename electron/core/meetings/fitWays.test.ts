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

/** A meeting of two hours with three cases of an hour each. @returns its id and the numbers of its cases */
async function tooLong(first: number, seriesId: string | null = null) {
  const meetingId = await bench.meeting({ type: 'jv', seriesId, startTime: '09:30', endTime: '11:30' });
  const numbers = [first, first + 1].map((count) => `T-${String(count).padStart(4, '0')}`);
  for (const number of numbers) {
    await core.call('meetings.addCase', { meetingId, caseId: bench.aCase(number), minutes: 60 });
  }
  return { meetingId, numbers };
}

const minutesOf = async (meetingId: string) =>
  (await bench.get(meetingId)).items.map(({ title, plannedMinutes }) => [title, plannedMinutes] as const);

describe('an agenda that is too long', () => {
  test('has three ways to fit, each with its effect; one that fits or has begun has none', async () => {
    const { meetingId, numbers } = await tooLong(101);
    const { fit, fitWays } = await bench.get(meetingId);
    expect(fit.overMinutes).toBeGreaterThan(0);
    expect(fitWays.map(({ kind }) => kind)).toEqual(['shorten', 'move', 'endLater']);
    expect(fitWays[0]?.effect).toContain(`${numbers[0]} van 60 naar`);
    expect(fitWays[0]?.result).toBe('Dan past het: einde 11:30.');
    expect(fitWays[1]?.effect).toBe(
      `${numbers[1]} gaat van de agenda: er is nog geen volgend overleg. De casus blijft in je lijst.`,
    );
    expect(fitWays[2]).toMatchObject({
      effect: `Het overleg eindigt om ${fit.endsAt}.`,
      result: `Dan past het: einde ${fit.endsAt}.`,
    });
    bench.run("UPDATE meeting SET status = 'inProgress' WHERE id = ?", meetingId);
    expect((await bench.get(meetingId)).fitWays).toEqual([]);
    bench.run("UPDATE meeting SET status = 'draft', end_time = '16:00' WHERE id = ?", meetingId);
    expect((await bench.get(meetingId)).fitWays).toEqual([]);
  });

  test.each(['shorten', 'move', 'endLater'] as const)(
    '%s makes it fit in one step, and undo takes it back',
    async (kind) => {
      const { meetingId } = await tooLong({ shorten: 111, move: 121, endLater: 131 }[kind]);
      const before = bench.snapshot();
      const way = (await bench.get(meetingId)).fitWays.find((candidate) => candidate.kind === kind);
      await core.call('meetings.takeFitWay', { meetingId, token: way?.token ?? '' });
      const after = await bench.get(meetingId);
      expect(after.fit.overMinutes).toBeLessThanOrEqual(0);
      for (const { plannedMinutes, minimumMinutes } of after.items) {
        expect(plannedMinutes).toBeGreaterThanOrEqual(minimumMinutes ?? 0);
      }
      await core.call('history.undo', {});
      expect(bench.snapshot()).toEqual(before);
    },
  );

  test('in a series the last case goes to the next meeting', async () => {
    const { id: seriesId } = await bench.series();
    const { meetingId, numbers } = await tooLong(141, seriesId);
    const next = await bench.meeting({ type: 'jv', seriesId, date: '2026-12-15' });
    const [, way] = (await bench.get(meetingId)).fitWays;
    expect(way?.effect).toBe(`${numbers[1]} gaat naar dinsdag 15 december 2026.`);
    await core.call('meetings.takeFitWay', { meetingId, token: way?.token ?? '' });
    expect((await minutesOf(meetingId)).map(([title]) => title)).not.toContain(numbers[1]);
    expect((await minutesOf(next)).map(([title]) => title)).toContain(numbers[1]);
  });

  test('a way that was shown for another agenda is refused, and nothing changes', async () => {
    const { meetingId } = await tooLong(151);
    const [way] = (await bench.get(meetingId)).fitWays;
    const item = (await bench.get(meetingId)).items.find(({ discussion }) => discussion !== null);
    await core.call('meetings.updateItem', { id: item?.id ?? '', version: item?.version ?? 0, minutes: 75 });
    const before = bench.snapshot();
    const refusal = await core.refusal('meetings.takeFitWay', { meetingId, token: way?.token ?? '' });
    expect(refusal.code).toBe('conflict');
    expect(bench.snapshot()).toEqual(before);
  });
});
