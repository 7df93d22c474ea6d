import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, openTable, type TableTest, planNextMeeting } from '../../../tests/support/chairingTable.ts';
import { fetchExport } from '../../../tests/support/minutesWorld.ts';
import { readWordText } from '../word/readWordText.ts';

let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
});
afterEach(() => table.core.close());

const undo = (): Promise<unknown> => table.core.call('history.undo', {});
const agendaOf = async () => (await table.look()).agenda;
const reader = () => {
  const session = table.core.core.session.current();
  if (session === null) throw new Error('No open case file');
  return session.reader;
};

const nextMeeting = (): Promise<string> => planNextMeeting(table);

describe('running late', () => {
  test('shorter items are one command, and one undo takes it back', async () => {
    const before = await agendaOf();
    const todo = before.filter(({ state, kind }) => state === 'todo' && kind === 'case').slice(0, 2);
    await table.core.call('chairing.recover', {
      meetingId: table.meetingId,
      way: { kind: 'shorten', items: todo.map(({ id }) => ({ itemId: id, minutes: 7 })) },
    });
    const after = await agendaOf();
    for (const { id } of todo) expect(after.find((item) => item.id === id)?.plannedMinutes).toBe(7);
    await undo();
    expect((await agendaOf()).map(({ plannedMinutes }) => plannedMinutes)).toEqual(
      before.map(({ plannedMinutes }) => plannedMinutes),
    );
  });

  test('what runs is neither shortened nor moved', async () => {
    const running = (await agendaOf()).find(({ state }) => state === 'now');
    const way = { kind: 'shorten', items: [{ itemId: running?.id, minutes: 5 }] };
    const refused = await table.core.refusal('chairing.recover', { meetingId: table.meetingId, way });
    expect(refused.message).toContain('al begonnen');
  });

  test('a case goes to another meeting with its people, and comes back with one undo', async () => {
    const later = await nextMeeting();
    expect((await table.look()).laterMeetings).toMatchObject([{ id: later, date: '2026-12-22' }]);
    const before = await agendaOf();
    const moved = at(before.filter(({ state, kind }) => state === 'todo' && kind === 'case').toReversed(), 0);
    await table.core.call('chairing.recover', {
      meetingId: table.meetingId,
      way: { kind: 'move', itemId: moved.id, toMeetingId: later },
    });
    expect((await agendaOf()).map(({ id }) => id)).not.toContain(moved.id);
    const there = await table.core.call('chairing.cockpit', { meetingId: later });
    expect(there.agenda.map(({ id }) => id)).toContain(moved.id);
    await undo();
    expect((await agendaOf()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  test('ending later moves the planned end; an end before the start is refused', async () => {
    await table.core.call('chairing.recover', {
      meetingId: table.meetingId,
      way: { kind: 'endLater', endTime: '23:15' },
    });
    expect((await table.look()).meeting.endTime).toBe('23:15');
    const refused = await table.core.refusal('chairing.recover', {
      meetingId: table.meetingId,
      way: { kind: 'endLater', endTime: '00:05' },
    });
    expect(refused.code).toBe('validation');
  });

  test('a break that is dropped leaves no gap in the agenda', async () => {
    const rest = (await agendaOf()).find(({ kind }) => kind === 'break');
    const way = { kind: 'dropBreak', itemId: rest?.id ?? '' } as const;
    await table.core.call('chairing.recover', { meetingId: table.meetingId, way });
    expect((await agendaOf()).some(({ kind }) => kind === 'break')).toBe(false);
    const places = reader().all<{ position: number }>(
      'SELECT position FROM agenda_item WHERE meeting_id = ? ORDER BY position',
      [table.meetingId],
    );
    expect(places.map(({ position }) => position)).toEqual(places.map((_, index) => index));
    const notBreak = at(
      (await agendaOf()).filter(({ state }) => state === 'todo'),
      0,
    );
    const wrong = { kind: 'dropBreak', itemId: notBreak.id };
    expect(
      (await table.core.refusal('chairing.recover', { meetingId: table.meetingId, way: wrong })).code,
    ).toBe('validation');
  });
});

describe('the break', () => {
  test('comes right after what runs now', async () => {
    await table.core.call('chairing.breakNext', { meetingId: table.meetingId });
    const agenda = await agendaOf();
    const now = agenda.findIndex(({ state }) => state === 'now');
    expect(agenda[now + 1]?.kind).toBe('break');
    expect(agenda.filter(({ kind }) => kind === 'break')).toHaveLength(1);
  });

  test('is added when there is none', async () => {
    const rest = (await agendaOf()).find(({ kind }) => kind === 'break');
    await table.core.call('chairing.recover', {
      meetingId: table.meetingId,
      way: { kind: 'dropBreak', itemId: rest?.id ?? '' },
    });
    await table.core.call('chairing.breakNext', { meetingId: table.meetingId });
    expect((await agendaOf()).filter(({ kind }) => kind === 'break')).toMatchObject([
      { title: 'Pauze', plannedMinutes: 10 },
    ]);
  });
});

describe('the queue', () => {
  test('goes by order of asking; a point of order goes first; calling takes someone off it', async () => {
    const people = (await table.card()).seats.map(({ contact }) => contact);
    const ask = (place: number, kind: 'turn' | 'order'): Promise<unknown> =>
      table.core.call('chairing.askFloor', {
        meetingId: table.meetingId,
        contactId: at(people, place).id,
        kind,
      });
    await ask(0, 'turn');
    await ask(1, 'turn');
    await ask(2, 'order');
    const names = async (): Promise<string[]> => (await table.look()).queue.map(({ name }) => name);
    expect(await names()).toEqual([at(people, 2).name, at(people, 0).name, at(people, 1).name]);
    const next = () => table.core.call('chairing.callNext', { meetingId: table.meetingId });
    expect(await next()).toMatchObject({ name: at(people, 2).name, kind: 'order' });
    await undo();
    expect(await names()).toHaveLength(3);
    await next();
    const [first] = (await table.look()).queue;
    await table.core.call('chairing.leaveQueue', { turnId: first?.id ?? '' });
    expect(await next()).toMatchObject({ name: at(people, 1).name });
    expect(await next()).toMatchObject({ contactId: null });
  });

  test('asking twice is one place', async () => {
    const contactId = at((await table.card()).seats, 0).contact.id;
    const ask = (kind: 'turn' | 'order'): Promise<unknown> =>
      table.core.call('chairing.askFloor', { meetingId: table.meetingId, contactId, kind });
    await ask('turn');
    await ask('order');
    expect((await table.look()).queue).toMatchObject([{ contactId, kind: 'order' }]);
  });
});

describe('parked points', () => {
  const settle = async (outcome: 'nextMeeting' | 'outside' | 'dropped' | 'handled' | 'open') => {
    const point = at((await table.look()).parked, 0);
    return table.core.call('chairing.settleParked', {
      id: point.id,
      version: point.version,
      outcome,
      ownerId: point.ownerId,
    });
  };

  test('a point of a case puts that case on the next agenda, and its words stay with the case', async () => {
    const later = await nextMeeting();
    const { caseNumber } = await table.card();
    await table.capture('/p Wie bewaart de sleutels');
    expect(await settle('nextMeeting')).toMatchObject({ landedOn: '2026-12-22' });
    const there = await table.core.call('chairing.cockpit', { meetingId: later });
    expect(there.agenda.map((item) => item.case?.number)).toContain(caseNumber);
    expect(there.parked).toMatchObject([{ body: 'Wie bewaart de sleutels', isBack: true }]);
    expect(there.agenda.map(({ title }) => title).join(' ')).not.toContain('sleutels');
    await settle('outside');
    const after = await table.core.call('chairing.cockpit', { meetingId: later });
    expect(after.agenda.map((item) => item.case?.number)).not.toContain(caseNumber);
    expect(after.parked).toEqual([]);
  });

  test('a point outside a case gets its own line on the next agenda; undo takes it off again', async () => {
    const later = await nextMeeting();
    const plain = at(
      (await agendaOf()).filter(({ kind }) => kind === 'plain'),
      0,
    );
    await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: plain.id });
    await table.capture('/p Vergaderzaal is te klein');
    await settle('nextMeeting');
    const titles = async (): Promise<string[]> =>
      (await table.core.call('chairing.cockpit', { meetingId: later })).agenda.map(({ title }) => title);
    expect(await titles()).toContain('Vergaderzaal is te klein');
    await undo();
    expect(await titles()).not.toContain('Vergaderzaal is te klein');
  });

  test('what is still open at the end goes to the next meeting; dropped points do not', async () => {
    const later = await nextMeeting();
    await table.capture('/p Blijft open');
    await table.capture('/p Vervalt');
    const gone = (await table.look()).parked.find(({ body }) => body === 'Vervalt');
    await table.core.call('chairing.settleParked', {
      id: gone?.id ?? '',
      version: gone?.version ?? 1,
      outcome: 'dropped',
      ownerId: null,
    });
    await table.core.call('chairing.finishMeeting', { meetingId: table.meetingId, confirmed: true });
    const there = await table.core.call('chairing.cockpit', { meetingId: later });
    expect(there.parked.map(({ body }) => body)).toEqual(['Blijft open']);
  });

  test('without a next meeting it waits in the preparation of the case', async () => {
    const { caseId, id } = await table.card();
    await table.capture('/p Wachttijd');
    expect(await settle('nextMeeting')).toMatchObject({ landedOn: null });
    await table.core.call('chairing.finishMeeting', { meetingId: table.meetingId, confirmed: true });
    const later = await nextMeeting();
    const added = await table.core.call('meetings.addCase', { meetingId: later, caseId });
    const prepared = await table.core.call('chairing.preparation', {
      caseId,
      discussionId: added.discussionId,
    });
    expect(prepared.parked.map(({ body }) => body)).toEqual(['Wachttijd']);
    expect(id).not.toBe(added.discussionId);
  });

  test('a point that came back and was dealt with is open nowhere', async () => {
    const later = await nextMeeting();
    const { caseId } = await table.card();
    await table.capture('/p Wachttijd');
    await settle('nextMeeting');
    await settle('handled');
    expect(at((await table.look()).parked, 0).handledOn).toBe('2026-11-22');
    const discussion = reader().one<{ id: string }>(
      'SELECT id FROM discussion WHERE meeting_id = ? AND case_id = ?',
      [later, caseId],
    );
    expect(discussion).toBeUndefined();
  });

  test('removing a point takes it off the next agenda too', async () => {
    const later = await nextMeeting();
    await table.capture('/p Wachttijd');
    await settle('nextMeeting');
    const point = at((await table.look()).parked, 0);
    await table.core.call('chairing.removeLine', {
      target: { type: 'parked', id: point.id, version: point.version },
    });
    expect((await table.core.call('chairing.cockpit', { meetingId: later })).parked).toEqual([]);
  });
});

describe('scripts', () => {
  test('the opening names chair and joint ambition; guests agree one by one', async () => {
    const { meetingId } = table;
    const scripts = await table.core.call('chairing.scripts', { meetingId });
    const { meeting } = await table.look();
    expect(scripts.opening).toContain(meeting.title);
    expect(scripts.opening).toContain('blijft hier');
    if (meeting.ambition !== '') expect(scripts.opening).toContain(meeting.ambition);
    const contactId = at(scripts.guests, 0).contact.id;
    await table.core.call('chairing.agreeSecrecy', { meetingId, contactId, agreed: true });
    const after = await table.core.call('chairing.scripts', { meetingId });
    expect(at(after.guests, 0).agreedAt).toBe(table.core.now());
    await table.core.call('chairing.agreeSecrecy', { meetingId, contactId, agreed: false });
    expect(at((await table.core.call('chairing.scripts', { meetingId })).guests, 0).agreedAt).toBeNull();
  });

  test('the closing reads the actions with owner and date, and the next date; readings are kept with the time', async () => {
    const { meetingId } = table;
    await nextMeeting();
    const owner = at((await table.card()).seats, 0).contact;
    await table.capture(`/a @${owner.name} moeder bellen vr 27 nov`);
    const { closing, openEnds } = await table.core.call('chairing.scripts', { meetingId });
    expect(closing).toContain(`${owner.name} – Moeder bellen (vr 27 nov)`);
    expect(closing).toContain('dinsdag 22 december 2026');
    expect(openEnds.length).toBeGreaterThan(0);
    await table.core.call('chairing.readScript', { meetingId, kind: 'closing', text: closing });
    expect((await table.core.call('chairing.scripts', { meetingId })).readings).toMatchObject([
      { kind: 'closing', body: closing, readAt: table.core.now() },
    ]);
  });

  test('what was read leaves as a Word file with the times and who agreed, and nothing leaves before', async () => {
    const { core, meetingId } = table;
    expect((await core.refusal('minutes.exportScripts', { meetingId })).message).toContain('Lees eerst');
    const { guests } = await core.call('chairing.scripts', { meetingId });
    const guest = at(guests, 0).contact;
    await core.call('chairing.agreeSecrecy', { meetingId, contactId: guest.id, agreed: true });
    await core.call('chairing.readScript', {
      meetingId,
      kind: 'opening',
      text: 'Welkom.\n\nDit blijft hier.',
    });
    await core.call('chairing.readScript', { meetingId, kind: 'closing', text: 'We ronden af.' });
    const saved = await core.call('minutes.exportScripts', { meetingId });
    const words = JSON.stringify(readWordText(fetchExport(core, saved)));
    for (const text of [
      'Bij het begin',
      'Dit blijft hier.',
      'Voorgelezen om 09:00.',
      'Bij de afronding',
      guest.name,
    ]) {
      expect(words).toContain(text);
    }
  });
});
