import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { fetchExport } from '../../../tests/support/minutesWorld.ts';
import { planting, type Planting } from '../followup/testing.ts';
import { readWordText } from '../word/readWordText.ts';
import { heldMeeting } from './testing.ts';

let core: TestCore;
let rows: Planting;
beforeEach(async () => {
  core = await openTestCore();
  rows = planting(() => ({ session: core.core.session, now: core.now() }));
});
afterEach(() => core.close());

describe('a year', () => {
  test('decisions are carried out, changed with the reason of what replaced them, dropped, or stand', async () => {
    const { plant, aCase, contact } = rows;
    const of = aCase('M-0401');
    const person = plant('person', { given_name: 'Jayden', family_name: 'Bontekoe', initials: 'J.B.' });
    plant('case_person', { case_id: of, person_id: person, role: 'youngPerson', is_subject: 1 });
    const decide = (status: string, values = {}) =>
      plant('decision', {
        case_id: of,
        body: 'Plan',
        reason: 'nodig',
        status,
        implementer_id: contact('Vries'),
        decided_on: '2026-05-01',
        ...values,
      });
    decide('carriedOut');
    const old = decide('superseded');
    decide('valid', { supersedes_id: old, reason: 'Jayden verhuisde', decided_on: '2026-06-01' });
    const dropped = decide('expired', { ended_on: '2026-08-01', end_reason: 'Jayden wil het anders' });
    decide('concept');
    decide('valid', { decided_on: '2025-12-31' });
    const year = await core.call('insight.decisionsOfYear', { year: 2026 });
    expect(year.counts).toEqual({ carriedOut: 1, changed: 1, dropped: 1, standing: 1 });
    expect(year.total).toBe(4);
    const changed = await core.call('insight.decisionsOfYear', { year: 2026, outcome: 'changed' });
    expect(changed).toMatchObject({ total: 1, rows: [{ id: old, reason: 'Jayden verhuisde' }] });
    const letGo = await core.call('insight.decisionsOfYear', { year: 2026, outcome: 'dropped' });
    expect(letGo).toMatchObject({ total: 1, rows: [{ id: dropped, reason: 'Jayden wil het anders' }] });
    const saved = await core.call('insight.exportPage', {
      page: 'decisions',
      from: '2026-01-01',
      to: '2026-12-31',
    });
    const text = JSON.stringify(readWordText(fetchExport(core, saved)));
    expect(text).toMatch(/verhuisde[^]*wil het anders|wil het anders[^]*verhuisde/u);
    expect(text).not.toMatch(/Jayden|Bontekoe/u);
  });

  test('counts for FG and manager each count what their definition says', async () => {
    const { plant, aCase } = rows;
    const shared = aCase('M-1', { submitted_on: '2026-02-01' });
    const agreed = aCase('M-2', { submitted_on: '2025-02-01', closed_on: '2026-03-01', status: 'closed' });
    aCase('M-3', { submitted_on: '2026-02-01', status: 'draft' });
    plant('legal_basis', { case_id: shared, basis: 'conflictOfDuties' });
    plant('legal_basis', { case_id: agreed, basis: 'consent' });
    for (const date of ['2026-04-01', '2026-05-01']) {
      const meeting = heldMeeting(rows, date);
      meeting.discuss(shared);
      meeting.discuss(agreed);
    }
    plant('informing', { case_id: shared, state: 'postponed', reason: 'veiligheid' });
    const extended = { case_id: shared, kind: 'retention', on_date: '2026-06-01' };
    plant('case_event', { ...extended, from_value: '2027-01-01', to_value: '2028-01-01' });
    plant('case_event', { ...extended, from_value: '2028-01-01', to_value: '2027-01-01' });
    plant('case_event', { case_id: agreed, kind: 'status', on_date: '2026-07-01', to_value: 'destroyed' });
    expect(await core.call('insight.accountability', { year: 2026 })).toEqual({
      submitted: 1,
      accepted: 0,
      declined: 0,
      closed: 1,
      open: 1,
      discussed: 4,
      withoutConsent: 1,
      postponedInforming: 1,
      extensions: 1,
      destroyed: 1,
      exports: 0,
    });
  });

  test('presence stands per organisation in order of name, and names no person', async () => {
    const { plant, contact, aCase } = rows;
    const discussion = heldMeeting(rows, '2026-04-01').discuss(aCase('M-1'));
    const seat = (organisation: string, attendance: string, family: string) => {
      const contactId = contact(family, { organisation_id: organisation });
      plant('seat', { discussion_id: discussion, contact_id: contactId, attendance });
      plant('contribution', {
        discussion_id: discussion,
        contact_id: contactId,
        state: attendance === 'present' ? 'received' : 'asked',
      });
    };
    const youth = plant('organisation', { name: 'Zorgplein', domain: 'care' });
    const police = plant('organisation', { name: 'Politie', domain: 'safety' });
    seat(youth, 'present', 'Een');
    seat(youth, 'excused', 'Twee');
    seat(police, 'absent', 'Drie');
    const { rows: found, total } = await core.call('insight.presence', {
      from: '2026-01-01',
      to: '2026-12-31',
    });
    expect(total).toBe(2);
    expect(found).toMatchObject([
      {
        organisation: 'Politie',
        asked: 1,
        present: 0,
        absent: 1,
        contributionsAsked: 1,
        contributionsGiven: 0,
      },
      {
        organisation: 'Zorgplein',
        asked: 2,
        present: 1,
        excused: 1,
        contributionsAsked: 2,
        contributionsGiven: 1,
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Een|Twee|Drie|Proef/u);
  });
});
