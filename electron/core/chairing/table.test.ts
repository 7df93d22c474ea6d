import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, openTable, type TableTest } from '../../../tests/support/chairingTable.ts';

let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
});
afterEach(() => table.core.close());

describe('at the table', () => {
  test('everyone who was expected is present with one call; who was excused stays so', async () => {
    const seat = at((await table.card()).seats, 0);
    const excused = { seatId: seat.id, attendance: 'excused', substituteId: null } as const;
    await table.core.call('chairing.setAttendance', excused);
    const { id } = await table.card();
    const { count } = await table.core.call('chairing.allPresent', { discussionId: id });
    const { seats } = await table.card();
    expect(count).toBe(seats.length - 1);
    expect(seats.map(({ attendance }) => attendance)).toEqual([
      'excused',
      ...Array.from({ length: seats.length - 1 }, () => 'present'),
    ]);
  });

  test('who came later or left has the time of it', async () => {
    const { seats } = await table.card();
    const seatIds = [at(seats, 0).id, at(seats, 1).id] as const;
    const set = (seatId: string, attendance: 'joinedLater' | 'left'): Promise<unknown> =>
      table.core.call('chairing.setAttendance', { seatId, attendance, substituteId: null });
    await set(seatIds[0], 'joinedLater');
    await table.pass(10);
    await set(seatIds[1], 'left');
    const after = (await table.card()).seats;
    expect(after[0]).toMatchObject({ attendance: 'partly', fromTime: '09:00' });
    expect(after[1]).toMatchObject({ attendance: 'partly', toTime: '09:10' });
  });

  test('a stand-in has a name, can be named in a line, and is not the same person', async () => {
    const seat = at((await table.card()).seats, 0);
    const { participants } = await table.look();
    const seated = new Set((await table.card()).seats.map(({ contact }) => contact.id));
    const standIn = participants.find(({ contact }) => !seated.has(contact.id))?.contact;
    const base = { seatId: seat.id, attendance: 'substitute' } as const;
    expect((await table.core.refusal('chairing.setAttendance', { ...base, substituteId: null })).code).toBe(
      'validation',
    );
    expect(
      (await table.core.refusal('chairing.setAttendance', { ...base, substituteId: seat.contact.id })).code,
    ).toBe('validation');
    await table.core.call('chairing.setAttendance', { ...base, substituteId: standIn?.id ?? null });
    expect((await table.look()).people.map(({ id }) => id)).toContain(standIn?.id);
    await table.capture(`@${standIn?.name} kent het gezin`);
    expect(at((await table.card()).seats, 0)).toMatchObject({ heard: 'newFact', lines: 1 });
  });

  test('being here at a case is being at the meeting; presence at one case says nothing of another', async () => {
    const seat = at((await table.card()).seats, 0);
    await table.core.call('chairing.setAttendance', {
      seatId: seat.id,
      attendance: 'present',
      substituteId: null,
    });
    const { participants, agenda } = await table.look();
    expect(participants.find(({ contact }) => contact.id === seat.contact.id)?.attendance).toBe('present');
    const second = at(
      agenda.filter(({ kind }) => kind === 'case'),
      1,
    );
    const other = (await table.look(second.id)).discussion?.seats ?? [];
    expect(other.every(({ attendance }) => attendance !== 'present')).toBe(true);
  });

  test.each(['newFact', 'nothingNew', 'pass', 'notYet'] as const)('someone is %s', async (heard) => {
    const seat = at((await table.card()).seats, 1);
    await table.core.call('chairing.setHeard', { seatId: seat.id, heard });
    expect(at((await table.card()).seats, 1).heard).toBe(heard);
  });
});

