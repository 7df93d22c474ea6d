import { afterEach, beforeEach, expect, test } from 'vitest';
import { newOrganisation } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore({ made: true });
});
afterEach(() => core.close());

test('the audit list tells what happened in words, newest first, a page at a time', async () => {
  await newOrganisation(core);
  await core.call('history.undo', {});
  core = await core.reopen();
  const all = await core.call('history.auditList', { offset: 0, limit: 2, show: 'all' });
  expect(all.total).toBe(4);
  expect(all.rows.map(({ what }) => what)).toEqual([
    'Casusbestand geopend',
    'Ongedaan gemaakt: organisatie toegevoegd',
  ]);
  const older = await core.call('history.auditList', { offset: 2, limit: 2, show: 'all' });
  expect(older.rows.map(({ what }) => what)).toEqual(['Organisatie toegevoegd', 'Casusbestand gemaakt']);
  expect(older.rows[0]).toMatchObject({ actor: 'Ilse Brandsma', kind: 'command' });
  const sessions = await core.call('history.auditList', { offset: 0, limit: 10, show: 'session' });
  expect(sessions).toMatchObject({ total: 1, rows: [{ kind: 'session' }] });
});

test('the chain is whole, and the first link that was changed outside the program is named', async () => {
  await newOrganisation(core);
  expect(await core.call('history.checkChain', {})).toEqual({ links: 2, brokenAt: null });
  const db = core.core.session.current()?.file.db;
  db?.exec("DROP TRIGGER audit_no_update; UPDATE audit_event SET actor = 'Iemand Anders' WHERE seq = 2");
  expect(await core.call('history.checkChain', {})).toEqual({
    links: 2,
    brokenAt: { seq: 2, at: core.now() },
  });
});
