import { cpSync, renameSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identifierOf } from '../../../shared/model/identifier.ts';
import { at, minute, openTable, type TableTest } from '../../../tests/support/chairingTable.ts';

let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
});
afterEach(() => table.core.close());

const start = async (index: number): Promise<string> => {
  const item = at((await table.look()).agenda, index);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  return item.id;
};

/** @returns the id of the discussion that is on the table now */
const startCase = async (): Promise<string> => {
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  return (await table.card()).id;
};

const usedSeconds = async (itemId: string): Promise<number> => {
  const { agenda, now, countedUntil } = await table.look();
  const item = agenda.find(({ id }) => id === itemId);
  if (item === undefined) throw new Error('The item is gone');
  const open = item.openSince === null ? 0 : Math.max(0, (countedUntil ?? now) - item.openSince);
  return item.endedSeconds + Math.floor(open / 1000);
};

/** The drive with the file goes away and comes back, as a network drive does. */
function unplug(): () => void {
  const away = `${table.core.folder}-weg`;
  renameSync(table.core.folder, away);
  return () => renameSync(away, table.core.folder);
}

test('while the drive is away a command is refused with a sentence and writes nothing; after it the same command works', async () => {
  await start(0);
  const input = { meetingId: table.meetingId, discussionId: null, line: '/p Later verder', speakerId: null };
  const plugIn = unplug();
  const refused = await table.core.refusal('chairing.capture', input);
  expect(refused).toMatchObject({
    code: 'notFound',
    fields: [{ field: 'casefile', message: 'unreachable' }],
  });
  expect(refused.message).toContain('netwerkmap');
  // What is on the screen can still be read, and nothing was added that comes back later by surprise.
  expect((await table.look()).parked.some(({ body }) => body === 'Later verder')).toBe(false);
  plugIn();
  expect((await table.look()).parked.some(({ body }) => body === 'Later verder')).toBe(false);
  await table.core.call('chairing.capture', input);
  expect((await table.look()).parked.filter(({ body }) => body === 'Later verder')).toHaveLength(1);
});

test('a line that was kept while the drive went away is there once, however often it is sent again, and every window hears of it', async () => {
  const discussionId = await startCase();
  const { meetingId } = table;
  const kinds = { statement: '/f', option: '/o', decision: '/b', action: '/a', parked: '/p' } as const;
  for (const [place, slash] of Object.values(kinds).entries()) {
    const line = `${slash} Dubbel ${place}`;
    const input = {
      meetingId,
      discussionId,
      line,
      speakerId: null,
      lineId: identifierOf(place + 1, new Uint8Array(10)),
    };
    // The drive goes away after the core has looked for it and before it writes: the open file takes the line all the same.
    let plugIn = (): void => undefined;
    table.core.atNextMoment(() => (plugIn = unplug()));
    expect(await table.core.refusal('chairing.capture', input)).toMatchObject({
      code: 'notFound',
      fields: [{ field: 'casefile', message: 'unreachable' }],
    });
    plugIn();
    table.core.pushes.length = 0;
    const first = await table.core.call('chairing.capture', input);
    expect(first.made.id).toBe(input.lineId);
    expect(table.core.pushes.flatMap((push) => (push.kind === 'changed' ? push.changes : []))).toContainEqual(
      expect.objectContaining({ ids: expect.arrayContaining([input.lineId]) as unknown }),
    );
    expect(await table.core.call('chairing.capture', input)).toEqual(first);
  }
  const { statements, decisions, actions, deliberation } = await table.card();
  const bodies = [
    ...statements,
    ...decisions,
    ...actions,
    ...deliberation.options,
    ...(await table.look()).parked,
  ]
    .map(({ body }) => body)
    .filter((body) => body.startsWith('Dubbel'));
  expect(bodies.toSorted()).toEqual(['Dubbel 0', 'Dubbel 1', 'Dubbel 2', 'Dubbel 3', 'Dubbel 4']);
  // The action has begun its history once, and one undo takes the last line back.
  await table.core.call('history.undo', {});
  expect((await table.look()).parked.some(({ body }) => body === 'Dubbel 4')).toBe(false);
});

test('the same id at another item is refused, and a note is kept once too', async () => {
  const discussionId = await startCase();
  const { meetingId } = table;
  const lineId = identifierOf(1, new Uint8Array(10));
  const here = { meetingId, discussionId, line: '/a Bellen', speakerId: null, lineId };
  await table.core.call('chairing.capture', here);
  expect((await table.core.refusal('chairing.capture', { ...here, discussionId: null })).code).toBe(
    'conflict',
  );
  const note = {
    meetingId,
    discussionId,
    body: 'Rustig blijven',
    noteId: identifierOf(2, new Uint8Array(10)),
  };
  await table.core.call('chairing.addNote', note);
  await table.core.call('chairing.addNote', note);
  expect(await table.core.call('chairing.notes', { meetingId })).toHaveLength(1);
});

