import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchExport, buildMinutesWorld, type MinutesWorld } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { openZip } from '../word/zipReader.ts';

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
});
afterAll(() => core.close());

const stores: Readonly<Record<string, unknown>> = import.meta.glob('../*/*{store,Store}.ts', { eager: true });
const skipped = { facts: null, voice: null, collaboration: null, safety: null, options: null, plan: null };
const note = 'geheim-terugblik';

describe('sixty seconds after a case', () => {
  test('every point can be skipped, the last answers count, and undo takes them back', async () => {
    const { discussionId, meetingId } = world;
    const row = async () =>
      (await core.call('insight.reflections', { meetingId })).rows.find(
        (one) => one.discussionId === discussionId,
      );
    expect((await row())?.answers).toBeNull();
    await core.call('insight.keepReflection', { discussionId, ...skipped });
    expect((await row())?.answers).toEqual(skipped);
    await core.call('insight.keepReflection', {
      discussionId,
      ...skipped,
      facts: 'poor',
      plan: 'good',
      note,
    });
    expect(await row()).toMatchObject({ answers: { ...skipped, facts: 'poor', plan: 'good' }, note });
    await core.call('history.undo', {});
    expect((await row())?.note).toBe('');
    await core.call('history.redo', {});
  });

  test('the course counts per meeting and names no case and no note', async () => {
    const { rows, total } = await core.call('insight.reflectionCourse', {});
    expect(total).toBe(rows.length);
    expect(rows.find(({ meetingId }) => meetingId === world.meetingId)).toMatchObject({
      discussions: 2,
      reflected: 1,
      points: { facts: { good: 0, mixed: 0, poor: 1 }, plan: { good: 1, mixed: 0, poor: 0 } },
    });
    expect(JSON.stringify(rows)).not.toMatch(/geheim|M-0/u);
  });

  test('a discussion or meeting that is not there is refused', async () => {
    const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
    expect((await core.refusal('insight.keepReflection', { discussionId: nobody, ...skipped })).code).toBe(
      'notFound',
    );
    expect((await core.refusal('insight.reflections', { meetingId: nobody })).code).toBe('notFound');
  });

  test('only this room has a statement that reads it', () => {
    const reading = Object.entries(stores).flatMap(([file, module]) => {
      const { statements } = module as { statements?: Readonly<Record<string, string>> };
      return Object.values(statements ?? {}).some((sql) => sql.includes('meeting_reflection')) ? [file] : [];
    });
    expect(reading).toEqual(['./reflectionStore.ts']);
  });

  test('what the chair wrote is in no file, on no other screen and in no search', async () => {
    const { meetingId, discussionId, caseId } = world;
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const pages = ['board', 'figures', 'leadTimes', 'decisions', 'accountability', 'presence'] as const;
    const files = [
      await core.call('minutes.export', { caseId, discussionId, openReason: 'gezien' }),
      await core.call('minutes.exportActionList', { meetingId }),
      await core.call('minutes.exportAgenda', { meetingId }),
    ];
    for (const page of pages) files.push(await core.call('insight.exportPage', { page, ...period }));
    const written = files.map((file) => {
      const archive = openZip(fetchExport(core, file));
      return archive.paths.map((path) => new TextDecoder().decode(archive.read(path))).join('\n');
    });
    expect(written).toHaveLength(3 + pages.length);
    expect(written.every((text) => text.includes('<w:document'))).toBe(true);
    const screens = [
      await core.call('chairing.cockpit', { meetingId, caseId }),
      await core.call('search.find', { text: 'geheim-terugblik' }),
      await core.call('cases.timeline', { caseId, kinds: [], offset: 0, limit: 50 }),
    ];
    expect(`${written.join('\n')}${JSON.stringify(screens)}`).not.toContain('geheim-terugblik');
  });
});
