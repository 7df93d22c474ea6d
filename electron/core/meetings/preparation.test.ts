import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testNow, openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';

const minute = 60_000;
let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;

beforeEach(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterEach(() => core.close());

/** A meeting with so many cases on its agenda. @returns ids in the order of the agenda */
async function withCases(count: number, values: Parameters<typeof bench.meeting>[0] = {}) {
  const meetingId = await bench.meeting(values);
  const added = [];
  for (let index = 0; index < count; index += 1) {
    const caseId = bench.aCase(`M-010${index}`);
    added.push(await core.call('meetings.addCase', { meetingId, caseId }));
  }
  return { meetingId, items: added };
}

/** A finished meeting of this type with one discussion that took so long. */
function past(type: string, kind: string, minutes: number, extra: { open?: boolean } = {}): void {
  const meetingId = bench.plant('meeting', {
    type,
    title: 'Eerder',
    date: '2026-10-06',
    start_time: '09:30',
    status: 'finished',
  });
  const item = bench.plant('agenda_item', {
    meeting_id: meetingId,
    position: 0,
    kind: 'case',
    planned_minutes: 10,
  });
  const caseId = bench.aCase(`P-${String(core.now() % 10_000)}${Math.round(minutes)}${counter++}`);
  bench.plant('discussion', {
    agenda_item_id: item,
    meeting_id: meetingId,
    case_id: caseId,
    kind,
    method: 'bob',
  });
  const started = testNow - 90 * 24 * 60 * minute;
  // Two runs, as after a break: the time between them is not time at the table.
  bench.plant('phase_run', { agenda_item_id: item, started_at: started, ended_at: started + 2 * minute });
  bench.plant('phase_run', {
    agenda_item_id: item,
    started_at: started + 60 * minute,
    ended_at: extra.open === true ? null : started + (58 + minutes) * minute,
  });
}
let counter = 0;

describe('the usual length of discussions', () => {
  it('is the median of earlier meetings of the same type and kind, from five on', async () => {
    const { meetingId } = await withCases(1);
    for (const minutes of [15, 19, 19, 90]) past('zvhCases', 'new', minutes);
    past('jv', 'new', 5);
    past('zvhCases', 'new', 500, { open: true });
    expect(await core.call('meetings.learnedMinutes', { meetingId })).toEqual([]);
    past('zvhCases', 'new', 30);
    expect(await core.call('meetings.learnedMinutes', { meetingId })).toEqual([
      { kind: 'new', count: 5, median: 19 },
    ]);
  });
});

describe('the order of the agenda', () => {
  it('is proposed with why, taken over in one step that can be undone, or put aside', async () => {
    const { meetingId, items } = await withCases(3);
    const heavy = items[2];
    if (heavy === undefined) throw new Error('No third case');
    const setHeavy = async (isHeavy: boolean) => {
      const item = (await bench.get(meetingId)).items.find(({ id }) => id === heavy.id);
      await core.call('meetings.updateItem', { id: heavy.id, version: item?.version ?? 0, heavy: isHeavy });
    };
    await setHeavy(true);
    const advice = await core.call('meetings.orderAdvice', { meetingId });
    expect(advice?.moves.map(({ words }) => words)).toContainEqual(
      expect.stringContaining('M-0102 is zwaar'),
    );
    const order = advice?.after.map(({ id }) => id) ?? [];
    const before = bench.snapshot();

    await core.call('meetings.takeOrder', { meetingId, order });
    const taken = await bench.get(meetingId);
    expect(taken.items.map(({ id }) => id).filter((id) => order.includes(id))).toEqual(
      order.filter((id) => !id.startsWith('new-break')),
    );
    expect(taken.items.find(({ discussion }) => discussion !== null)?.title).toBe('M-0102');
    expect(await core.call('meetings.orderAdvice', { meetingId })).toBeNull();
    await core.call('history.undo', {});
    expect(bench.snapshot()).toEqual(before);

    await core.call('meetings.ignoreOrder', { meetingId, order });
    expect((await core.call('meetings.orderAdvice', { meetingId }))?.isIgnored).toBe(true);
    await setHeavy(false);
    expect((await core.call('meetings.orderAdvice', { meetingId }))?.isIgnored ?? false).toBe(false);
  });

  it('is refused when the agenda changed since, or when an item would get lost', async () => {
    const { meetingId, items } = await withCases(2);
    const ids = (await bench.get(meetingId)).items.map(({ id }) => id);
    expect((await core.refusal('meetings.takeOrder', { meetingId, order: ids.slice(1) })).code).toBe(
      'conflict',
    );
    const doubled = [...ids.slice(1), ids[1] ?? ''];
    expect((await core.refusal('meetings.takeOrder', { meetingId, order: doubled })).code).toBe('conflict');
    await core.call('meetings.removeItem', { itemId: items[0]?.id ?? '' });
    expect((await core.refusal('meetings.takeOrder', { meetingId, order: ids })).code).toBe('conflict');
  });
});

describe('requested contributions', () => {
  it('lists who was asked and who was not, and asks everybody at once', async () => {
    const { meetingId, items } = await withCases(2);
    const [one, two] = [bench.contact('Een'), bench.contact('Twee')];
    for (const item of items) {
      await core.call('meetings.addSeat', { discussionId: item.discussionId, contactId: one });
    }
    const discussionId = items[0]?.discussionId ?? '';
    await core.call('meetings.addSeat', { discussionId, contactId: two });
    await core.call('meetings.askContributions', { discussionId, contactIds: [two] });
    const list = await core.call('meetings.contributionList', { meetingId });
    expect(list.rows.map(({ caseNumber, state }) => [caseNumber, state])).toEqual([
      ['M-0100', 'asked'],
      ['M-0100', null],
      ['M-0101', null],
    ]);
    const asked = await core.call('meetings.askAllContributions', { meetingId, answerBy: list.answerBy });
    expect(asked).toEqual({ asked: 2 });
    const again = await core.call('meetings.askAllContributions', { meetingId, answerBy: null });
    expect(again).toEqual({ asked: 0 });
  });

  it('keeps what a partner knows, since when and whether it may be shared', async () => {
    const { meetingId, items } = await withCases(1);
    const contactId = bench.contact('Een');
    await core.call('meetings.keepContribution', {
      discussionId: items[0]?.discussionId ?? '',
      contactId,
      version: null,
      state: 'received',
      body: 'Komt elke week',
      knownSince: 'sinds september',
      shareability: 'oralOnly',
      answerBy: '2026-11-29',
    });
    const { rows } = await core.call('meetings.contributionList', { meetingId });
    expect(rows[0]).toMatchObject({
      state: 'received',
      knownSince: 'sinds september',
      shareability: 'oralOnly',
      answerBy: '2026-11-29',
    });
  });

  it('are called due from the day before the cut-off on, and no longer when all are in', async () => {
    // Tuesday 1 December: without a series the cut-off is Monday 30 November, and one day before is Sunday.
    const { meetingId, items } = await withCases(1);
    const contactId = bench.contact('Een');
    const discussionId = items[0]?.discussionId ?? '';
    await core.call('meetings.askContributions', { discussionId, contactIds: [contactId] });
    core.advance(6 * 24 * 60 * minute);
    expect(await core.call('meetings.openRequests', {})).toEqual([]);
    core.advance(24 * 60 * minute);
    expect(await core.call('meetings.openRequests', {})).toMatchObject([
      { meetingId, open: 1, answerBy: '2026-11-30' },
    ]);
    expect((await core.call('meetings.contributionList', { meetingId })).isDue).toBe(true);
    await core.call('meetings.keepContribution', {
      discussionId,
      contactId,
      version: 1,
      state: 'nothingToAdd',
      body: '',
    });
    expect(await core.call('meetings.openRequests', {})).toEqual([]);
  });

  it('follow the cut-off of the series', async () => {
    const series = await bench.series({ type: 'zvhCases', cutoff: { days: 5, time: '12:00' } });
    const { meetingId } = await withCases(0, { seriesId: series.id });
    expect((await core.call('meetings.contributionList', { meetingId })).answerBy).toBe('2026-11-26');
  });
});

describe('reasons to go on', () => {
  it('are kept per point, change, go away, and go with the case from the agenda', async () => {
    const { meetingId, items } = await withCases(1);
    const item = items[0];
    if (item === undefined) throw new Error('No case');
    const { discussionId } = item;
    const keep = (line: string, reason: string) =>
      core.call('meetings.keepReadinessReasons', { discussionId, reasons: [{ line, reason }] });
    expect(await keep('basis', 'Wordt dinsdag geregeld')).toEqual({ kept: 1 });
    expect(await keep('consent', 'Moeder is niet bereikt')).toEqual({ kept: 2 });
    expect(await keep('consent', '')).toEqual({ kept: 1 });
    const { readiness } = await bench.discussionIn(meetingId);
    expect(readiness.lines.find(({ id }) => id === 'basis')?.reason).toBe('Wordt dinsdag geregeld');
    await core.call('meetings.removeItem', { itemId: item.id });
    await core.call('history.undo', {});
    const back = await bench.discussionIn(meetingId);
    expect(back.readiness.lines.find(({ id }) => id === 'basis')?.reason).toBe('Wordt dinsdag geregeld');
  });
});

describe('the check before sending', () => {
  it('names what is open with where it is mended, lets the chair go on, and keeps what was open', async () => {
    const { meetingId } = await withCases(1);
    const check = await core.call('meetings.sendingCheck', { meetingId });
    expect(check.problems.map(({ kind, place }) => [kind, place])).toEqual([
      ['noOrganiser', 'details'],
      ['noChair', 'details'],
      ['noReserve', 'details'],
      ['noMinuteTaker', 'details'],
      ['noPlace', 'details'],
      ['nobodySeated', 'item'],
    ]);
    const meeting = await bench.get(meetingId);
    const sent = await core.call('meetings.markSent', { id: meetingId, version: meeting.version });
    expect((await bench.get(meetingId)).status).toBe('invited');
    const after = await core.call('meetings.sendingCheck', { meetingId });
    expect(after.sendings[0]).toMatchObject({ kind: 'sent', recipientCount: 0 });
    expect(after.sendings[0]?.openPoints).toHaveLength(6);
    expect((await core.refusal('meetings.markSent', { id: meetingId, version: sent.version })).code).toBe(
      'validation',
    );

    await core.call('meetings.backToDraft', {
      id: meetingId,
      version: sent.version,
      note: 'De zaal is dubbel geboekt.',
    });
    const withdrawn = await core.call('meetings.sendingCheck', { meetingId });
    expect(withdrawn.sendings[0]).toMatchObject({ kind: 'withdrawn' });
    expect(withdrawn.sendings[0]?.note).toContain('De zaal is dubbel geboekt.');
    expect(withdrawn.sendings[0]?.note).toContain('verstuurd op');
    expect((await bench.get(meetingId)).status).toBe('draft');
  });

  it('takes organiser and reserve from the meeting, else from its series', async () => {
    const [organiser, reserve] = [bench.contact('Organisator'), bench.contact('Reserve')];
    const series = await bench.series({
      type: 'zvhCases',
      organiserId: organiser,
      reserveChairId: reserve,
      place: 'kamer 2',
    });
    const { meetingId } = await withCases(0, { seriesId: series.id });
    const kinds = async () =>
      (await core.call('meetings.sendingCheck', { meetingId })).problems.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['noChair', 'noMinuteTaker', 'noCases']);
    await core.call('meetings.update', {
      id: meetingId,
      version: 1,
      chairId: organiser,
      minuteTakerId: organiser,
    });
    expect(await kinds()).toEqual(['minuteTakerIsChair', 'noCases']);
  });

  it('expects only who was chosen, at the times of their cases, and stand-ins in place of whom they stand in for', async () => {
    const { meetingId, items } = await withCases(2);
    const [one, two, three] = [bench.contact('Aa'), bench.contact('Bb'), bench.contact('Cc')];
    await core.call('meetings.addParticipant', { meetingId, contactId: three });
    for (const item of items) {
      await core.call('meetings.addSeat', { discussionId: item.discussionId, contactId: one });
    }
    const seat = (await bench.discussionIn(meetingId, 1)).seats[0];
    if (seat === undefined) throw new Error('No seat');
    await core.call('meetings.updateSeat', {
      id: seat.id,
      version: seat.version,
      attendance: 'substitute',
      substituteContactId: two,
    });
    const { invited } = await core.call('meetings.sendingCheck', { meetingId });
    const starts = (await bench.get(meetingId)).items.filter(({ discussion }) => discussion !== null);
    expect(
      invited.map(({ contact, wholeMeeting, slots, standsInFor }) => [
        contact.name,
        wholeMeeting,
        standsInFor,
        slots.map(({ from, numbers }) => `${from} ${numbers.join()}`),
      ]),
    ).toEqual([
      ['Proef Aa', false, null, [`${starts[0]?.startTime} M-0100`]],
      ['Proef Bb', false, 'Proef Aa', [`${starts[1]?.startTime} M-0101`]],
      ['Proef Cc', true, null, []],
    ]);
  });
});

