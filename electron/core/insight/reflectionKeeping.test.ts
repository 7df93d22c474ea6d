import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildMinutesWorld, type MinutesWorld } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

const day = 24 * 60 * 60_000;
const skipped = { voice: null, collaboration: null, safety: null, options: null, plan: null };
const words = 'Eerder naar oma vragen';
let core: TestCore;
let world: MinutesWorld;
beforeEach(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
});
afterEach(() => core.close());

const lookBack = (note: string): Promise<unknown> =>
  core.call('insight.keepReflection', {
    discussionId: world.discussionId,
    ...skipped,
    facts: 'good',
    note,
  });
const kept = async () =>
  (await core.call('insight.reflections', { meetingId: world.meetingId })).rows.find(
    ({ discussionId }) => discussionId === world.discussionId,
  );

/** Everything in the file that could hold the words of a look back. */
const found = (): number =>
  Number(
    core.core.session
      .current()
      ?.file.db.prepare(
        `SELECT (SELECT count(*) FROM meeting_reflection WHERE note LIKE :words)
           + (SELECT count(*) FROM undo_step WHERE changes LIKE :words)`,
      )
      .pluck()
      .get({ words: `%${words}%` }),
  );

/** Passes time and opens the file again, as on another day. */
async function later(days: number): Promise<void> {
  core.advance(days * day);
  core = await core.reopen();
}

test('the words of a look back go thirty days after they were written, with what undo remembers; the answers stay', async () => {
  await lookBack(words);
  await later(30);
  expect(await kept()).toMatchObject({ note: words, answers: { facts: 'good' } });
  await later(1);
  expect(await kept()).toMatchObject({ note: '', answers: { facts: 'good' } });
  expect(found()).toBe(0);
});

test('words that were taken away are not remembered after the file was closed, and the answers can still be taken back', async () => {
  await lookBack(words);
  await lookBack('');
  expect(found()).toBeGreaterThan(0);
  await later(0);
  expect(found()).toBe(0);
  await core.call('history.undo', {});
  expect(await kept()).toMatchObject({ note: '', answers: { facts: 'good' } });
  await core.call('history.undo', {});
  expect((await kept())?.answers).toBeNull();
});

test('adopting the minutes of a case takes the words of its look back, also out of what undo remembers', async () => {
  const { caseId, discussionId } = world;
  await lookBack(words);
  const { version } = await core.call('minutes.caseDocument', { caseId, discussionId });
  await core.call('minutes.adopt', { caseId, discussionId, version, contactIds: [world.contacts.coach] });
  expect(await kept()).toMatchObject({ note: '', answers: { facts: 'good' } });
  await later(0);
  expect(found()).toBe(0);
});
