import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { at, openTable, type TableTest } from '../../../tests/support/chairingTable.ts';
import { statements } from './roomStore.ts';

let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
});
afterEach(() => table.core.close());

type Made = Output<'chairing.capture'>['made'];

const room = (): Promise<Output<'chairing.room'>> =>
  table.core.call('chairing.room', { meetingId: table.meetingId });
const bodies = async (): Promise<string[]> => (await room()).lines.map(({ body }) => body);
const release = (target: Made): Promise<unknown> =>
  table.core.call('chairing.releaseLine', { meetingId: table.meetingId, target });

async function startCase(index: number): Promise<string> {
  const item = at(await table.caseItems(), index);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  return item.id;
}

const typed = async (line: string): Promise<Made> => (await table.capture(line)).made;

const database = () => {
  const session = table.core.core.session.current();
  if (session === null) throw new Error('No open case file');
  return session.file.db;
};

test('the room starts empty, and a line comes only after it is released', async () => {
  await startCase(0);
  const made = await typed('/f Komt elke woensdag naar de sportinstuif');
  await typed('/k Heeft een oom die helpt');
  expect(await room()).toMatchObject({ item: 'case', blank: false, lines: [], initials: '' });
  await release(made);
  expect((await room()).lines).toEqual([
    { id: made.id, kind: 'fact', body: 'Komt elke woensdag naar de sportinstuif' },
  ]);
  expect((await table.look()).room.released).toEqual([made.id]);
  expect((await table.card()).statements.map(({ released }) => released)).toEqual([true, false]);
  await table.core.call('history.undo', {});
  expect(await bodies()).toEqual([]);
});

test('a decision and an action can be released too, without who does it and why', async () => {
  await startCase(0);
  const owner = at((await table.card()).seats, 0).contact.name;
  await release(await typed(`/b @${owner} Mentor blijft omdat het gezin hem kent`));
  await release(await typed(`/a @${owner} moeder bellen vr 27 nov`));
  expect((await room()).lines.map(({ kind, body }) => [kind, body])).toEqual([
    ['decision', 'Mentor blijft'],
    ['action', 'Moeder bellen'],
  ]);
  expect(JSON.stringify(await room())).not.toContain(owner);
});

test('what is for the ear only, may not be shared, or is not for everybody is refused with a sentence', async () => {
  await startCase(0);
  const refusal = async (target: Made): Promise<string> =>
    (await table.core.refusal('chairing.releaseLine', { meetingId: table.meetingId, target })).message;
  expect(await refusal(await typed('/z Bang op straat !mondeling'))).toContain('alleen mondeling');
  expect(await refusal(await typed('/z Naam van de melder !niet'))).toContain('niet worden gedeeld');
  expect(await refusal(await typed('/p Later over de buurt'))).toContain('soort regel');
  const narrow = await typed('/f Voor gekozen ontvangers');
  database().prepare("UPDATE statement SET visibility = 'subset' WHERE id = ?").run(narrow.id);
  expect(await refusal(narrow)).toContain('niet voor iedereen');
  expect(await bodies()).toEqual([]);
});

test('a line that is typed anew, removed or made oral leaves the room by itself', async () => {
  await startCase(0);
  const first = await typed('/f Was er drie keer niet');
  await release(first);
  const { statements: rows } = await table.card();
  const target = { ...first, version: at(rows, 0).version };
  await table.core.call('chairing.rewrite', { target, line: '/f Was er vier keer niet' });
  expect(await bodies()).toEqual([]);
  const second = await typed('/f Helpt in de keuken');
  await release(second);
  const current = at((await table.card()).statements, 1);
  await table.core.call('chairing.removeLine', { target: { ...second, version: current.version } });
  expect(await bodies()).toEqual([]);
});

test('the version that the chair saw is released, not words that changed in the other window', async () => {
  await startCase(0);
  const made = await typed('/f Gezien door de wijkagent');
  await table.core.call('chairing.rewrite', { target: made, line: '/f Gezien door oma' });
  const refused = await table.core.refusal('chairing.releaseLine', {
    meetingId: table.meetingId,
    target: made,
  });
  expect(refused.code).toBe('conflict');
  expect(await bodies()).toEqual([]);
});

test('the next case empties the room, and coming back does not fill it again', async () => {
  const first = await startCase(0);
  await release(await typed('/f Eerste casus'));
  await startCase(1);
  expect(await room()).toMatchObject({ item: 'case', lines: [] });
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: first });
  expect(await bodies()).toEqual([]);
  expect(at((await table.card()).statements, 0).released).toBe(false);
});

test('closing a case, ending an item and ending the meeting empty the room', async () => {
  await startCase(0);
  await release(await typed('/f Blijft niet staan'));
  const { id } = await table.card();
  const nobody = { discussionId: id, leadHolderId: null, noLeadReason: 'volgt later' };
  await table.core.call('chairing.setLead', nobody);
  await table.core.call('chairing.closeDiscussion', { discussionId: id, confirmed: true });
  expect(await room()).toMatchObject({ item: 'none', caseNumber: '', lines: [] });
  expect(database().prepare('SELECT count(*) FROM room_line').pluck().get()).toBe(0);
});

test('a line of another case cannot be released while this one is on the table', async () => {
  await startCase(0);
  const made = await typed('/f Hoort bij de eerste');
  await startCase(1);
  const refused = await table.core.refusal('chairing.releaseLine', {
    meetingId: table.meetingId,
    target: made,
  });
  expect(refused.code).toBe('validation');
});