describe('actions of earlier', () => {
  test('come back by reference; a mention is counted once per discussion', async () => {
    const { carried, id } = await table.card();
    const action = at(carried, 0);
    const rows = (): number =>
      table.core.core.session.current()?.reader.one<{ n: number }>('SELECT count(*) AS n FROM action_item')
        ?.n ?? 0;
    const before = rows();
    const first = await table.core.call('chairing.carryAction', { actionId: action.id, discussionId: id });
    const second = await table.core.call('chairing.carryAction', { actionId: action.id, discussionId: id });
    expect(second).toEqual(first);
    expect(first.mention).toBe(action.mention);
    expect(rows()).toBe(before);
    expect((await table.card()).carried.find((other) => other.id === action.id)?.mentionedHere).toBe(true);
  });

  test('the third mention asks: do, drop or hand over', async () => {
    const { carried, id, caseId } = await table.card();
    const action = at(carried, 0);
    const session = table.core.core.session.current();
    const others = session?.reader.all<{ id: string }>(
      `SELECT id FROM discussion WHERE case_id = ? AND id <> ?
        AND id NOT IN (SELECT discussion_id FROM action_mention WHERE action_id = ?)`,
      [caseId, id, action.id],
    );
    for (const other of others ?? []) {
      await table.core.call('chairing.carryAction', { actionId: action.id, discussionId: other.id });
    }
    const { mention, choices } = await table.core.call('chairing.carryAction', {
      actionId: action.id,
      discussionId: id,
    });
    expect(choices).toEqual(mention >= 3 ? ['do', 'drop', 'handOver'] : []);
    const open = await table.core.call('chairing.closeDiscussion', { discussionId: id, confirmed: false });
    expect(open.open.some(({ kind }) => kind === 'thirdMention')).toBe(mention >= 3);
  });

  test('done is typed by a person and dated; dropping and waiting ask why', async () => {
    const action = at((await table.card()).carried, 0);
    const base = { id: action.id, version: action.version };
    for (const status of ['dropped', 'waiting'] as const) {
      if (action.status === status) continue;
      const refused = await table.core.refusal('chairing.setActionStatus', { ...base, status, note: '' });
      expect(refused.code).toBe('validation');
    }
    await table.core.call('chairing.setActionStatus', { ...base, status: 'done', note: '' });
    const row = table.core.core.session
      .current()
      ?.reader.one<{ status: string; done: string }>(
        'SELECT status, done_on AS done FROM action_item WHERE id = ?',
        [action.id],
      );
    expect(row).toEqual({ status: 'done', done: '2026-11-22' });
  });

  test('a stale version is a conflict', async () => {
    const action = at((await table.card()).carried, 0);
    const input = { id: action.id, version: action.version + 1, status: 'done', note: '' };
    expect((await table.core.refusal('chairing.setActionStatus', input)).code).toBe('conflict');
  });

  test('handing over keeps one action with both names in its history', async () => {
    const action = at((await table.card()).carried, 0);
    const { people } = await table.look();
    const next = people.find(({ id }) => id !== action.ownerId);
    const base = { id: action.id, version: action.version, note: 'nieuwe functie' };
    expect(
      (await table.core.refusal('chairing.handOverAction', { ...base, ownerId: action.ownerId })).code,
    ).toBe('validation');
    await table.core.call('chairing.handOverAction', { ...base, ownerId: next?.id ?? '' });
    expect((await table.card()).carried.find(({ id }) => id === action.id)?.owner).toBe(next?.name);
    const event = table.core.core.session
      .current()
      ?.reader.one('SELECT from_owner_id AS "from", to_owner_id AS "to" FROM action_event WHERE note = ?', [
        'nieuwe functie',
      ]);
    expect(event).toEqual({ from: action.ownerId, to: next?.id });
  });
});

