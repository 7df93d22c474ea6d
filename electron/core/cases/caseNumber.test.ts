import { afterEach, beforeEach, expect, test } from 'vitest';
import { newCase, newOrganisation } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
let organisation: string;
beforeEach(async () => {
  core = await openTestCore();
  organisation = await newOrganisation(core);
});
afterEach(() => core.close());

test('a number is never given twice, not even after the case was removed, and follows the own prefix', async () => {
  const first = await core.call('cases.create', newCase(organisation));
  await core.call('cases.remove', { caseId: first.id, version: first.version });
  expect((await core.call('cases.create', newCase(organisation))).number).toBe('M-0002');
  expect(await core.refusal('cases.create', newCase(organisation, { number: 'M-0001' }))).toMatchObject({
    code: 'validation',
    fields: [{ field: 'number' }],
  });
  await core.call('cases.setNumberPrefix', { prefix: 'ZAT/' });
  expect((await core.call('cases.create', newCase(organisation))).number).toBe('ZAT/0001');
  await core.call('cases.create', newCase(organisation, { number: 'ZAT/0041' }));
  expect(await core.call('cases.nextNumber', {})).toEqual({ number: 'ZAT/0042', prefix: 'ZAT/' });
});

test('the next number goes on in the pattern of the newest case, also when only its letters were set', async () => {
  const next = async () => (await core.call('cases.nextNumber', {})).number;
  expect(await next()).toBe('M-0001');
  await core.call('cases.create', newCase(organisation, { number: 'ZVH 2026-014' }));
  expect(await next()).toBe('ZVH 2026-015');
  await core.call('cases.setNumberPrefix', { prefix: 'M' });
  expect(await next()).toBe('M0001');
  await core.call('cases.create', newCase(organisation, { number: 'M-0387' }));
  expect(await core.call('cases.nextNumber', {})).toEqual({ number: 'M-0388', prefix: 'M-' });
  await core.call('cases.create', newCase(organisation, { number: 'zonder cijfers' }));
  expect(await next()).toBe('M-0388');
});
