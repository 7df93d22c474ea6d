import { afterEach, beforeEach, expect, test } from 'vitest';
import { at, openTable, type TableTest } from '../../../tests/support/chairingTable.ts';

let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
});
afterEach(() => table.core.close());

test('who leads is kept at the case with its day; without anyone a reason is enough', async () => {
  const { id, caseId } = await table.card();
  const someone = at((await table.look()).people, 0);
  const call = { discussionId: id, leadHolderId: someone.id, noLeadReason: '' };
  await table.core.call('chairing.setLead', call);
  expect((await table.card()).leadHolder?.id).toBe(someone.id);
  const { leads } = await table.core.call('followup.course', { caseId });
  expect(leads.leadHolder).toEqual({ name: someone.name, since: '2026-11-22' });
  const nobody = { ...call, leadHolderId: null, noLeadReason: 'school kiest morgen' };
  await table.core.call('chairing.setLead', nobody);
  expect(await table.card()).toMatchObject({ leadHolder: null, noLeadReason: 'school kiest morgen' });
  const { open } = await table.core.call('chairing.closeDiscussion', {
    discussionId: id,
    confirmed: false,
  });
  expect(open.map(({ kind }) => kind)).not.toContain('noLead');
  await table.core.call('history.undo', {});
  expect((await table.card()).leadHolder?.id).toBe(someone.id);
});

test('who expects word of a decision and was not there is named', async () => {
  const { id, introducer } = await table.card();
  const { people } = await table.look();
  await table.capture(`/b @${at(people, 0).name} Mentor blijft omdat hij het gezin kent`);
  const named = async (): Promise<readonly string[]> =>
    (await table.core.call('chairing.closeDiscussion', { discussionId: id, confirmed: false })).open.find(
      ({ kind }) => kind === 'noFeedback',
    )?.about ?? [];
  expect(await named()).toContain(introducer?.name);
  await table.core.call('chairing.allPresent', { discussionId: id });
  const seated = (await table.card()).seats.map(({ contact }) => contact.name);
  expect((await named()).filter((name) => seated.includes(name))).toEqual([]);
});
