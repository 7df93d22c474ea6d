import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { meetingTypeIds } from '../../../shared/model/meetingType.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;

beforeAll(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterAll(() => core.close());

type Read = Output<'meetings.typeSettings'>;
const read = (type: string): Promise<Read> => core.call('meetings.typeSettings', { type });

/** As the screen sends it back: without the words, which follow from the numbers. */
function sendable({ settings }: Read) {
  const { words: _words, ...retention } = settings.retention;
  return { ...settings, retention };
}

describe('kinds of meeting as data', () => {
  test('all fourteen are there as shipped, and nothing differs', async () => {
    const types = await core.call('meetings.types', {});
    expect(types.map(({ id }) => id)).toEqual(meetingTypeIds);
    expect(types.every(({ isChanged }) => !isChanged)).toBe(true);
    for (const id of meetingTypeIds) {
      const { version, settings, standard, changedParts } = await read(id);
      expect([version, settings, changedParts], id).toEqual([null, standard, []]);
    }
  });

  test('saving what is as shipped keeps nothing', async () => {
    await core.call('meetings.saveTypeSettings', {
      type: 'pga',
      version: null,
      settings: sendable(await read('pga')),
    });
    expect((await read('pga')).version).toBeNull();
  });

  test('a change is for new meetings; those that exist, and the items on them, keep what they were made with', async () => {
    const before = await bench.meeting({ type: 'jv' });
    const old = bench.aCase('T-0001');
    await core.call('meetings.addCase', { meetingId: before, caseId: old });
    const was = await bench.get(before);

    const settings = sendable(await read('jv'));
    await core.call('meetings.saveTypeSettings', {
      type: 'jv',
      version: null,
      settings: {
        ...settings,
        agenda: [
          { kind: 'plain', title: 'Rondje namen', minutes: 4, beforeStart: false, optional: false },
          { kind: 'cases', title: 'Casussen', minutes: 0, beforeStart: false, optional: false },
        ],
        caseMinutes: [{ kind: 'new', planned: 33, minimum: 22, maximum: 44 }],
        methods: ['signsOfSafety'],
        corePartners: ['wijkagent'],
        suggestedBasis: 'publicTask',
        consentRule: 'school16',
        retention: { reviewMonths: null, endMonths: 36, endDays: null, countsFrom: 'closing' },
      },
    });

    const changed = await read('jv');
    expect(changed.changedParts).toEqual([
      'agenda',
      'caseMinutes',
      'methods',
      'corePartners',
      'suggestedBasis',
      'consentRule',
      'retention',
    ]);
    expect(changed.settings.retention.words).toBe('3 jaar na het afsluiten stoppen.');
    expect(changed.standard.retention.words).toBe('2 jaar na afsluiten.');

    const after = await bench.meeting({ type: 'jv' });
    const made = await core.call('meetings.addCase', { meetingId: after, caseId: old });
    const fresh = await bench.get(after);
    expect(
      fresh.items.map(({ title, plannedMinutes, minimumMinutes }) => [title, plannedMinutes, minimumMinutes]),
    ).toEqual([
      ['Rondje namen', 4, null],
      ['T-0001', 33, 22],
    ]);
    expect(fresh.items.find(({ id }) => id === made.id)?.discussion?.method).toBe('signsOfSafety');
    const { settings: snapshot } = await core.call('meetings.template', { meetingId: after });
    expect(snapshot).toEqual(changed.settings);

    expect(await bench.get(before)).toEqual(was);
    // Also what is added to the old meeting from now on follows what it was made with.
    const late = bench.aCase('T-0002');
    const added = await core.call('meetings.addCase', { meetingId: before, caseId: late });
    const item = (await bench.get(before)).items.find(({ id }) => id === added.id);
    expect([item?.plannedMinutes, item?.minimumMinutes, item?.discussion?.method]).toEqual([20, 20, 'bob']);
    expect((await core.call('meetings.template', { meetingId: before })).settings).toEqual(changed.standard);
  });

  test('a meeting from before templates were kept is as shipped, whatever was changed since', async () => {
    const id = await bench.meeting({ type: 'jv' });
    bench.run('DELETE FROM meeting_template WHERE meeting_id = ?', id);
    const { settings } = await core.call('meetings.template', { meetingId: id });
    expect(settings).toEqual((await read('jv')).standard);
  });

  test('a suggestion comes from the kind of the meeting, and nothing is filled in or confirmed', async () => {
    const caseId = bench.aCase('T-0003');
    await core.call('meetings.addCase', { meetingId: await bench.meeting({ type: 'jv' }), caseId });
    const law = await core.call('law.get', { caseId });
    expect(law.suggestion).toMatchObject({ basis: 'publicTask', consentRule: 'school16' });
    expect(law.basis).toBeNull();
    const other = bench.aCase('T-0004');
    await core.call('meetings.addCase', { meetingId: await bench.meeting({ type: 'pga' }), caseId: other });
    expect((await core.call('law.get', { caseId: other })).suggestion).toBeNull();
  });

  test('back to the standard, and back again with undo', async () => {
    const { version, settings } = await read('jv');
    await core.call('meetings.resetTypeSettings', { type: 'jv', version: version ?? 0 });
    expect(await read('jv')).toMatchObject({ version: null, changedParts: [] });
    await core.call('history.undo', {});
    expect((await read('jv')).settings).toEqual(settings);
  });

  test('somebody else changed it first: nothing is written over', async () => {
    const now = await read('jv');
    const refusal = await core.refusal('meetings.saveTypeSettings', {
      type: 'jv',
      version: null,
      settings: sendable(now),
    });
    expect(refusal.code).toBe('conflict');
    expect(await read('jv')).toEqual(now);
  });

  test.each([
    ['two places for cases', { agenda: [place(), place()] }, /twee plaatsen/u],
    ['no place for cases', { agenda: [] }, /geen plaats voor de casussen/u],
    ['a place but no minutes', { caseMinutes: [] }, /geen minuten per casus/u],
    [
      'minutes out of order',
      { caseMinutes: [{ kind: 'new', planned: 5, minimum: 6, maximum: 7 }] },
      /kloppen niet/u,
    ],
    [
      'a kind of discussion twice',
      {
        caseMinutes: [
          { kind: 'new', planned: 6, minimum: 6, maximum: 7 },
          { kind: 'new', planned: 6, minimum: 6, maximum: 7 },
        ],
      },
      /twee keer/u,
    ],
    ['no method', { methods: [] }, /minstens één methode/u],
    ['a basis that does not exist', { suggestedBasis: 'gut' }, /kennen we niet/u],
  ])('%s is refused with a sentence', async (_what, wrong, sentence) => {
    const now = await read('zatVo');
    const refusal = await core.refusal('meetings.saveTypeSettings', {
      type: 'zatVo',
      version: null,
      settings: { ...sendable(now), ...wrong },
    });
    expect(refusal).toMatchObject({ code: 'validation' });
    expect(refusal.message).toMatch(sentence);
    expect(await read('zatVo')).toEqual(now);
  });

  test('a kind without cases has neither a place nor a method', async () => {
    const now = await read('partnership');
    await core.call('meetings.saveTypeSettings', {
      type: 'partnership',
      version: null,
      settings: { ...sendable(now), corePartners: ['alle partners', 'bestuur'] },
    });
    expect((await read('partnership')).changedParts).toEqual(['corePartners']);
  });
});

function place() {
  return { kind: 'cases', title: 'Casussen', minutes: 0, beforeStart: false, optional: false };
}