describe('closing', () => {
  const lead = (discussionId: string) =>
    table.core.call('chairing.setLead', { discussionId, leadHolderId: null, noLeadReason: 'volgt later' });

  test('the first call names what is open and changes nothing; the second closes and stops the clock', async () => {
    const { id, itemId } = await table.card();
    await table.capture('/b Nog iets');
    await table.capture('/a Nog iets doen');
    await table.pass(3);
    const asked = await table.core.call('chairing.closeDiscussion', { discussionId: id, confirmed: false });
    expect(asked.closed).toBe(false);
    const kinds = asked.open.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['conceptDecision', 'conceptAction', 'notAnswered']));
    expect(asked.open.find(({ kind }) => kind === 'conceptAction')?.about).toEqual(['Nog iets doen']);
    expect((await table.card()).closedAt).toBeNull();
    expect(kinds).toContain('noLead');
    const refused = await table.core.refusal('chairing.closeDiscussion', {
      discussionId: id,
      confirmed: true,
    });
    expect(refused).toMatchObject({ code: 'validation', fields: [{ field: 'noLeadReason' }] });
    await lead(id);
    const done = await table.core.call('chairing.closeDiscussion', { discussionId: id, confirmed: true });
    expect(done.closed).toBe(true);
    const { agenda, meeting } = await table.look();
    expect(agenda.find((item) => item.id === itemId)).toMatchObject({ state: 'done', endedSeconds: 180 });
    expect(meeting.currentItemId).toBeNull();
  });

  test('what was done no longer stands in the list', async () => {
    const { id } = await table.card();
    const { people } = await table.look();
    await table.core.call('chairing.allPresent', { discussionId: id });
    await table.capture('/s Ik wil eruit');
    await table.capture(`/b @${at(people, 0).name} Mentor blijft omdat hij het gezin kent`);
    await table.core.call('chairing.sayDecisionAloud', { discussionId: id, said: true });
    await table.core.call('chairing.answerQuestion', { discussionId: id, answered: 'partly', note: 'deels' });
    await table.core.call('chairing.setNextDiscussion', { discussionId: id, on: '2027-01-12' });
    for (const seat of (await table.card()).seats) {
      await table.core.call('chairing.setHeard', { seatId: seat.id, heard: 'pass' });
    }
    const { open } = await table.core.call('chairing.closeDiscussion', {
      discussionId: id,
      confirmed: false,
    });
    const kinds = open.map(({ kind }) => kind);
    for (const gone of [
      'noDecision',
      'conceptDecision',
      'notSaidAloud',
      'noVoice',
      'notAnswered',
      'notHeard',
      'noNextDate',
    ]) {
      expect(kinds).not.toContain(gone);
    }
    expect(await table.card()).toMatchObject({
      answered: 'partly',
      answerNote: 'deels',
      decisionSaidAloud: true,
      nextDiscussionOn: '2027-01-12',
    });
  });

  test('a voice that is missing needs words once', async () => {
    const { id } = await table.card();
    await table.core.call('chairing.explainMissingVoice', { discussionId: id, reason: 'was ziek' });
    const { open } = await table.core.call('chairing.closeDiscussion', {
      discussionId: id,
      confirmed: false,
    });
    expect(open.map(({ kind }) => kind)).not.toContain('noVoice');
  });

  test('nothing is typed at a closed case until it is opened again', async () => {
    const { id, itemId } = await table.card();
    await lead(id);
    await table.core.call('chairing.closeDiscussion', { discussionId: id, confirmed: true });
    const line = { meetingId: table.meetingId, discussionId: id, line: 'nog iets', speakerId: null };
    expect((await table.core.refusal('chairing.capture', line)).message).toContain('Heropen');
    await table.core.call('chairing.reopenDiscussion', { discussionId: id });
    await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId });
    await table.core.call('chairing.capture', line);
    expect((await table.card()).statements).toHaveLength(1);
  });

  test('the meeting names its open ends, then ends with nothing running', async () => {
    await table.capture('/p Wachttijd');
    const asked = await table.core.call('chairing.finishMeeting', {
      meetingId: table.meetingId,
      confirmed: false,
    });
    expect(asked.finished).toBe(false);
    const kinds = asked.open.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['notClosed', 'notReached', 'parked']));
    const done = await table.core.call('chairing.finishMeeting', {
      meetingId: table.meetingId,
      confirmed: true,
    });
    expect(done.finished).toBe(true);
    const { meeting, agenda } = await table.look();
    expect(meeting).toMatchObject({ status: 'finished', finishedAt: table.core.now(), currentItemId: null });
    expect(agenda.every(({ openSince }) => openSince === null)).toBe(true);
    const line = { meetingId: table.meetingId, discussionId: null, line: '/p later', speakerId: null };
    expect((await table.core.refusal('chairing.capture', line)).message).toContain('afgerond');
  });
});