describe('whom to invite', () => {
  it('names who could bring what a school-only table misses, never family of another case', async () => {
    const { items } = await withCases(1);
    const discussionId = items[0]?.discussionId ?? '';
    const teachers = ['Een', 'Twee'].map((name) =>
      bench.contact(name, { domain: 'education', profession: 'mentor' }),
    );
    bench.contact('Straat', { domain: 'social', profession: 'jongerenwerk' });
    bench.contact('Moeder', { domain: 'private', profession: 'ouder-of-gezagsdrager' });
    for (const contactId of teachers) await core.call('meetings.addSeat', { discussionId, contactId });
    const found = await core.call('meetings.partnerSuggestions', { discussionId, stage: null, theme: null });
    expect(found.onlyDomain).toBe('education');
    expect(found.missing.map(({ id, people }) => [id, people.map(({ name }) => name)])).toEqual([
      ['home', []],
      ['street', ['Proef Straat']],
      ['online', ['Proef Straat']],
      ['care', []],
    ]);
  });

  it('looks by stage and theme in a table that can be edited, and keeps the stage nowhere', async () => {
    const { items } = await withCases(1);
    const discussionId = items[0]?.discussionId ?? '';
    bench.contact('Straat', { domain: 'safety', profession: 'wijkagent' });
    const before = bench.snapshot();
    const ask = (stage: 'signs' | 'hunch') =>
      core.call('meetings.partnerSuggestions', { discussionId, stage, theme: '' });
    const found = await ask('signs');
    const agent = found.suggestions.find(({ partner }) => partner === 'wijkagent');
    expect(agent?.people.map(({ name }) => name)).toEqual(['Proef Straat']);
    expect(bench.snapshot()).toEqual(before);

    const refused = await core.refusal('meetings.keepInvolvement', { text: '[onderbuikgevoel]\nmentor' });
    expect(refused.message).toContain('Regel 2');
    await core.call('meetings.keepInvolvement', { text: '[onderbuikgevoel]\ntante: kent de familie' });
    expect((await ask('hunch')).suggestions.map(({ partner }) => partner)).toEqual(['tante']);
    expect((await core.call('meetings.involvementTable', {})).isOwn).toBe(true);
    await core.call('meetings.keepInvolvement', { text: '' });
    expect((await ask('hunch')).suggestions.length).toBeGreaterThan(2);
  });
});