test('blank sends nothing at all, and initials come only when the chair chose them', async () => {
  await startCase(0);
  await release(await typed('/f Staat er'));
  const set = (blank: boolean, showInitials: boolean): Promise<unknown> =>
    table.core.call('chairing.setRoom', { meetingId: table.meetingId, blank, showInitials });
  await set(true, false);
  expect(await room()).toMatchObject({ blank: true, item: 'none', caseNumber: '', lines: [] });
  await set(false, true);
  const shown = await room();
  expect(shown.lines).toHaveLength(1);
  expect(shown.initials).toMatch(/^(?:\p{L}\.\s?){1,5}$/u);
  expect((await table.look()).room).toMatchObject({ blank: false, showInitials: true });
});

test('a host without windows of its own says so', async () => {
  const { meetingId } = table;
  expect(await table.core.call('chairing.openWindow', { meetingId, role: 'room' })).toEqual({
    opened: false,
  });
});

test('whatever is planted in any column of any table, the room gets the released words and no more', async () => {
  await startCase(0);
  await table.core.call('chairing.setRoom', {
    meetingId: table.meetingId,
    blank: false,
    showInitials: true,
  });
  await table.core.call('chairing.addNote', {
    meetingId: table.meetingId,
    discussionId: (await table.card()).id,
    body: 'Voor mij alleen',
  });
  await typed('/f Niet vrijgegeven');
  const made = await typed('/f Wel vrijgegeven');
  const spoken = await typed('/k Gezegd maar niet getoond');
  await release(made);
  const { number } = at(await table.caseItems(), 0).case ?? { number: '' };
  const planted = plantEverywhere(made.id);
  expect(planted).toBeGreaterThan(100);
  const reply = JSON.stringify(await room());
  expect(reply).not.toContain('GEHEIM');
  expect(await room()).toMatchObject({
    caseNumber: number,
    lines: [{ id: made.id, body: 'Wel vrijgegeven' }],
  });
  expect(reply).not.toContain(spoken.id);
});

/** Adds a secret to every text that takes one, but for the case number and the released words. @returns how many columns took it */
function plantEverywhere(releasedId: string): number {
  const db = database();
  db.pragma('foreign_keys = OFF');
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'")
    .pluck()
    .all() as string[];
  let taken = 0;
  for (const name of tables) {
    const columns = db.pragma(`table_info(${name})`) as { name: string; type: string }[];
    for (const column of columns) {
      if (column.type !== 'TEXT' || column.name.endsWith('_id') || column.name === 'id') continue;
      if (['room_line', 'audit_event', 'setting'].includes(name)) continue;
      if (name === 'cases' && column.name === 'number') continue;
      const spared = name === 'statement' && column.name === 'body' ? ` WHERE id <> '${releasedId}'` : '';
      try {
        db.exec(`UPDATE ${name} SET ${column.name} = ${column.name} || 'GEHEIM'${spared}`);
        taken += 1;
      } catch {
        // A list of fixed words or a date: no secret fits in it.
      }
    }
  }
  return taken;
}

test('of every mix of marks only released, shareable, undeleted words of this case for the room come through', async () => {
  await startCase(0);
  const { id: discussionId, caseId } = await table.card();
  const mark = fc.record({
    released: fc.constantFrom(0, 1),
    visibility: fc.constantFrom('room', 'casePartners', 'subset', 'chair'),
    shareability: fc.constantFrom('shareable', 'oralOnly', 'doNotShare'),
    deleted: fc.boolean(),
    elsewhere: fc.boolean(),
    sameWords: fc.boolean(),
  });
  const db = database();
  const insert = db.prepare(
    `INSERT INTO statement (id, version, created_at, updated_at, case_id, discussion_id, kind, body, visibility,
       shareability, released, deleted_at)
     VALUES (:id, 1, 1, 1, :caseId, :discussionId, 'fact', :body, :visibility, :shareability, :released, :deletedAt)`,
  );
  const insertLine = db.prepare(
    `INSERT INTO room_line (id, version, created_at, updated_at, meeting_id, statement_id, body)
     VALUES (:id, 1, 1, 1, :meetingId, :statementId, :body)`,
  );
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mark, { minLength: 1, maxLength: 12 }), async (marks) => {
      db.exec('DELETE FROM room_line');
      const expected = new Set<string>();
      for (const each of marks) {
        turn += 1;
        const id = `01890a5d-ac96-774b-bcce-${String(turn).padStart(12, '0')}`;
        const body = `regel ${turn}`;
        insert.run({
          id,
          caseId,
          discussionId: each.elsewhere ? null : discussionId,
          body,
          visibility: each.visibility,
          shareability: each.shareability,
          released: each.released,
          deletedAt: each.deleted ? 1 : null,
        });
        insertLine.run({
          id: id.replace('bcce', 'bccf'),
          meetingId: table.meetingId,
          statementId: id,
          body: each.sameWords ? body : 'andere woorden',
        });
        const fits =
          each.released === 1 &&
          each.visibility === 'room' &&
          each.shareability === 'shareable' &&
          !each.deleted &&
          !each.elsewhere &&
          each.sameWords;
        if (fits) expected.add(body);
      }
      expect(new Set(await bodies())).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('no statement of the room names a note, a name, a source or a reason', () => {
  const asked = [statements.room, statements.roomLines].join('\n');
  for (const word of ['chair_note', 'family_name', 'given_name', 'source_', 'reason', 'note', 'owner']) {
    expect(asked).not.toContain(word);
  }
});
