import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { agendaOf, discussionOf, seatsOf } from './agenda.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;

beforeEach(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterEach(() => core.close());

describe('who sits at a case', () => {
  test('is chosen per case; being asked for the meeting seats nobody', async () => {
    const id = await bench.meeting();
    const contactId = bench.contact('Lindeman', { domain: 'education', profession: 'mentor' });
    await core.call('meetings.addParticipant', { meetingId: id, contactId });
    await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0001') });
    await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0002') });
    const [first, second] = [await bench.discussionIn(id, 0), await bench.discussionIn(id, 1)];
    expect([first.seats, second.seats]).toEqual([[], []]);
    await core.call('meetings.addSeat', { discussionId: first.id, contactId });
    expect((await bench.discussionIn(id, 1)).seats).toEqual([]);
    const seated = await bench.discussionIn(id, 0);
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
    const caseId = bench.aCase('M-0001');
    const [stays, gone, there] = [
      bench.contact('Blijft'),
      bench.contact('Weg', { deleted_at: core.now() }),
      bench.contact('Al'),
    ];
    const earlier = await bench.meeting({ date: '2026-11-10' });
    const former = await core.call('meetings.addCase', { meetingId: earlier, caseId });
    for (const contactId of [stays, gone, there]) {
      await core.call('meetings.addSeat', {
        discussionId: former.discussionId,
        contactId,
        knowsPerson: true,
        fromTime: '10:00',
      });
    }
    const id = await bench.meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId });
    expect((await bench.discussionIn(id)).previous).toMatchObject({ date: '2026-11-10', seatCount: 3 });
    await core.call('meetings.addSeat', { discussionId: added.discussionId, contactId: there });
    const before = bench.snapshot();
    expect(await core.call('meetings.copySeats', { discussionId: added.discussionId })).toEqual({
      copied: 1,
    });
    const seats = (await bench.discussionIn(id)).seats;
    expect(seats.map((seat) => seat.contact.name)).toEqual(['Proef Al', 'Proef Blijft']);
    expect(seats[1]).toMatchObject({ fromTime: null, attendance: 'invited', knowsPerson: true });
    await core.call('history.undo', {});
    expect(bench.snapshot()).toEqual(before);
  });

  test('people are found by name, profession or organisation, wildcards are plain words', async () => {
    const organisation = bench.plant('organisation', { name: 'Het Baken', domain: 'care' });
    bench.contact('Berg', { infix: 'van den', profession: 'jeugdarts', organisation_id: organisation });
    bench.contact('Aydin');
    bench.contact('Weg', { deleted_at: core.now() });
    const found = async (search: string): Promise<string[]> =>
      (await core.call('meetings.people', { search })).map((row) => row.name);
    expect(await found('')).toEqual(['Proef Aydin', 'Proef van den Berg']);
    for (const words of ['proef berg', 'van den b', 'JEUGDARTS', 'baken']) {
      expect(await found(words), words).toEqual(['Proef van den Berg']);
    }
    expect(await found('%')).toEqual([]);
  });

  test('copying without an earlier discussion says so', async () => {
    const id = await bench.meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0001') });
    expect(await core.refusal('meetings.copySeats', { discussionId: added.discussionId })).toMatchObject({
      code: 'notFound',
    });
  });

  test('times run forward and a stand-in is somebody else', async () => {
    const id = await bench.meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0001') });
    const contactId = bench.contact('Aydin');
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
    const substituteContactId = bench.contact('Jansen');
    await core.call('meetings.updateSeat', { ...seat, substituteContactId, attendance: 'substitute' });
    const reader = core.core.session.current()?.reader;
    if (reader === undefined) throw new Error('No file');
    expect(seatsOf(reader, added.discussionId)[0]).toMatchObject({
      attendance: 'substitute',
      substitute: { name: 'Proef Jansen' },
    });
    expect(discussionOf(reader, added.discussionId)).toMatchObject({ caseNumber: 'M-0001', meetingId: id });
    expect(agendaOf(reader, id, core.now()).map((item) => item.position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('readiness', () => {
  test('turns from stop to good as the preparation fills', async () => {
    const introducer = bench.contact('Lindeman');
    const caseId = bench.aCase('M-0001', {
      type: 'anonymous',
      consent_rule: 'none',
      introducer_contact_id: introducer,
    });
    const id = await bench.meeting();
    const added = await core.call('meetings.addCase', { meetingId: id, caseId });
    expect((await bench.discussionIn(id)).readiness.state).toBe('stop');
    await core.call('meetings.addSeat', {
      discussionId: added.discussionId,
      contactId: introducer,
      mayDecide: true,
    });
    await core.call('meetings.askContributions', {
      discussionId: added.discussionId,
      contactIds: [introducer],
    });
    expect((await bench.discussionIn(id)).readiness.state).toBe('watch');
    const [asked] = (await bench.discussionIn(id)).contributions;
    expect(asked).toMatchObject({ state: 'asked', askedOn: '2026-11-22', receivedOn: null });
    const answer = {
      discussionId: added.discussionId,
      contactId: introducer,
      state: 'received',
      body: 'Kent het gezin sinds mei.',
    } as const;
    expect(await core.refusal('meetings.keepContribution', { ...answer, version: null })).toMatchObject({
      code: 'conflict',
    });
    await core.call('meetings.keepContribution', { ...answer, version: 1 });
    expect((await bench.discussionIn(id)).contributions[0]?.receivedOn).toBe('2026-11-22');
    expect((await bench.discussionIn(id)).readiness.state).toBe('good');
  });

  test('consent counts on the meetingDay of the meeting, from everyone who must give it', async () => {
    const caseId = bench.aCase('M-0001');
    const person = (values: Record<string, string | null>): string => bench.plant('person', values);
    const young = person({ initials: 'J.', birth_date: '2011-03-04' });
    const mother = person({ initials: 'M.' });
    bench.plant('case_person', { case_id: caseId, person_id: young, role: 'youngPerson', is_subject: 1 });
    bench.plant('case_person', { case_id: caseId, person_id: mother, role: 'parent', has_authority: 1 });
    const id = await bench.meeting();
    await core.call('meetings.addCase', { meetingId: id, caseId });
    const consentLine = async (): Promise<string | undefined> =>
      (await bench.discussionIn(id)).readiness.lines.find((line) => line.id === 'consent')?.state;
    expect(await consentLine()).toBe('stop');
    const give = (giver: string, validUntil: string | null): void => {
      bench.plant('consent', {
        case_id: caseId,
        about_person_id: young,
        giver_person_id: giver,
        state: 'given',
        kind: 'avgBasis',
        given_on: '2026-11-01',
        valid_until: validUntil,
      });
    };
    give(young, null);
    expect(await consentLine(), 'the mother is still missing').toBe('watch');
    give(mother, '2026-11-30');
    expect(await consentLine(), 'expired the meetingDay before the meeting').toBe('stop');
    bench.run("UPDATE consent SET valid_until = '2026-12-01'");
    expect(await consentLine()).toBe('good');
  });

  test('a reason to discuss anyway is kept with the discussion', async () => {
    const id = await bench.meeting();
    await core.call('meetings.addCase', { meetingId: id, caseId: bench.aCase('M-0001') });
    const discussion = await bench.discussionIn(id);
    await core.call('meetings.updateDiscussion', {
      id: discussion.id,
      version: 1,
      discussAnywayReason: 'Spoed, jongere is vermist',
    });
    expect((await bench.discussionIn(id)).discussAnywayReason).toBe('Spoed, jongere is vermist');
  });
});
