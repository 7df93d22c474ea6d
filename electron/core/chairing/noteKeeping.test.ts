import { afterEach, beforeEach, expect, test } from 'vitest';
import { at, openTable, type TableTest } from '../../../tests/support/chairingTable.ts';
import { inTransaction } from '../transaction.ts';
import { forgetNotesOfAdopted } from './noteKeeping.ts';

const day = 24 * 60 * 60_000;
let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
});
afterEach(() => table.core.close());

const session = () => {
  const open = table.core.core.session.current();
  if (open === null) throw new Error('No open case file');
  return open;
};

const note = (body: string, discussionId: string | null = null): Promise<unknown> =>
  table.core.call('chairing.addNote', { meetingId: table.meetingId, discussionId, body });

const bodies = async (): Promise<string[]> =>
  (await table.core.call('chairing.notes', { meetingId: table.meetingId })).map(({ body }) => body);

/** Everything in the file that could hold the words of a note. */
const found = (words: string): number =>
  Number(
    session()
      .file.db.prepare(
        `SELECT (SELECT count(*) FROM chair_note WHERE body LIKE :words)
           + (SELECT count(*) FROM undo_step WHERE changes LIKE :words)`,
      )
      .pluck()
      .get({ words: `%${words}%` }),
  );

/** Passes time and opens the file again, as on another day. */
async function later(days: number): Promise<void> {
  table.core.advance(days * day);
  table = { ...table, core: await table.core.reopen() };
}

test('a note says when it goes, and thirty days after it was written it is gone with what undo remembers', async () => {
  await note('Rustig beginnen bij oma');
  const [kept] = await table.core.call('chairing.notes', { meetingId: table.meetingId });
  expect(kept?.goneOn).toBe('2026-12-22');
  await later(30);
  expect(await bodies()).toEqual(['Rustig beginnen bij oma']);
  await later(1);
  expect(await bodies()).toEqual([]);
  expect(found('Rustig beginnen')).toBe(0);
});

test('a note that the chair took away is not remembered by undo after the file was closed', async () => {
  await note('Toch maar niet');
  const [kept] = await table.core.call('chairing.notes', { meetingId: table.meetingId });
  await table.core.call('chairing.removeNote', { id: kept?.id ?? '' });
  expect(found('Toch maar niet')).toBeGreaterThan(0);
  await later(0);
  expect(found('Toch maar niet')).toBe(0);
});

test('other steps can still be undone after notes were forgotten', async () => {
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  await note('Weg over een maand');
  await table.capture('/f Blijft bestaan');
  await later(31);
  expect(await table.core.call('history.undo', {})).toMatchObject({ operation: 'chairing.capture' });
});

test('adopting the minutes of a case takes its notes; those of the meeting go with the last case', async () => {
  const discussions = (await table.caseItems()).map((item) => item.case?.discussionId ?? '');
  const [first = ''] = discussions;
  await note('Over deze casus', first);
  await note('Over de hele middag');
  const adopt = (discussionId: string): void => {
    inTransaction(session(), table.core.now(), 'test.adopt', 'undoable', (context) => {
      context.write.insert('minutes', {
        discussion_id: discussionId,
        state: 'adopted',
        summary: '',
        adopted_at: context.now,
        adopted_by: 'Ilse Voorbeeld',
        adopted_document: '{}',
      });
      forgetNotesOfAdopted(context, discussionId);
    });
  };
  adopt(first);
  expect(await bodies()).toEqual(['Over de hele middag']);
  for (const discussionId of discussions.slice(1)) adopt(discussionId);
  expect(await bodies()).toEqual([]);
});
