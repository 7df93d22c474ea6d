import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { meetingTypeIds } from '../../../shared/model/meetingType.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { agendaOf, discussionOf, seatsOf } from './agenda.ts';
import { statements } from './store.ts';
import { plant } from './testing.ts';

let core: TestCore;

beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const day = '2026-12-01';

function contact(familyName: string, values: Record<string, string | number | null> = {}): string {
  const row = { given_name: 'Proef', family_name: familyName, domain: 'care', ...values };
  return plant(core.core, 'contact', row, core.now());
}

function aCase(number: string, values: Record<string, string | number | null> = {}): string {
  return plant(
    core.core,
    'cases',
    {
      number,
      type: 'person',
      status: 'active',
      alias: 'J., 15',
      question: 'Wat helpt nu?',
      consent_rule: 'careDual',
      ...values,
    },
    core.now(),
  );
}

async function meeting(
  values: Partial<Parameters<typeof core.call<'meetings.create'>>[1]> = {},
): Promise<string> {
  const made = await core.call('meetings.create', {
    seriesId: null,
    type: 'zvhCases',
    date: day,
    startTime: '09:30',
    endTime: '12:00',
    ...values,
  });
  return made.id;
}

const get = (meetingId: string): Promise<Output<'meetings.get'>> => core.call('meetings.get', { meetingId });

async function discussionIn(
  meetingId: string,
  index = 0,
): Promise<NonNullable<Output<'meetings.get'>['items'][number]['discussion']>> {
  const { items } = await get(meetingId);
  const found = items.filter((item) => item.discussion !== null)[index]?.discussion;
  if (found === null || found === undefined) throw new Error('No discussion');
  return found;
}