test('a drive that comes back as another one is taken up again by itself, with all that was acknowledged', async () => {
  await start(0);
  const line = (words: string) => ({
    meetingId: table.meetingId,
    discussionId: null,
    line: `/p ${words}`,
    speakerId: null,
  });
  const parked = async (): Promise<readonly string[]> =>
    (await table.look()).parked.map(({ body }) => body).filter((body) => body.startsWith('Punt'));
  await table.core.call('chairing.capture', line('Punt een'));
  const { folder } = table.core;
  const older = `${folder}-ouder`;
  const away = `${folder}-weg`;
  cpSync(folder, older, { recursive: true });
  await table.core.call('chairing.capture', line('Punt twee'));
  renameSync(folder, away);
  expect((await table.core.refusal('chairing.capture', line('Punt drie'))).code).toBe('notFound');

  // An older copy on the same path is not taken for it: a line that was acknowledged would be gone.
  renameSync(older, folder);
  expect(await table.core.refusal('chairing.capture', line('Punt drie'))).toMatchObject({
    code: 'notFound',
    fields: [{ field: 'casefile', message: 'unreachable' }],
  });
  rmSync(folder, { recursive: true });

  // Other numbers for the same files, as after a drive was connected anew: the old connection can do nothing with them.
  cpSync(away, folder, { recursive: true });
  rmSync(away, { recursive: true });
  await table.core.call('chairing.capture', line('Punt drie'));
  expect(await parked()).toEqual(['Punt een', 'Punt twee', 'Punt drie']);
  expect((await table.look()).meeting.status).toBe('inProgress');
  const core = await table.core.reopen();
  table = { ...table, core };
  const after = await core.call('chairing.cockpit', { meetingId: table.meetingId });
  expect(after.parked.filter(({ body }) => body.startsWith('Punt'))).toHaveLength(3);
});

test('five minutes without the drive are counted when the app was awake, for the table went on talking', async () => {
  const itemId = await start(0);
  const awakeSince = table.core.now();
  await table.pass(4);
  const plugIn = unplug();
  for (let half = 0; half < 10; half += 1) {
    table.core.advance(minute / 2);
    await table.core.refusal('chairing.stillHere', { meetingId: table.meetingId, awakeSince });
  }
  plugIn();
  const { slept } = await table.core.call('chairing.stillHere', { meetingId: table.meetingId, awakeSince });
  expect(slept).toBeNull();
  expect(await usedSeconds(itemId)).toBe(9 * 60);
});

test('a machine that slept was not awake, whatever else went on', async () => {
  const itemId = await start(0);
  await table.pass(3);
  table.core.advance(40 * minute);
  const { slept } = await table.core.call('chairing.stillHere', {
    meetingId: table.meetingId,
    awakeSince: table.core.now(),
  });
  expect(slept).not.toBeNull();
  await table.core.call('chairing.resumeAfterSleep', { meetingId: table.meetingId });
  await table.pass(2);
  expect(await usedSeconds(itemId)).toBe(5 * 60);
});

test('a clock that jumps forward an hour adds nothing, and one that is set back takes nothing away', async () => {
  const itemId = await start(0);
  await table.pass(6);
  table.core.advance(60 * minute);
  const here = { meetingId: table.meetingId, awakeSince: table.core.now() };
  expect((await table.core.call('chairing.stillHere', here)).slept).not.toBeNull();
  await table.core.call('chairing.resumeAfterSleep', { meetingId: table.meetingId });
  await table.pass(4);
  expect(await usedSeconds(itemId)).toBe(10 * 60);
  table.core.advance(-60 * minute);
  const back = { meetingId: table.meetingId, awakeSince: table.core.now() };
  expect((await table.core.call('chairing.stillHere', back)).slept).not.toBeNull();
  await table.core.call('chairing.resumeAfterSleep', { meetingId: table.meetingId });
  await table.pass(5);
  expect(await usedSeconds(itemId)).toBe(15 * 60);
});

test('after the program ended in the middle of a case the meeting goes on where it was, with its time and its draft', async () => {
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  const { id: discussionId, phases } = await table.card();
  await table.core.call('chairing.startPhase', { discussionId, phase: phases[1]?.id ?? '' });
  await table.pass(3);
  await table.capture('/f Al vastgelegd');
  await table.core.call('history.keepDraft', { place: `capture:${discussionId}`, body: 'half getypt' });
  table.core.advance(20 * minute);
  const core = await table.core.reopen();
  table = { ...table, core };
  await core.call('chairing.resumeAfterSleep', { meetingId: table.meetingId });
  core.advance(minute);
  await core.call('chairing.stillHere', { meetingId: table.meetingId });
  const cockpit = await core.call('chairing.cockpit', { meetingId: table.meetingId });
  expect(cockpit.meeting).toMatchObject({ status: 'inProgress', currentItemId: item.id, paused: false });
  expect(cockpit.discussion?.currentPhase).toBe(phases[1]?.id);
  expect(cockpit.discussion?.statements.map(({ body }) => body)).toEqual(['Al vastgelegd']);
  expect(cockpit.discussion?.phases[1]).toMatchObject({ endedSeconds: 180, openSince: core.now() - minute });
  expect(await core.call('history.draft', { place: `capture:${discussionId}` })).toMatchObject({
    body: 'half getypt',
  });
});

test('saying that the app is awake makes no window read again, unless minutes that were left out count after all', async () => {
  const itemId = await start(0);
  const awakeSince = table.core.now();
  await table.pass(2);
  table.core.pushes.length = 0;
  await table.pass(1);
  expect(table.core.pushes).toEqual([]);
  table.core.advance(5 * minute);
  expect(await usedSeconds(itemId)).toBe(3 * 60);
  await table.core.call('chairing.stillHere', { meetingId: table.meetingId, awakeSince });
  expect(table.core.pushes).toHaveLength(1);
  expect(await usedSeconds(itemId)).toBe(8 * 60);
});
