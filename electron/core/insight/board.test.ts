import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { planting, type Planting } from '../followup/testing.ts';
import { heldMeeting } from './testing.ts';

let core: TestCore;
let rows: Planting;
beforeEach(async () => {
  core = await openTestCore();
  rows = planting(() => ({ session: core.core.session, now: core.now() }));
});
afterEach(() => core.close());

const board = (input: Input<'insight.board'> = {}) => core.call('insight.board', input);
const lines = async (input: Input<'insight.board'> = {}) =>
  (await board(input)).rows.map(({ kind, date, case: of }) => [kind, date, of?.number ?? null]);

describe('regiebord', () => {
  test('an empty file has nothing on it', async () => {
    const { total, rows: found } = await board();
    expect(total).toBe(0);
    expect(found).toEqual([]);
  });

  test('stands in order of date, whatever the kind, and says who has to do something', async () => {
    const { plant, contact, aCase } = rows;
    const owner = contact('Vries');
    const late = aCase('M-1', { next_discussion_on: '2027-01-01' });
    plant('action_item', {
      case_id: late,
      body: 'Bellen',
      owner_id: owner,
      due_date: '2026-11-10',
      status: 'open',
    });
    plant('action_item', { case_id: late, body: 'Klaar', due_date: '2026-11-01', status: 'done' });
    const review = aCase('M-2', { next_discussion_on: '2027-01-01', review_date: '2026-11-05' });
    plant('decision', {
      case_id: review,
      body: 'Plan',
      reason: 'nodig',
      status: 'valid',
      implementer_id: owner,
      review_date: '2026-12-06',
    });
    plant('decision', {
      case_id: review,
      body: 'Later',
      reason: 'nodig',
      status: 'valid',
      implementer_id: owner,
      review_date: '2026-12-07',
    });
    plant('feedback', { case_id: late, to_whom: 'de mentor', state: 'toDo', before_date: '2026-11-20' });
    expect(await lines()).toEqual([
      ['caseReview', '2026-11-05', 'M-2'],
      ['lateAction', '2026-11-10', 'M-1'],
      ['feedback', '2026-11-20', 'M-1'],
      ['decisionReview', '2026-12-06', 'M-2'],
    ]);
    const { counts, rows: found } = await board({ kind: 'lateAction' });
    expect(counts).toMatchObject({ lateAction: 1, feedback: 1, caseReview: 1, decisionReview: 1 });
    expect(found).toMatchObject([{ who: 'Proef Vries', words: 'Bellen', days: -12 }]);
    const action = await core.call('insight.boardAction', { id: found[0]?.id ?? '' });
    expect(action).toMatchObject({ body: 'Bellen', owner: { name: 'Proef Vries' }, urgency: 'late' });
    expect((await core.refusal('insight.boardAction', { id: late })).code).toBe('notFound');
  });

  test('a case without next date is listed by the day it was last discussed, never discussed first', async () => {
    const { aCase } = rows;
    heldMeeting(rows, '2026-10-01').discuss(aCase('M-1'));
    const often = aCase('M-2');
    heldMeeting(rows, '2026-08-01').discuss(often);
    heldMeeting(rows, '2026-09-01').discuss(often);
    aCase('M-3');
    aCase('M-4', { next_discussion_on: '2026-12-01' });
    aCase('M-5', { status: 'closed' });
    heldMeeting(rows, '2026-12-02', { status: 'planned' }).discuss(aCase('M-6'));
    expect(await lines({ kind: 'withoutNextDate' })).toEqual([
      ['withoutNextDate', null, 'M-3'],
      ['withoutNextDate', '2026-09-01', 'M-2'],
      ['withoutNextDate', '2026-10-01', 'M-1'],
    ]);
  });

  test('a partner is missing when a coming meeting has no stand-in for an apology, or an answer is still open', async () => {
    const { plant, contact, aCase } = rows;
    const meeting = heldMeeting(rows, '2026-11-25', { status: 'planned' });
    const discussion = meeting.discuss(aCase('M-1'));
    const away = contact('Afwezig');
    plant('seat', { discussion_id: discussion, contact_id: away, attendance: 'excused' });
    plant('seat', {
      discussion_id: discussion,
      contact_id: contact('Vervangen'),
      attendance: 'excused',
      substitute_contact_id: contact('Vervanger'),
    });
    plant('contribution', {
      discussion_id: discussion,
      contact_id: away,
      state: 'promised',
      answer_by: '2026-11-23',
    });
    plant('contribution', { discussion_id: discussion, contact_id: contact('Klaar'), state: 'received' });
    const past = heldMeeting(rows, '2026-11-20').discuss(aCase('M-2', { next_discussion_on: '2027-01-01' }));
    plant('seat', { discussion_id: past, contact_id: away, attendance: 'excused' });
    const { rows: found } = await board();
    expect(found).toMatchObject([
      { kind: 'contributionOpen', date: '2026-11-23', words: 'promised', meetingId: meeting.id },
      { kind: 'missingPartner', date: '2026-11-25', words: 'excused', who: 'Proef Afwezig' },
    ]);
  });

  test('pages follow each other without a gap or a line twice', async () => {
    const { plant, aCase } = rows;
    const of = aCase('M-1', { next_discussion_on: '2027-01-01' });
    for (let day = 1; day <= 9; day += 1) {
      plant('action_item', { case_id: of, body: `A${day}`, due_date: `2026-11-0${day}`, status: 'open' });
      plant('feedback', { case_id: of, to_whom: `F${day}`, state: 'toDo', before_date: `2026-11-0${day}` });
    }
    const all = (await board({ limit: 200 })).rows.map(({ id }) => id);
    const paged: string[] = [];
    for (let offset = 0; offset < 18; offset += 5) {
      const page = await board({ offset, limit: 5 });
      expect(page.total).toBe(18);
      paged.push(...page.rows.map(({ id }) => id));
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(18);
  });
});
