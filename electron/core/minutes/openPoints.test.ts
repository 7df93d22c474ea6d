import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  addRow,
  openMinutesWorld,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';
import type { TestCore } from '../../../tests/support/testCore.ts';

// What the check finds is changed, or kept with a reason, before a file leaves.

let core: TestCore;
let world: MinutesWorld;
beforeEach(async () => {
  ({ core, world } = await openMinutesWorld());
});
afterEach(() => core.close());

const place = () => ({ caseId: world.caseId, discussionId: world.discussionId });
const concern = (body: string): string =>
  addRow(core, 'statement', {
    case_id: world.caseId,
    discussion_id: world.discussionId,
    kind: 'concern',
    body,
    visibility: 'casePartners',
    shareability: 'shareable',
  });

test('an open warning keeps the file inside until it is kept with a reason; new words ask again', async () => {
  concern('Hij komt nooit op tijd.');
  const refused = await core.refusal('minutes.export', place());
  expect(refused.code).toBe('forbidden');
  expect(refused.message).toContain('1 punt');
  expect(readRows(core, 'SELECT id FROM export_record')).toEqual([]);
  expect(await core.call('minutes.export', { ...place(), openReason: 'zo zei moeder het' })).not.toBeNull();
  const { findings } = await core.call('minutes.check', place());
  expect(findings.map(({ keptReason }) => keptReason)).toEqual(['zo zei moeder het']);
  expect(await core.call('minutes.export', place())).not.toBeNull();
  concern('Hij liegt altijd.');
  expect((await core.refusal('minutes.export', place())).code).toBe('forbidden');
});

test('a reason lifts no stop', async () => {
  writeRows(core, (write) => write.update('cases', world.caseId, { safety_agreements: 'Bel 111222333.' }));
  const refused = await core.refusal('minutes.export', { ...place(), openReason: 'het moet' });
  expect(refused.message).toContain('Haal het getal weg');
});

test('adopting is no leaving: it asks no reason', async () => {
  concern('Hij komt nooit op tijd.');
  const input = { ...place(), contactIds: [world.contacts.coach], version: null };
  expect((await core.call('minutes.adopt', input)).version).toBeGreaterThan(0);
});
