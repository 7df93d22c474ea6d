import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { meetingsBench, meetingDay } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;
let next = 0;

beforeAll(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterAll(() => core.close());
beforeEach(() => {
  next += 1;
});

const newCase = (values: Record<string, string | number | null> = {}): string =>
  bench.aCase(`P-${String(next).padStart(4, '0')}`, values);
const itemOf = async (meetingId: string, itemId: string) =>
  (await bench.get(meetingId)).items.find(({ id }) => id === itemId);

describe('after the cut-off (P21)', () => {
  // Now is 22 November 09:00; the meeting is on 1 December.
  const late = { cutoff: { days: 10, time: '12:00' } };
  const onTime = { cutoff: { days: 9, time: '09:00' } };

  test('in time there is no mark, also on the last minute', async () => {
    const { id } = await bench.series(onTime);
    const meetingId = await bench.meeting({ seriesId: id, type: 'jv' });
    expect((await bench.get(meetingId)).cutoff).toEqual({ day: '2026-11-22', time: '09:00', isPast: false });
    const added = await core.call('meetings.addCase', {
      meetingId,
      caseId: newCase(),
      lateReason: 'Overbodig',
    });
    expect((await itemOf(meetingId, added.id))?.discussion?.lateReason).toBe('');
  });

  test('later asks why, names the moment that passed, and keeps the reason with the case', async () => {
    const { id } = await bench.series(late);
    const meetingId = await bench.meeting({ seriesId: id, type: 'jv' });
    const caseId = newCase();
    const before = bench.snapshot();
    const refusal = await core.refusal('meetings.addCase', { meetingId, caseId });
    expect(refusal).toMatchObject({ code: 'validation', fields: [{ field: 'lateReason' }] });
    expect(refusal.message).toBe(
      'De afsluittijd was za 21 nov om 12:00. Schrijf waarom deze casus er nog bij komt.',
    );
    expect(bench.snapshot()).toEqual(before);
    const added = await core.call('meetings.addCase', { meetingId, caseId, lateReason: 'Gisteren opgepakt' });
    expect((await itemOf(meetingId, added.id))?.discussion?.lateReason).toBe('Gisteren opgepakt');
    // Another cut-off changes nothing about what happened.
    await core.call('meetings.updateSeries', { id, version: 1, cutoff: null });
    expect((await itemOf(meetingId, added.id))?.discussion?.lateReason).toBe('Gisteren opgepakt');
  });

  test('moving and copying a case to such a meeting ask the same; a copy or move to one without cut-off has no mark', async () => {
    const { id } = await bench.series(late);
    const target = await bench.meeting({ seriesId: id, type: 'jv' });
    const free = await bench.meeting({ type: 'jv' });
    const caseId = newCase();
    const item = await core.call('meetings.addCase', { meetingId: free, caseId });
    for (const operation of ['meetings.moveItemToMeeting', 'meetings.duplicateItem'] as const) {
      const refusal = await core.refusal(operation, { itemId: item.id, meetingId: target });
      expect(refusal.fields).toMatchObject([{ field: 'lateReason' }]);
    }
    await core.call('meetings.moveItemToMeeting', {
      itemId: item.id,
      meetingId: target,
      lateReason: 'Spoed',
    });
    expect((await itemOf(target, item.id))?.discussion?.lateReason).toBe('Spoed');
    await core.call('meetings.moveItemToMeeting', { itemId: item.id, meetingId: free });
    expect((await itemOf(free, item.id))?.discussion?.lateReason).toBe('');
  });

  test('at the table nobody is held up: the mark says by itself that it was added there', async () => {
    const { id } = await bench.series(late);
    const meetingId = await bench.meeting({ seriesId: id, type: 'jv' });
    await core.call('chairing.start', { meetingId });
    const added = await core.call('meetings.addCase', { meetingId, caseId: newCase() });
    expect((await itemOf(meetingId, added.id))?.discussion?.lateReason).toBe('Aan tafel toegevoegd.');
  });
});

describe('a case in two parts (P22)', () => {
  const split = { minutes: 15, place: 'after' as const, reason: 'Veiligheid', toldBack: 'Wat we afspreken' };
  const prepared = async (type = 'mdoVo', values = {}) => {
    const meetingId = await bench.meeting({ type, startTime: '10:00', endTime: '12:00' });
    const item = await core.call('meetings.addCase', { meetingId, caseId: newCase(values) });
    const discussion = (await itemOf(meetingId, item.id))?.discussion;
    if (discussion === null || discussion === undefined) throw new Error('No discussion');
    return { meetingId, itemId: item.id, row: { id: discussion.id, version: discussion.version } };
  };

  test('both parts stand on the agenda with their times, before or after', async () => {
    const { meetingId, itemId, row } = await prepared();
    const { version } = await core.call('meetings.splitCase', { ...row, split });
    const item = await itemOf(meetingId, itemId);
    expect(item?.plannedMinutes).toBe(60);
    expect(item?.discussion?.split).toEqual({
      ...split,
      parts: [
        { part: 'joint', start: '10:05', minutes: 45 },
        { part: 'professionals', start: '10:50', minutes: 15 },
      ],
    });
    await core.call('meetings.splitCase', { id: row.id, version, split: { ...split, place: 'before' } });
    expect((await itemOf(meetingId, itemId))?.discussion?.split?.parts[0]).toEqual({
      part: 'professionals',
      start: '10:05',
      minutes: 15,
    });
  });

  test('the chair has it at the table, and it can be taken away and back again', async () => {
    const { meetingId, itemId, row } = await prepared();
    await core.call('meetings.splitCase', { ...row, split });
    const cockpit = await core.call('chairing.cockpit', { meetingId, itemId });
    expect(cockpit.discussion?.split).toEqual({ ...split, jointMinutes: 45 });
    await core.call('meetings.splitCase', { ...row, version: row.version + 1, split: null });
    expect((await itemOf(meetingId, itemId))?.discussion?.split).toBeNull();
    await core.call('history.undo', {});
    expect((await itemOf(meetingId, itemId))?.discussion?.split).toMatchObject(split);
  });

  test.each([
    ['without a reason', { reason: ' ' }],
    ['without what is told back', { toldBack: '' }],
    ['as long as the case itself', { minutes: 60 }],
  ])('%s it is refused', async (_what, wrong) => {
    const { meetingId, itemId, row } = await prepared();
    const refusal = await core.refusal('meetings.splitCase', { ...row, split: { ...split, ...wrong } });
    expect(refusal.code).toBe('validation');
    expect((await itemOf(meetingId, itemId))?.discussion?.split).toBeNull();
  });

  test('a case without persons has no part with a family', async () => {
    const { row } = await prepared('jv', { type: 'anonymous' });
    const refusal = await core.refusal('meetings.splitCase', { ...row, split: { ...split, minutes: 5 } });
    expect(refusal.message).toMatch(/anonieme casus/u);
  });
});

describe('a table without persons (P23)', () => {
  const sentence = 'Op deze tafel komen alleen anonieme casussen. Maak eerst een anonieme casus.';

  test('no way leads a case with persons onto it: adding, copying, moving', async () => {
    const caseDay = await bench.meeting({ type: 'caseDay' });
    const caseId = newCase();
    const elsewhere = await bench.meeting({ type: 'jv' });
    const item = await core.call('meetings.addCase', { meetingId: elsewhere, caseId });
    const before = bench.snapshot();
    for (const [operation, input] of [
      ['meetings.addCase', { meetingId: caseDay, caseId }],
      ['meetings.duplicateItem', { itemId: item.id, meetingId: caseDay }],
      ['meetings.moveItemToMeeting', { itemId: item.id, meetingId: caseDay }],
    ] as const) {
      expect((await core.refusal(operation, input)).message, operation).toBe(sentence);
    }
    expect(bench.snapshot()).toEqual(before);
  });

  test('what would be refused is not offered for its agenda either', async () => {
    bench.aCase('Q-0001');
    bench.aCase('Q-0002', { type: 'group' });
    const fits = bench.aCase('Q-0003', { type: 'anonymous' });
    const withPerson = bench.aCase('Q-0004', { type: 'anonymous' });
    const personId = bench.plant('person', { given_name: 'Proef', initials: 'P.' });
    bench.plant('case_person', { case_id: withPerson, person_id: personId, role: 'youngPerson' });
    const offered = async (type: 'caseDay' | 'jv') => {
      const meetingId = await bench.meeting({ type });
      const { cases, total } = await core.call('meetings.backlog', { meetingId, search: 'Q-' });
      const { takesPersons } = await core.call('meetings.get', { meetingId });
      return { takesPersons, total, ids: cases.map(({ caseId }) => caseId) };
    };
    expect(await offered('caseDay')).toEqual({ takesPersons: false, total: 1, ids: [fits] });
    expect(await offered('jv')).toMatchObject({ takesPersons: true, total: 4 });
  });

  test('an anonymous case that somehow has a person does not come on it either', async () => {
    const caseId = newCase({ type: 'anonymous' });
    const personId = bench.plant('person', { given_name: 'Proef', initials: 'P.' });
    bench.plant('case_person', { case_id: caseId, person_id: personId, role: 'youngPerson' });
    const refusal = await core.refusal('meetings.addCase', {
      meetingId: await bench.meeting({ type: 'caseDay' }),
      caseId,
    });
    expect(refusal.message).toBe(sentence);
  });

  test('an anonymous case on it stays anonymous: it gets no person and no other type, also after the meeting', async () => {
    const meetingId = await bench.meeting({ type: 'caseDay' });
    const caseId = newCase({ type: 'anonymous' });
    await core.call('meetings.addCase', { meetingId, caseId });
    bench.run("UPDATE meeting SET status = 'finished' WHERE id = ?", meetingId);
    const changed = await core.refusal('cases.update', { caseId, version: 1, changes: { type: 'person' } });
    expect(changed.message).toMatch(/blijft daarom anoniem/u);
    const person = {
      givenName: 'Proef',
      infix: '',
      familyName: 'Persoon',
      initials: '',
      birthDate: null,
      note: '',
    };
    const marks = {
      role: 'youngPerson' as const,
      isSubject: true,
      hasAuthority: false,
      isOffender: false,
      isVictim: false,
      isWitness: false,
      note: '',
    };
    const refusal = await core.refusal('cases.addPerson', {
      caseId,
      person: { kind: 'new', fields: person },
      marks,
    });
    expect(refusal.code).toBe('validation');
    // Elsewhere an anonymous case may become a case about a person.
    const free = bench.aCase('P-9999', { type: 'anonymous' });
    await core.call('cases.update', { caseId: free, version: 1, changes: { type: 'person' } });
  });
});

describe('an urgent meeting (P24)', () => {
  const call = (caseId: string, values = {}) => ({
    caseId,
    why: 'Vanavond een dreiging aan de deur.',
    basis: 'vitalInterest',
    basisReason: 'Acuut gevaar, geen tijd voor toestemming.',
    date: '2026-11-22',
    startTime: '16:00',
    endTime: '16:40',
    chairId: null,
    minuteTakerId: null,
    contactIds: [],
    ...values,
  });

  test('the steps start with what is known, and nobody is chosen', async () => {
    const caseId = newCase();
    const contactId = bench.contact('Bekend');
    const former = await bench.meeting({ type: 'jv', date: '2026-11-02' });
    const { discussionId } = await core.call('meetings.addCase', { meetingId: former, caseId });
    await core.call('meetings.addSeat', { discussionId, contactId, mayDecide: true, knowsPerson: true });
    const start = await core.call('meetings.urgentStart', { caseId });
    expect(start).toMatchObject({ caseId, basis: null, minutes: 30, earlier: { date: '2026-11-02' } });
    expect(start.earlier?.people.map(({ id }) => id)).toEqual([contactId]);
    const made = await core.call('meetings.createUrgent', call(caseId, { contactIds: [contactId] }));
    const meeting = await bench.get(made.id);
    expect(meeting.participants.map(({ contact }) => contact.id)).toEqual([contactId]);
    const seats = meeting.items.find(({ discussion }) => discussion !== null)?.discussion?.seats;
    expect(seats).toMatchObject([
      { contact: { id: contactId }, attendance: 'invited', mayDecide: true, knowsPerson: true },
    ]);
  });

  test('one case between opening and closing, method BOBOC, and why and on which basis', async () => {
    const caseId = newCase();
    const made = await core.call('meetings.createUrgent', call(caseId));
    const meeting = await bench.get(made.id);
    expect(meeting).toMatchObject({
      type: 'urgent',
      series: null,
      urgent: {
        why: 'Vanavond een dreiging aan de deur.',
        basis: 'vitalInterest',
        basisReason: 'Acuut gevaar, geen tijd voor toestemming.',
      },
    });
    expect(meeting.items.map(({ kind, plannedMinutes }) => [kind, plannedMinutes])).toEqual([
      ['plain', 5],
      ['case', 30],
      ['plain', 5],
    ]);
    expect(meeting.items[1]?.discussion).toMatchObject({ kind: 'urgent', method: 'boboc', seats: [] });
    // The basis of the case is a decision of its own, with its tests: nothing is filled in there.
    expect((await core.call('law.get', { caseId })).basis).toBeNull();
  });

  test.each([
    ['no reason', { why: '  ' }],
    ['no reason for the basis', { basisReason: '' }],
    ['no basis', { basis: 'unknown' }],
    ['a basis that does not exist', { basis: 'haast' }],
    ['"no personal data" for a case with persons', { basis: 'anonymous' }],
    ['an end before the start', { endTime: '15:00' }],
  ])('with %s nothing is made', async (_what, wrong) => {
    const caseId = newCase();
    const before = bench.snapshot();
    expect((await core.refusal('meetings.createUrgent', call(caseId, wrong))).code).toBe('validation');
    expect(bench.snapshot()).toEqual(before);
  });

  test('one undo takes back meeting, case item and seats', async () => {
    const before = bench.snapshot();
    await core.call('meetings.createUrgent', call(newCase(), { contactIds: [bench.contact('Weg')] }));
    await core.call('history.undo', {});
    const [meetings] = before as unknown[][];
    expect((bench.snapshot() as unknown[][])[0]).toEqual(meetings);
  });
});

test('the day of these tests lies after the cut-off that they use', () => {
  expect(meetingDay).toBe('2026-12-01');
});
