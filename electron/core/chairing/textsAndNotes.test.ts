import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, openTable, type TableTest } from '../../../tests/support/chairingTable.ts';

let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
});
afterEach(() => table.core.close());

describe('texts and notes', () => {
  test('the opening is kept as read, with the time', async () => {
    await table.core.call('chairing.readScript', {
      meetingId: table.meetingId,
      kind: 'opening',
      text: 'Welkom. Dit blijft hier.',
    });
    expect((await table.look()).meeting.openingText).toBe(
      'Welkom. Dit blijft hier.\n\n(Voorgelezen op zondag 22 november 2026 om 09:00.)',
    );
  });

  test('a private note is counted, listed apart and never among the lines', async () => {
    const { id } = await table.card();
    await table.core.call('chairing.addNote', {
      meetingId: table.meetingId,
      discussionId: id,
      body: 'geheim-merk',
    });
    const cockpit = await table.look();
    expect(cockpit.noteCount).toBe(1);
    expect(JSON.stringify(cockpit)).not.toContain('geheim-merk');
    const [note] = await table.core.call('chairing.notes', { meetingId: table.meetingId });
    expect(note).toMatchObject({ body: 'geheim-merk', discussionId: id });
    await table.core.call('chairing.removeNote', { id: note?.id ?? '' });
    expect((await table.look()).noteCount).toBe(0);
  });

  test('a parked point gets an outcome and an owner', async () => {
    await table.capture('/p Wachttijd');
    const point = at((await table.look()).parked, 0);
    const owner = at((await table.look()).people, 0);
    await table.core.call('chairing.settleParked', {
      id: point.id,
      version: point.version,
      outcome: 'nextMeeting',
      ownerId: owner.id,
    });
    expect(at((await table.look()).parked, 0)).toMatchObject({ outcome: 'nextMeeting', owner: owner.name });
  });

  test('a line only for the chair is on no screen of the table', async () => {
    const { made } = await table.capture('/f gewoon');
    const session = table.core.core.session.current();
    session?.file.db.prepare("UPDATE statement SET visibility = 'chair' WHERE id = ?").run(made.id);
    expect((await table.card()).statements).toEqual([]);
  });

  test('since last time shows the earlier decision and what became of its actions', async () => {
    const { previous } = await table.card();
    expect(previous?.decisions.length).toBeGreaterThan(0);
    expect(previous?.actions.length).toBeGreaterThan(0);
    expect(previous?.date.localeCompare('2026-11-22')).toBeLessThan(0);
  });
});
