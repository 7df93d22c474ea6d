import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { verifyAuditChain } from './auditTrail.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const fields = { domain: 'education', place: '', phone: '', email: '', note: '' } as const;

test('undo takes a command back, redo does it again, and both survive a restart', async () => {
  await core.call('network.createOrganisation', { ...fields, name: 'School Het Voorbeeld' });
  await core.call('history.undo', {});
  expect(await core.call('network.listOrganisations', {})).toEqual([]);
  const again = await core.reopen();
  expect((await again.call('history.state', {})).redo).toBe('network.createOrganisation');
  await again.call('history.redo', {});
  expect((await again.call('network.listOrganisations', {})).map(({ name }) => name)).toEqual([
    'School Het Voorbeeld',
  ]);
  await again.call('history.undo', {});
  expect(await again.call('network.listOrganisations', {})).toEqual([]);
  again.core.close();
});

test('the button of a message takes back its own deed, and none that came later', async () => {
  await core.call('network.createOrganisation', { ...fields, name: 'School Het Voorbeeld' });
  const { step } = await core.call('history.state', {});
  await core.call('network.createOrganisation', { ...fields, name: 'Stichting De Ander' });
  const later = await core.refusal('history.undo', { step });
  expect(later.code).toBe('conflict');
  expect(later.message).toContain('daarna nog iets anders');
  expect(await core.call('network.listOrganisations', {})).toHaveLength(2);
  await core.call('history.undo', {});
  expect(await core.call('history.undo', { step })).toEqual({
    operation: 'network.createOrganisation',
    what: 'Ongedaan gemaakt: organisatie toegevoegd',
  });
  expect(await core.call('network.listOrganisations', {})).toEqual([]);
  expect((await core.refusal('history.undo', { step })).code).toBe('conflict');
});

