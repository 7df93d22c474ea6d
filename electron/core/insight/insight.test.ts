import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { buildDemo } from '../demo/buildDemo.ts';
import { plantRow } from '../followup/testing.ts';
import type { Values } from '../history/rowWriter.ts';
import type { TableName } from '../history/tables.ts';

const today = '2026-11-22';
let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const plant = (table: TableName, values: Values): string =>
  plantRow(core.core.session, core.now(), table, values);
const aCase = (number: string, values: Values = {}): string =>
  plant('cases', { number, type: 'person', status: 'active', consent_rule: 'careDual', ...values });
const young = (caseId: string, birthDate: string): void => {
  const personId = plant('person', { given_name: 'Proef', family_name: 'Kind', birth_date: birthDate });
  plant('case_person', { case_id: caseId, person_id: personId, role: 'youngPerson', is_subject: 1 });
};
const read = (): Promise<Output<'insight.today'>> => core.call('insight.today', {});

describe('today', () => {
  test('a new file has nothing, and says what is still lacking', async () => {
    expect(await read()).toMatchObject({
      today,
      has: { contacts: false, cases: false, meetings: false },
      nextMeeting: null,
      actions: { late: 0, dueSoon: 0, rows: [] },
      dates: { total: 0 },
    });
  });

  test('the demo shows the meeting of tomorrow with a light in words for each case', async () => {
    const open = core.core.session.current();
    if (open === null) throw new Error('No open case file');
    buildDemo(open, core.now());
    const answer = await read();
    expect(answer.nextMeeting).toMatchObject({ date: '2026-11-23', days: 1 });
    expect(answer.nextMeeting?.cases.length).toBeGreaterThan(0);
    for (const { state, words } of answer.nextMeeting?.cases ?? []) {
      expect(words.length > 0).toBe(state !== 'good');
    }
    expect(answer.nextMeeting?.notReady).toBe(
      answer.nextMeeting?.cases.filter(({ state }) => state !== 'good').length,
    );
    expect(answer.actions.late).toBe(15);
    expect(answer.actions.rows).toHaveLength(8);
    expect(answer.actions.rows.every(({ lateDays }) => lateDays > 0)).toBe(true);
    expect(await core.call('insight.counts', {})).toMatchObject({ lateActions: 15, intakes: 3 });
  });

  test('a meeting that is over, cancelled or deleted is not the next one', async () => {
    const meeting = (values: Values): string =>
      plant('meeting', { type: 'zvhCases', title: 'X', date: today, start_time: '09:00', ...values });
    meeting({ status: 'cancelled' });
    meeting({ status: 'planned', deleted_at: 1 });
    meeting({ status: 'planned', date: '2026-11-21' });
    const later = meeting({ status: 'planned', date: '2026-11-30' });
    expect((await read()).nextMeeting).toMatchObject({ id: later, days: 8 });
  });

  test('cases without a next date are named, those on a coming agenda are not', async () => {
    aCase('M-1');
    aCase('M-2', { next_discussion_on: '2026-12-01' });
    aCase('M-3', { status: 'closed' });
    expect((await read()).withoutNextDate).toMatchObject({ total: 1, rows: [{ number: 'M-1' }] });
  });
});

