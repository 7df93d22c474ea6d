import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { buildDemo } from '../demo/buildDemo.ts';
import { plantRow, planting, type Planting } from '../followup/testing.ts';
import { heldMeeting } from './testing.ts';

let core: TestCore;
let rows: Planting;
beforeEach(async () => {
  core = await openTestCore();
  rows = planting(() => ({ session: core.core.session, now: core.now() }));
});
afterEach(() => core.close());

const period = { from: '2026-01-01', to: '2026-12-31' };
const names = ['decided', 'owner', 'voice', 'heard', 'onTime'] as const;
const figures = async () =>
  Object.fromEntries(
    (await core.call('insight.figures', period)).figures.map(({ name, met, total }) => [name, [met, total]]),
  );

describe('five numbers', () => {
  test('the list behind each number is exactly what was counted, in every part', async () => {
    const open = core.core.session.current();
    if (open === null) throw new Error('No open case file');
    buildDemo(open, core.now());
    const { figures: counted } = await core.call('insight.figures', period);
    for (const { name, met, total } of counted) {
      const list = (part: 'all' | 'met' | 'unmet') =>
        core.call('insight.figureRows', { ...period, figure: name, part, limit: 200 });
      const [all, yes, no] = [await list('all'), await list('met'), await list('unmet')];
      expect(total, name).toBeGreaterThan(0);
      expect([all.total, yes.total, no.total], name).toEqual([total, met, total - met]);
      expect([all.rows.length, yes.rows.length, no.rows.length], name).toEqual([total, met, total - met]);
      expect(yes.rows.every((row) => row.met) && no.rows.every((row) => !row.met), name).toBe(true);
      expect(new Set(all.rows.map(({ id }) => id)), name).toEqual(
        new Set([...yes.rows, ...no.rows].map(({ id }) => id)),
      );
      expect(
        all.rows.every((row) => row.words !== ''),
        name,
      ).toBe(true);
    }
  });

  test('what is only a concept, deleted, cancelled or outside the period does not count', async () => {
    const { plant, contact, aCase } = rows;
    const owner = contact('Vries');
    const meeting = heldMeeting(rows, '2026-10-01');
    const first = meeting.discuss(aCase('M-1'));
    const second = meeting.discuss(aCase('M-2'));
    const decision = { body: 'Plan', reason: 'nodig', meeting_id: meeting.id };
    plant('decision', { ...decision, discussion_id: first, status: 'valid', implementer_id: owner });
    plant('decision', { ...decision, discussion_id: second, status: 'concept' });
    plant('decision', {
      ...decision,
      discussion_id: second,
      status: 'valid',
      implementer_id: owner,
      deleted_at: 1,
    });
    plant('action_item', { meeting_id: meeting.id, body: 'A', status: 'open', owner_id: owner });
    plant('action_item', { meeting_id: meeting.id, body: 'B', status: 'open' });
    heldMeeting(rows, '2026-10-02', { status: 'cancelled' }).discuss(aCase('M-3'));
    heldMeeting(rows, '2026-10-03', { status: 'planned' }).discuss(aCase('M-4'));
    heldMeeting(rows, '2025-12-31').discuss(aCase('M-5'));
    heldMeeting(rows, '2026-10-04').discuss(aCase('M-6', { deleted_at: 1 }));
    expect(await figures()).toMatchObject({ decided: [1, 2], owner: [2, 4], voice: [0, 2] });
  });

  test('a voice written at the case counts for the first discussion after it, and for no other', async () => {
    const of = rows.aCase('M-1');
    for (const date of ['2026-10-01', '2026-10-15', '2026-10-29']) heldMeeting(rows, date).discuss(of);
    const voice = { case_id: of, kind: 'voice', body: 'Ik wil naar school', shareability: 'shareable' };
    const write = (day: string, visibility: string) =>
      plantRow(core.core.session, Date.parse(`${day}T09:00:00Z`), 'statement', { ...voice, visibility });
    write('2026-10-10', 'casePartners');
    // After the last one, and for the chair alone.
    write('2026-10-30', 'casePartners');
    write('2026-10-20', 'chair');
    const { rows: met } = await core.call('insight.figureRows', { ...period, figure: 'voice', part: 'met' });
    expect(met.map(({ date }) => date)).toEqual(['2026-10-15']);
    expect((await figures())['voice']).toEqual([1, 3]);
  });

  test('a voice counts when it was written at the discussion; a group or anonymous case has none', async () => {
    const { plant, aCase } = rows;
    const meeting = heldMeeting(rows, '2026-10-01');
    const heard = aCase('M-1');
    const first = meeting.discuss(heard);
    meeting.discuss(aCase('M-2'));
    meeting.discuss(aCase('M-3', { type: 'group' }));
    meeting.discuss(aCase('M-4', { type: 'anonymous' }));
    const voice = {
      case_id: heard,
      discussion_id: first,
      kind: 'voice',
      body: 'Ik wil naar school',
      visibility: 'casePartners',
      shareability: 'shareable',
    };
    plant('statement', voice);
    plant('statement', { ...voice, deleted_at: 1 });
    expect((await figures())['voice']).toEqual([1, 2]);
  });

  test('heard counts who sat there, and its list names the organisation, not the person', async () => {
    const { plant, contact, aCase } = rows;
    const organisation = plant('organisation', { name: 'GGZ Voorbeeld', domain: 'care' });
    const discussion = heldMeeting(rows, '2026-10-01').discuss(aCase('M-1'));
    const seat = (attendance: string, heard: string, family: string) =>
      plant('seat', {
        discussion_id: discussion,
        contact_id: contact(family, { organisation_id: organisation }),
        attendance,
        heard,
      });
    seat('present', 'newFact', 'Een');
    seat('substitute', 'pass', 'Twee');
    seat('partly', 'notYet', 'Drie');
    seat('excused', 'notYet', 'Vier');
    expect((await figures())['heard']).toEqual([2, 3]);
    const { rows: list } = await core.call('insight.figureRows', { ...period, figure: 'heard' });
    expect(JSON.stringify(list)).not.toMatch(/Een|Twee|Drie|Proef/u);
    expect(list.every(({ words }) => words === 'GGZ Voorbeeld')).toBe(true);
  });

  test('on time: done on or before its day, of all that had a day before today and was not let go', async () => {
    const cases = [
      ['done on its day', { status: 'done', due_date: '2026-11-10', done_on: '2026-11-10' }, [1, 1]],
      ['done a day late', { status: 'done', due_date: '2026-11-10', done_on: '2026-11-11' }, [0, 1]],
      ['done, nobody said when', { status: 'done', due_date: '2026-11-10' }, [0, 1]],
      ['still open', { status: 'waiting', due_date: '2026-11-10' }, [0, 1]],
      ['due yesterday', { status: 'open', due_date: '2026-11-21' }, [0, 1]],
      ['due today', { status: 'open', due_date: '2026-11-22' }, [0, 0]],
      ['dropped', { status: 'dropped', due_date: '2026-11-10' }, [0, 0]],
      ['without a date', { status: 'open' }, [0, 0]],
    ] as const;
    let [met, total] = [0, 0];
    for (const [what, values, [addedMet, addedTotal]] of cases) {
      rows.plant('action_item', { body: what, ...values });
      [met, total] = [met + addedMet, total + addedTotal];
      expect([what, (await figures())['onTime']]).toEqual([what, [met, total]]);
    }
  });

  test('an empty file has five numbers of nothing', async () => {
    expect(Object.values(await figures())).toEqual(names.map(() => [0, 0]));
  });
});