/** All rows of the case file that commands write, without what every write changes. */
function rowsOf({ core: { session } }: TestCore): unknown {
  const reader = session.current()?.reader;
  return ['organisation', 'contact', 'meeting', 'agenda_item'].map((table) =>
    reader
      ?.all<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY id`)
      .map(({ version: _version, updated_at: _updated, ...row }) => row),
  );
}

test('steps on one row are taken back one after the other, also after a restart, and done again', async () => {
  const day = { date: '2026-12-01', startTime: '09:30', endTime: '12:00' };
  const before = rowsOf(core);
  const made = await core.call('meetings.create', { seriesId: null, type: 'jv', ...day });
  await core.call('meetings.update', { ...made, place: 'Zaal 1' });
  const again = await core.reopen();
  const after = rowsOf(again);
  expect(await again.call('history.undo', {})).toEqual({
    operation: 'meetings.update',
    what: 'Ongedaan gemaakt: overleg gewijzigd',
  });
  expect(await again.call('history.undo', {})).toEqual({
    operation: 'meetings.create',
    what: 'Ongedaan gemaakt: overleg gemaakt',
  });
  expect(rowsOf(again)).toEqual(before);
  await again.call('history.redo', {});
  await again.call('history.redo', {});
  expect(rowsOf(again)).toEqual(after);
  again.core.close();
});

test('whatever was done, every step can be taken back to the beginning and done again to the end', async () => {
  const places = ['', 'Zaal 1', 'Zaal 2'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          act: fc.constantFrom('make', 'change', 'remove', 'restore', 'undo', 'redo'),
          which: fc.nat({ max: 3 }),
          place: fc.constantFrom(...places),
        }),
        { minLength: 2, maxLength: 12 },
      ),
      async (acts) => {
        const start = rowsOf(core);
        const first = doneSteps();
        for (const { act, which, place } of acts) {
          if (act !== 'undo' || doneSteps() > first) await doOne(act, which, place);
        }
        const end = rowsOf(core);
        const done = doneSteps() - first;
        for (let step = 0; step < done; step += 1) await core.call('history.undo', {});
        expect(rowsOf(core)).toEqual(start);
        for (let step = 0; step < done; step += 1) await core.call('history.redo', {});
        expect(rowsOf(core)).toEqual(end);
      },
    ),
    { numRuns: 40 },
  );
});

function doneSteps(): number {
  const sql = "SELECT count(*) AS steps FROM undo_step WHERE state = 'done'";
  return core.core.session.current()?.reader.one<{ steps: number }>(sql)?.steps ?? 0;
}

async function doOne(act: string, which: number, place: string): Promise<void> {
  const known = await core.call('network.listOrganisations', {});
  const chosen = known[which % Math.max(1, known.length)];
  if (act === 'make' || (chosen === undefined && !['undo', 'redo'].includes(act))) {
    await core.call('network.createOrganisation', { ...fields, name: `School ${known.length}`, place });
  } else if (act === 'undo' || act === 'redo') {
    const state = await core.call('history.state', {});
    if (state[act] !== null) await core.call(`history.${act}`, {});
  } else if (chosen !== undefined) {
    const { contactCount: _contacts, ...row } = chosen;
    if (act === 'change') await core.call('network.updateOrganisation', { ...row, place });
    else await core.call('network.removeOrganisation', { id: row.id, version: row.version });
    if (act === 'restore') await core.call('network.restoreOrganisation', { id: row.id });
  }
}

test('a row that says something else since is left alone', async () => {
  const made = await core.call('network.createOrganisation', { ...fields, name: 'Eerste' });
  core.core.session
    .current()
    ?.file.db.prepare('UPDATE organisation SET place = ? WHERE id = ?')
    .run('Elders', made.id);
  expect((await core.refusal('history.undo', {})).code).toBe('conflict');
  expect((await core.call('network.listOrganisations', {})).map(({ place }) => place)).toEqual(['Elders']);
});

test('a new command ends what could be redone', async () => {
  await core.call('network.createOrganisation', { ...fields, name: 'Eerste' });
  await core.call('history.undo', {});
  await core.call('network.createOrganisation', { ...fields, name: 'Tweede' });
  expect((await core.refusal('history.redo', {})).code).toBe('notFound');
});

test('every command is a link in an unbroken chain, and a changed link is found', async () => {
  await core.call('network.createOrganisation', { ...fields, name: 'Eerste' });
  await core.call('network.createOrganisation', { ...fields, name: 'Tweede' });
  await core.call('history.undo', {});
  const db = core.core.session.current()?.file.db;
  if (db === undefined) throw new Error('no file');
  expect(verifyAuditChain(db)).toBeNull();
  expect(() => db.prepare("UPDATE audit_event SET actor = 'x' WHERE seq = 2").run()).toThrow(/append-only/);
  db.exec('DROP TRIGGER audit_no_update');
  db.prepare("UPDATE audit_event SET actor = 'x' WHERE seq = 2").run();
  expect(verifyAuditChain(db)).toBe(2);
});

test('a draft is kept and given back after a restart without a link in the chain', async () => {
  await core.call('history.keepDraft', { place: 'capture:1', body: '/a @Samira bel' });
  const again = await core.reopen();
  expect((await again.call('history.draft', { place: 'capture:1' }))?.body).toBe('/a @Samira bel');
  await again.call('history.keepDraft', { place: 'capture:1', body: null });
  expect(await again.call('history.draft', { place: 'capture:1' })).toBeNull();
  again.core.close();
});

test('every window is told what changed, and nothing can be read after the lock', async () => {
  await core.call('network.createOrganisation', { ...fields, name: 'Eerste' });
  expect(core.pushes.at(-1)).toMatchObject({
    kind: 'changed',
    changes: [{ entity: 'organisation' }, { entity: 'history' }],
  });
  await core.call('casefile.lock', {});
  expect(core.pushes.at(-1)).toMatchObject({ kind: 'session', open: false });
  expect((await core.refusal('network.listOrganisations', {})).code).toBe('locked');
});

test('a prototype key, an extra field and a number that is none never reach an operation', async () => {
  const inputs: unknown[] = [
    JSON.parse('{"__proto__": {"x": 1}}'),
    { surplus: 1 },
    { a: Number.NaN },
    null,
    [],
    'x',
  ];
  for (const input of inputs) {
    expect((await core.refusal('network.listOrganisations', input)).code).toBe('validation');
  }
});