describe('rights and terms', () => {
  test.each([
    ['eight weeks before the 16th birthday', '2011-01-17', 1],
    ['eight weeks and a day before', '2011-01-18', 0],
    ['on the birthday itself the date has come', '2010-11-22', 0],
    ['born on 29 February, 12 in eight weeks', '2008-02-29', 0],
  ])('%s', async (_when, birthDate, expected) => {
    young(aCase('M-1'), birthDate);
    const { dates } = await read();
    expect(dates.rows.filter(({ kind }) => kind === 'birthday')).toHaveLength(expected);
  });

  test.each([
    ['12', '2014-12-09'],
    ['16', '2010-12-09'],
    ['18', '2008-12-09'],
  ])('the birthday at which someone turns %s is shown with its day', async (age, birthDate) => {
    young(aCase('M-1'), birthDate);
    expect((await read()).dates.rows).toEqual([
      expect.objectContaining({ kind: 'birthday', age: Number(age), date: '2026-12-09', days: 17 }),
    ]);
  });

  test('retention, review, recheck, consent and review of a decision stand in order of date', async () => {
    const caseId = aCase('M-1', { retention_end: '2026-12-14', review_date: '2026-11-20' });
    plant('informing', { case_id: caseId, state: 'postponed', recheck_on: '2026-12-01' });
    const personId = plant('person', { given_name: 'Proef', family_name: 'Kind' });
    plant('consent', {
      case_id: caseId,
      about_person_id: personId,
      giver_person_id: personId,
      state: 'given',
      kind: 'secrecy',
      valid_until: '2026-11-30',
    });
    const implementerId = plant('contact', { given_name: 'P', family_name: 'V', domain: 'care' });
    plant('decision', {
      case_id: caseId,
      body: 'x',
      reason: 'y',
      status: 'valid',
      implementer_id: implementerId,
      review_date: '2026-12-02',
    });
    const { dates } = await read();
    expect(dates.rows.map(({ kind, days }) => [kind, days])).toEqual([
      ['review', -2],
      ['consent', 8],
      ['recheck', 9],
      ['decisionReview', 10],
      ['retention', 22],
    ]);
    expect(dates.total).toBe(5);
  });

  test('nothing of a closed case but the end of its retention', async () => {
    young(
      aCase('M-1', { status: 'closed', retention_end: '2026-11-01', review_date: '2026-11-20' }),
      '2010-12-09',
    );
    expect((await read()).dates.rows.map(({ kind }) => kind)).toEqual(['retention']);
  });
});

describe('signals', () => {
  const create = (
    values: Partial<Input<'insight.createSignal'>> = {},
  ): Promise<{ id: string; version: number }> =>
    core.call('insight.createSignal', {
      body: 'Nieuwe telefoon, geen bijbaan',
      kind: 'observation',
      findPlace: 'street',
      sourceContactId: null,
      sourceNote: 'jongerenwerk',
      observedOn: '2026-11-20',
      shareability: 'shareable',
      caseId: null,
      ...values,
    });
  const signals = (filter: Input<'insight.listSignals'>['filter'] = 'all') =>
    core.call('insight.listSignals', { filter });

  test('what was not discussed comes first, newest first, with its age in days', async () => {
    const first = await create({ body: 'oud' });
    core.advance(1000);
    await create({ body: 'nieuw' });
    await core.call('insight.markDiscussed', { ...first, discussedOn: today });
    core.advance(1000);
    await create({ body: 'nieuwst', observedOn: null });
    const { rows, counts } = await signals();
    expect(rows.map(({ body }) => body)).toEqual(['nieuwst', 'nieuw', 'oud']);
    expect(rows.map(({ age }) => age)).toEqual([0, 2, 2]);
    expect(counts).toEqual({ undiscussed: 2, discussed: 1 });
    expect((await signals('undiscussed')).total).toBe(2);
    expect(await core.call('insight.counts', {})).toMatchObject({ signals: 2 });
  });

  test('is tied to a case and untied by hand', async () => {
    const signal = await create();
    const tied = await core.call('insight.linkSignal', { ...signal, caseId: aCase('M-7') });
    expect((await signals()).rows[0]?.case?.number).toBe('M-7');
    await core.call('insight.linkSignal', { ...tied, caseId: null });
    expect((await signals()).rows[0]?.case).toBeNull();
  });

  test('a removed signal is gone from list and count, and comes back by undo', async () => {
    const signal = await create();
    await core.call('insight.removeSignal', signal);
    expect((await signals()).total).toBe(0);
    expect((await core.refusal('insight.markDiscussed', { ...signal, discussedOn: today })).code).toBe(
      'notFound',
    );
    await core.call('history.undo', {});
    expect((await signals()).total).toBe(1);
  });

  test('seen or discussed tomorrow, or tied to a case that is not there: refused', async () => {
    const signal = await create();
    expect((await core.refusal('insight.markDiscussed', { ...signal, discussedOn: '2026-11-23' })).code).toBe(
      'validation',
    );
    await expect(create({ observedOn: '2026-11-23' })).rejects.toThrow('validation');
    await expect(create({ caseId: '01890a5d-ac96-774b-bcce-b302099a8057' })).rejects.toThrow('notFound');
  });
});
