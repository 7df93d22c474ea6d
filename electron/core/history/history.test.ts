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