/** Everything of the meeting tables, to compare before and after. */
function snapshot(): unknown {
  const reader = core.core.session.current()?.reader;
  return [
    'meeting',
    'agenda_item',
    'discussion',
    'seat',
    'contribution',
    'participant',
    'meeting_series',
  ].map((table) =>
    reader
      ?.all<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY id`)
      .map(({ version: _version, updated_at: _updated, ...row }) => row),
  );
}

test('every statement of the room fits the schema', () => {
  const db = core.core.session.current()?.file.db;
  for (const [name, sql] of Object.entries(statements)) {
    expect(() => db?.prepare(sql), name).not.toThrow();
  }
});

describe('a meeting from a template', () => {
  test('all fourteen types are offered', async () => {
    const types = await core.call('meetings.types', {});
    expect(types.map((type) => type.id)).toEqual([...meetingTypeIds]);
  });

  test('a new ZAT and a new ICO differ without typing', async () => {
    const zat = await get(await meeting({ type: 'zatVo' }));
    const ico = await get(await meeting({ type: 'zvhIco' }));
    expect(zat.items.map((item) => item.kind)).toContain('break');
    expect(ico.items.map((item) => item.kind)).not.toContain('break');
    expect([zat.title, ico.title]).toEqual([zat.typeName, ico.typeName]);
    const caseId = aCase('M-0001');
    await core.call('meetings.addCase', { meetingId: zat.id, caseId });
    await core.call('meetings.addCase', { meetingId: ico.id, caseId });
    const [inZat, inIco] = [await get(zat.id), await get(ico.id)].map((answer) =>
      answer.items.find((item) => item.discussion !== null),
    );
    expect([inZat?.plannedMinutes, inZat?.discussion?.method]).toEqual([20, 'njiMdo']);
    expect([inIco?.plannedMinutes, inIco?.discussion?.method]).toEqual([75, 'bob']);
  });

  test('receiving the family takes no minutes of the meeting', async () => {
    const { items } = await get(await meeting({ type: 'mdoPo' }));
    expect(items[0]).toMatchObject({ plannedMinutes: 0, startTime: '09:30' });
    expect(items[0]?.title).toContain('15 minuten vóór het begin');
    expect(items[1]?.startTime).toBe('09:30');
  });

  test('start times follow the minutes, and the fit says what is left', async () => {
    const { items, fit } = await get(await meeting());
    expect(items.map((item) => item.startTime)).toEqual([
      '09:30',
      '09:35',
      '09:38',
      '09:45',
      '09:55',
      '10:05',
    ]);
    expect(fit).toEqual({ plannedMinutes: 40, availableMinutes: 150, endsAt: '10:10', overMinutes: -110 });
  });

  test('without an end time there is no fit', async () => {
    const { fit } = await get(await meeting({ endTime: null }));
    expect(fit).toMatchObject({ availableMinutes: null, overMinutes: null });
  });

  test('an end before the start and an unknown type are refused', async () => {
    const base = { seriesId: null, type: 'jv', date: day, startTime: '10:00', endTime: '09:00' };
    expect(await core.refusal('meetings.create', base)).toMatchObject({ code: 'validation' });
    expect(await core.refusal('meetings.create', { ...base, endTime: null, type: 'borrel' })).toMatchObject({
      code: 'validation',
    });
  });

  test('a series lends its type, name, place and people, and later changes leave the meeting alone', async () => {
    const chairId = contact('Brandsma');
    const series = await core.call('meetings.createSeries', {
      name: 'Casusoverleg ZVH',
      type: 'zvhCases',
      rhythm: 'om de week op dinsdag',
      scope: '',
      place: 'Zaal 2',
      startTime: '09:30',
      endTime: '12:00',
      organiserId: null,
      chairId,
      reserveChairId: null,
      minuteTakerId: null,
      ambition: '',
    });
    const meetingId = await meeting({ seriesId: series.id, type: undefined });
    await core.call('meetings.updateSeries', { ...series, name: 'Andere naam', place: 'Zaal 9' });
    const answer = await get(meetingId);
    expect(answer).toMatchObject({ title: 'Casusoverleg ZVH', place: 'Zaal 2', type: 'zvhCases' });
    expect(answer.chair?.name).toBe('Proef Brandsma');
    expect(await core.call('meetings.listSeries', {})).toMatchObject([
      { name: 'Andere naam', meetingCount: 1, nextDate: day },
    ]);
  });
});

describe('the life of a meeting', () => {
  test('goes from concept to invited and back, and can be cancelled with a reason', async () => {
    const id = await meeting();
    let { version } = await core.call('meetings.setStatus', { id, version: 1, status: 'invited' });
    ({ version } = await core.call('meetings.setStatus', { id, version, status: 'draft' }));
    expect(await core.refusal('meetings.cancel', { id, version, reason: ' ' })).toMatchObject({
      code: 'validation',
    });
    await core.call('meetings.cancel', { id, version, reason: 'Te weinig partners' });
    expect(await get(id)).toMatchObject({ status: 'cancelled', cancelReason: 'Te weinig partners' });
    expect(
      await core.refusal('meetings.addItem', { meetingId: id, kind: 'plain', title: 'Punt', minutes: 5 }),
    ).toMatchObject({ code: 'validation' });
  });

  test('an older version is refused as a conflict', async () => {
    const id = await meeting();
    await core.call('meetings.update', { id, version: 1, place: 'Zaal 1' });
    expect(await core.refusal('meetings.update', { id, version: 1, place: 'Zaal 3' })).toMatchObject({
      code: 'conflict',
    });
  });

  test('a deleted meeting leaves the lists and comes back', async () => {
    const id = await meeting();
    await core.call('meetings.delete', { id, version: 1 });
    expect(await core.refusal('meetings.get', { meetingId: id })).toMatchObject({ code: 'notFound' });
    expect((await core.call('meetings.list', { when: 'upcoming' })).total).toBe(0);
    expect((await core.call('meetings.list', { when: 'deleted' })).total).toBe(1);
    await core.call('meetings.undelete', { id });
    expect((await core.call('meetings.list', { when: 'upcoming' })).rows).toMatchObject([
      { id, caseCount: 0 },
    ]);
  });

  test('upcoming runs forward from today, past runs back', async () => {
    for (const date of ['2026-11-21', '2026-11-22', '2026-12-08', '2026-11-01']) await meeting({ date });
    const dates = async (when: 'upcoming' | 'past'): Promise<string[]> =>
      (await core.call('meetings.list', { when })).rows.map((row) => row.date);
    expect(await dates('upcoming')).toEqual(['2026-11-22', '2026-12-08']);
    expect(await dates('past')).toEqual(['2026-11-21', '2026-11-01']);
    const page = await core.call('meetings.list', { when: 'past', offset: 1, limit: 1 });
    expect([page.total, page.rows.length, page.rows[0]?.date]).toEqual([2, 1, '2026-11-01']);
  });
});

describe('the agenda', () => {
  const order = async (id: string): Promise<string[]> => (await get(id)).items.map((item) => item.title);

  test('a case comes after the other cases and before the break, with nobody seated', async () => {
    const id = await meeting();
    await core.call('meetings.addCase', { meetingId: id, caseId: aCase('M-0001') });
    await core.call('meetings.addCase', { meetingId: id, caseId: aCase('M-0002') });
    const { items } = await get(id);
    expect(items.slice(3, 6).map((item) => item.title)).toEqual(['M-0001', 'M-0002', 'Pauze']);
    expect(items[3]?.discussion).toMatchObject({ kind: 'new', question: 'Wat helpt nu?', seats: [] });
    expect(items[3]?.discussion?.readiness.state).toBe('stop');
  });

  test('a case is on an agenda once, and a closed case not at all', async () => {
    const id = await meeting();
    const caseId = aCase('M-0001');
    await core.call('meetings.addCase', { meetingId: id, caseId });
    expect(await core.refusal('meetings.addCase', { meetingId: id, caseId })).toMatchObject({
      code: 'validation',
    });
    const closed = aCase('M-0002', { status: 'closed' });
    expect(await core.refusal('meetings.addCase', { meetingId: id, caseId: closed })).toMatchObject({
      code: 'validation',
    });
  });

  test('a day with anonymous cases takes no case with a person', async () => {
    const id = await meeting({ type: 'caseDay' });
    expect(await core.refusal('meetings.addCase', { meetingId: id, caseId: aCase('M-0001') })).toMatchObject({
      code: 'validation',
    });
    await core.call('meetings.addCase', {
      meetingId: id,
      caseId: aCase('M-0002', { type: 'anonymous', consent_rule: 'none' }),
    });
  });

  test('a case that was discussed before is proposed as follow-up, with its minutes', async () => {
    const caseId = aCase('M-0001');
    const first = await meeting({ date: '2026-11-10' });
    await core.call('meetings.addCase', { meetingId: first, caseId });
    const db = core.core.session.current()?.file.db;
    db?.prepare("UPDATE meeting SET status = 'finished' WHERE id = ?").run(first);
    const second = await meeting();
    await core.call('meetings.addCase', { meetingId: second, caseId });
    const item = (await get(second)).items.find((candidate) => candidate.discussion !== null);
    expect([item?.discussion?.kind, item?.plannedMinutes]).toEqual(['followUp', 15]);
    const discussion = await discussionIn(second);
    await core.call('meetings.updateDiscussion', { id: discussion.id, version: 1, kind: 'closing' });
    const after = (await get(second)).items.find((candidate) => candidate.discussion !== null);
    expect(after?.plannedMinutes, 'proposed minutes follow the kind').toBe(10);
  });

  test('moving is one command that undo takes back whole', async () => {
    const id = await meeting();
    await core.call('meetings.addCase', { meetingId: id, caseId: aCase('M-0001') });
    const before = await order(id);
    const whole = snapshot();
    const { items } = await get(id);
    const [first, second] = items;
    const last = items.at(-1);
    if (first === undefined || second === undefined || last === undefined) throw new Error('No items');
    await core.call('meetings.moveItem', { itemId: last.id, afterItemId: first.id });
    expect(await order(id)).toEqual([before[0], before.at(-1), ...before.slice(1, -1)]);
    await core.call('history.undo', {});
    expect(await order(id)).toEqual(before);
    expect(snapshot()).toEqual(whole);
    await core.call('meetings.moveItem', { itemId: second.id, afterItemId: null });
    expect((await order(id))[0]).toBe(second.title);
  });

  test('moving behind an item of another meeting is refused', async () => {
    const [here, there] = [await get(await meeting()), await get(await meeting())];
    expect(
      await core.refusal('meetings.moveItem', {
        itemId: here.items[0]?.id,
        afterItemId: there.items[0]?.id,
      }),
    ).toMatchObject({ code: 'notFound' });
  });

  test('going under the minimum asks a reason, going on with it is allowed', async () => {
    const id = await meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId: aCase('M-0001') });
    const { version } = (await get(id)).items.find((item) => item.id === added.id) ?? { version: 0 };
    const refused = await core.refusal('meetings.updateItem', { id: added.id, version, minutes: 20 });
    expect(refused).toMatchObject({ code: 'validation', fields: [{ field: 'note' }] });
    await core.call('meetings.updateItem', {
      id: added.id,
      version,
      minutes: 20,
      note: 'Alleen kort bijpraten',
    });
    const item = (await get(id)).items.find((candidate) => candidate.id === added.id);
    expect(item).toMatchObject({ plannedMinutes: 20, minimumMinutes: 30, note: 'Alleen kort bijpraten' });
  });

  test('removing an item keeps the case, closes the gap, and can be undone', async () => {
    const id = await meeting();
    const caseId = aCase('M-0001');
    const added = await core.call('meetings.addCase', { meetingId: id, caseId });
    const contactId = contact('Aydin');
    await core.call('meetings.addSeat', { discussionId: added.discussionId, contactId });
    await core.call('meetings.askContributions', {
      discussionId: added.discussionId,
      contactIds: [contactId, contactId],
    });
    const whole = snapshot();
    await core.call('meetings.removeItem', { itemId: added.id });
    expect((await get(id)).items.map((item) => item.title)).not.toContain('M-0001');
    const backlog = await core.call('meetings.backlog', { meetingId: id });
    expect(backlog.cases.map((row) => row.caseId)).toEqual([caseId]);
    await core.call('history.undo', {});
    expect(snapshot()).toEqual(whole);
  });

  test('what was recorded under a case keeps it on the agenda', async () => {
    const id = await meeting();
    const caseId = aCase('M-0001');
    const added = await core.call('meetings.addCase', { meetingId: id, caseId });
    plant(
      core.core,
      'statement',
      {
        case_id: caseId,
        discussion_id: added.discussionId,
        kind: 'fact',
        body: 'Ging naar school',
        visibility: 'room',
        shareability: 'shareable',
      },
      core.now(),
    );
    expect(await core.refusal('meetings.removeItem', { itemId: added.id })).toMatchObject({
      code: 'validation',
    });
    const other = await meeting();
    expect(
      await core.refusal('meetings.moveItemToMeeting', { itemId: added.id, meetingId: other }),
    ).toMatchObject({ code: 'validation' });
  });

  test('a case moves to another meeting with its people, but without their times and replies', async () => {
    const [here, there] = [await meeting(), await meeting({ date: '2026-12-08' })];
    const added = await core.call('meetings.addCase', { meetingId: here, caseId: aCase('M-0001') });
    const seat = await core.call('meetings.addSeat', {
      discussionId: added.discussionId,
      contactId: contact('Aydin'),
      fromTime: '10:00',
      mayDecide: true,
    });
    await core.call('meetings.updateSeat', { ...seat, attendance: 'accepted' });
    await core.call('meetings.moveItemToMeeting', { itemId: added.id, meetingId: there });
    expect((await get(here)).items.every((item) => item.discussion === null)).toBe(true);
    expect((await discussionIn(there)).seats).toMatchObject([
      { attendance: 'invited', fromTime: null, mayDecide: true },
    ]);
    expect((await get(there)).items[3]?.title).toBe('M-0001');
  });

  test('a plain item is copied behind itself, a case only to another meeting and without seats', async () => {
    const [here, there] = [await meeting(), await meeting({ date: '2026-12-08' })];
    const first = (await get(here)).items[0];
    await core.call('meetings.duplicateItem', { itemId: first?.id ?? '' });
    expect((await order(here)).slice(0, 2)).toEqual([first?.title, first?.title]);
    const added = await core.call('meetings.addCase', { meetingId: here, caseId: aCase('M-0001') });
    await core.call('meetings.addSeat', {
      discussionId: added.discussionId,
      contactId: contact('Aydin'),
    });
    expect(await core.refusal('meetings.duplicateItem', { itemId: added.id })).toMatchObject({
      code: 'validation',
    });
    await core.call('meetings.duplicateItem', { itemId: added.id, meetingId: there });
    expect((await discussionIn(there)).seats).toEqual([]);
  });

  test('late additions work while the meeting runs', async () => {
    const id = await meeting();
    core.core.session.current()?.file.db.prepare("UPDATE meeting SET status = 'inProgress'").run();
    const added = await core.call('meetings.addCase', {
      meetingId: id,
      caseId: aCase('M-0001'),
      kind: 'urgent',
    });
    await core.call('meetings.addSeat', {
      discussionId: added.discussionId,
      contactId: contact('Aydin'),
    });
    expect((await discussionIn(id)).kind).toBe('urgent');
  });
});

describe('who sits at a case', () => {
  test('is chosen per case; being asked for the meeting seats nobody', async () => {
    const id = await meeting();
    const contactId = contact('Lindeman', { domain: 'education', profession: 'mentor' });
    await core.call('meetings.addParticipant', { meetingId: id, contactId });
    await core.call('meetings.addCase', { meetingId: id, caseId: aCase('M-0001') });
    await core.call('meetings.addCase', { meetingId: id, caseId: aCase('M-0002') });
    const [first, second] = [await discussionIn(id, 0), await discussionIn(id, 1)];
    expect([first.seats, second.seats]).toEqual([[], []]);
    await core.call('meetings.addSeat', { discussionId: first.id, contactId });
    expect((await discussionIn(id, 1)).seats).toEqual([]);
    const seated = await discussionIn(id, 0);
    expect(seated.seats).toMatchObject([{ contact: { name: 'Proef Lindeman', domain: 'education' } }]);
    expect(seated.missingPerspectives).toEqual(['thuis', 'straat en wijk', 'online', 'zorg']);
    expect(await core.refusal('meetings.addSeat', { discussionId: first.id, contactId })).toMatchObject({
      code: 'validation',
    });
    expect(await core.refusal('meetings.addParticipant', { meetingId: id, contactId })).toMatchObject({
      code: 'validation',
    });
  });

  test('the same people as last time come by one command, without who left and who is there already', async () => {
    const caseId = aCase('M-0001');
    const [stays, gone, there] = [
      contact('Blijft'),
      contact('Weg', { deleted_at: core.now() }),
      contact('Al'),
    ];
    const earlier = await meeting({ date: '2026-11-10' });
    const former = await core.call('meetings.addCase', { meetingId: earlier, caseId });
    for (const contactId of [stays, gone, there]) {
      await core.call('meetings.addSeat', {
        discussionId: former.discussionId,
        contactId,
        knowsPerson: true,
        fromTime: '10:00',
      });
    }
    const id = await meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId });
    expect((await discussionIn(id)).previous).toMatchObject({ date: '2026-11-10', seatCount: 3 });
    await core.call('meetings.addSeat', { discussionId: added.discussionId, contactId: there });
    const before = snapshot();
    expect(await core.call('meetings.copySeats', { discussionId: added.discussionId })).toEqual({
      copied: 1,
    });
    const seats = (await discussionIn(id)).seats;
    expect(seats.map((seat) => seat.contact.name)).toEqual(['Proef Al', 'Proef Blijft']);
    expect(seats[1]).toMatchObject({ fromTime: null, attendance: 'invited', knowsPerson: true });
    await core.call('history.undo', {});
    expect(snapshot()).toEqual(before);
  });

  test('copying without an earlier discussion says so', async () => {
    const id = await meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId: aCase('M-0001') });
    expect(await core.refusal('meetings.copySeats', { discussionId: added.discussionId })).toMatchObject({
      code: 'notFound',
    });
  });

  test('times run forward and a stand-in is somebody else', async () => {
    const id = await meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId: aCase('M-0001') });
    const contactId = contact('Aydin');
    const seat = await core.call('meetings.addSeat', {
      discussionId: added.discussionId,
      contactId,
      fromTime: '10:00',
    });
    expect(await core.refusal('meetings.updateSeat', { ...seat, toTime: '09:59' })).toMatchObject({
      code: 'validation',
    });
    expect(
      await core.refusal('meetings.updateSeat', { ...seat, substituteContactId: contactId }),
    ).toMatchObject({ code: 'validation' });
    const substituteContactId = contact('Jansen');
    await core.call('meetings.updateSeat', { ...seat, substituteContactId, attendance: 'substitute' });
    const reader = core.core.session.current()?.reader;
    if (reader === undefined) throw new Error('No file');
    expect(seatsOf(reader, added.discussionId)[0]).toMatchObject({
      attendance: 'substitute',
      substitute: { name: 'Proef Jansen' },
    });
    expect(discussionOf(reader, added.discussionId)).toMatchObject({ caseNumber: 'M-0001', meetingId: id });
    expect(agendaOf(reader, id, core.now()).map((item) => item.position)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('readiness', () => {
  test('turns from stop to good as the preparation fills', async () => {
    const introducer = contact('Lindeman');
    const caseId = aCase('M-0001', {
      type: 'anonymous',
      consent_rule: 'none',
      introducer_contact_id: introducer,
    });
    const id = await meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId });
    expect((await discussionIn(id)).readiness.state).toBe('stop');
    await core.call('meetings.addSeat', {
      discussionId: added.discussionId,
      contactId: introducer,
      mayDecide: true,
    });
    await core.call('meetings.askContributions', {
      discussionId: added.discussionId,
      contactIds: [introducer],
    });
    expect((await discussionIn(id)).readiness.state).toBe('watch');
    const [asked] = (await discussionIn(id)).contributions;
    expect(asked).toMatchObject({ state: 'asked', askedOn: '2026-11-22', receivedOn: null });
    await core.call('meetings.updateContribution', {
      id: asked?.id ?? '',
      version: 1,
      state: 'received',
      body: 'Kent het gezin sinds mei.',
    });
    expect((await discussionIn(id)).contributions[0]?.receivedOn).toBe('2026-11-22');
    expect((await discussionIn(id)).readiness.state).toBe('good');
  });

  test('consent counts on the day of the meeting, from everyone who must give it', async () => {
    const caseId = aCase('M-0001');
    const person = (values: Record<string, string | null>): string =>
      plant(core.core, 'person', values, core.now());
    const young = person({ initials: 'J.', birth_date: '2011-03-04' });
    const mother = person({ initials: 'M.' });
    plant(
      core.core,
      'case_person',
      { case_id: caseId, person_id: young, role: 'youngPerson', is_subject: 1 },
      core.now(),
    );
    plant(
      core.core,
      'case_person',
      { case_id: caseId, person_id: mother, role: 'parent', has_authority: 1 },
      core.now(),
    );
    const id = await meeting();
    await core.call('meetings.addCase', { meetingId: id, caseId });
    const consentLine = async (): Promise<string | undefined> =>
      (await discussionIn(id)).readiness.lines.find((line) => line.id === 'consent')?.state;
    expect(await consentLine()).toBe('stop');
    const give = (giver: string, validUntil: string | null): void => {
      plant(
        core.core,
        'consent',
        {
          case_id: caseId,
          about_person_id: young,
          giver_person_id: giver,
          state: 'given',
          kind: 'avgBasis',
          given_on: '2026-11-01',
          valid_until: validUntil,
        },
        core.now(),
      );
    };
    give(young, null);
    expect(await consentLine(), 'the mother is still missing').toBe('watch');
    give(mother, '2026-11-30');
    expect(await consentLine(), 'expired the day before the meeting').toBe('stop');
    core.core.session.current()?.file.db.prepare("UPDATE consent SET valid_until = '2026-12-01'").run();
    expect(await consentLine()).toBe('good');
  });

  test('a reason to discuss anyway is kept with the discussion', async () => {
    const id = await meeting();
    await core.call('meetings.addCase', { meetingId: id, caseId: aCase('M-0001') });
    const discussion = await discussionIn(id);
    await core.call('meetings.updateDiscussion', {
      id: discussion.id,
      version: 1,
      discussAnywayReason: 'Spoed, jongere is vermist',
    });
    expect((await discussionIn(id)).discussAnywayReason).toBe('Spoed, jongere is vermist');
  });
});

describe('what could be on the agenda', () => {
  test('names why now and leaves out what is closed, deleted or on it already', async () => {
    const id = await meeting();
    const late = aCase('M-0001', { next_discussion_on: day });
    aCase('M-0002', { urgent: 1 });
    aCase('M-0003', { status: 'closed' });
    aCase('M-0004', { deleted_at: core.now() });
    const onIt = aCase('M-0005');
    await core.call('meetings.addCase', { meetingId: id, caseId: onIt });
    plant(
      core.core,
      'signal',
      { body: 'Gezien bij station', kind: 'observation', shareability: 'shareable', case_id: late },
      core.now(),
    );
    const { cases, total } = await core.call('meetings.backlog', { meetingId: id });
    expect(total).toBe(2);
    expect(cases.map((row) => row.number)).toEqual(['M-0002', 'M-0001']);
    expect(cases[1]?.reasons.map((reason) => reason.kind)).toEqual(['promised', 'signals', 'notDiscussed']);
    const found = await core.call('meetings.backlog', { meetingId: id, search: '0001' });
    expect(found.cases.map((row) => row.caseId)).toEqual([late]);
    expect((await core.call('meetings.backlog', { meetingId: id, search: '%' })).total).toBe(0);
  });

  test('parked points of the former meeting of the series come back', async () => {
    const series = await core.call('meetings.createSeries', {
      name: 'Reeks',
      type: 'jv',
      rhythm: '',
      scope: '',
      place: '',
      startTime: null,
      endTime: null,
      organiserId: null,
      chairId: null,
      reserveChairId: null,
      minuteTakerId: null,
      ambition: '',
    });
    const former = await meeting({ seriesId: series.id, type: undefined, date: '2026-11-03' });
    const caseId = aCase('M-0001');
    const added = await core.call('meetings.addCase', { meetingId: former, caseId });
    const park = (body: string, discussionId: string | null, outcome: string): string =>
      plant(
        core.core,
        'parked_point',
        { meeting_id: former, discussion_id: discussionId, body, outcome },
        core.now(),
      );
    park('Wie belt Veilig Thuis?', null, 'open');
    park('Klaar', null, 'dropped');
    park('Woonplek', added.discussionId, 'nextMeeting');
    const id = await meeting({ seriesId: series.id, type: undefined });
    const backlog = await core.call('meetings.backlog', { meetingId: id });
    expect(backlog.parkedPoints).toMatchObject([{ body: 'Wie belt Veilig Thuis?', date: '2026-11-03' }]);
    expect(backlog.cases[0]?.reasons).toContainEqual({ kind: 'parked', date: null, count: 1 });
    const unrelated = await meeting();
    expect((await core.call('meetings.backlog', { meetingId: unrelated })).parkedPoints).toEqual([]);
  });
});
