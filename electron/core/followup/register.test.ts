import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import type { Values } from '../history/rowWriter.ts';
import { everyRow, planting } from './testing.ts';

const today = '2026-11-22';
let core: TestCore;
beforeAll(async () => {
  core = await openTestCore();
});
afterAll(() => core.close());

const { plant, contact, aCase } = planting(() => ({ session: core.core.session, now: core.now() }));

const valid = (values: Values = {}): string =>
  plant('decision', {
    body: 'Veiligheid eerst',
    status: 'valid',
    reason: 'Dreiging thuis',
    implementer_id: contact('Vermeer'),
    decided_on: '2026-10-01',
    ...values,
  });

/** A case on the agenda of a meeting. */
const aDiscussion = (meetingId: string, caseId: string): string => {
  const item = { meeting_id: meetingId, position: 0, kind: 'case', planned_minutes: 20 };
  return plant('discussion', {
    agenda_item_id: plant('agenda_item', item),
    meeting_id: meetingId,
    case_id: caseId,
    kind: 'followUp',
    method: 'bob',
  });
};

describe('one decision', () => {
  test('leads to its case, meeting, question, actions and who hears of it', async () => {
    const caseId = aCase('M-0437');
    const meetingId = plant('meeting', {
      type: 'zvhCases',
      title: 'Casusoverleg',
      date: today,
      start_time: '09:30',
      status: 'planned',
    });
    const decisionId = valid({ case_id: caseId, meeting_id: meetingId, change_when: 'Als moeder verhuist' });
    plant('action_item', {
      body: 'Bellen',
      status: 'open',
      mention_count: 1,
      decision_id: decisionId,
      due_date: '2026-11-01',
      owner_id: contact('Bakker'),
    });
    plant('feedback', { case_id: caseId, decision_id: decisionId, to_whom: 'moeder', state: 'toDo' });
    const detail = await core.call('followup.decision', { decisionId });
    expect(detail).toMatchObject({
      decision: {
        changeWhen: 'Als moeder verhuist',
        case: { number: 'M-0437' },
        actionCount: 1,
        openActionCount: 1,
      },
      meeting: { id: meetingId, title: 'Casusoverleg', date: today },
      question: 'Wat helpt nu?',
      actions: [{ body: 'Bellen', owner: 'Proef Bakker', isLate: true }],
      feedback: [{ to: 'moeder', state: 'toDo' }],
      chain: [{ id: decisionId }],
    });
  });

  test('shows who stood how towards it, objections first, with the reason', async () => {
    const decisionId = valid();
    const stand = (name: string, stance: string, reason = ''): void => {
      plant('stance', { decision_id: decisionId, contact_id: contact(name), stance, reason });
    };
    stand('Aalbers', 'support');
    stand('Bakker', 'reservation', 'Te snel');
    stand('Cuperus', 'objection', 'Niet zonder moeder');
    const { stances, decision } = await core.call('followup.decision', { decisionId });
    expect(stances.map(({ name, stance, reason }) => [name, stance, reason])).toEqual([
      ['Proef Cuperus', 'objection', 'Niet zonder moeder'],
      ['Proef Bakker', 'reservation', 'Te snel'],
      ['Proef Aalbers', 'support', ''],
    ]);
    expect(decision.dissentCount).toBe(2);
  });

  test('keeps the whole chain readable, from the first to the one that counts, seen from each of them', async () => {
    const first = valid();
    const replace = (id: string, body: string, version: number) =>
      core.call('followup.replaceDecision', {
        id,
        version,
        body,
        reason: `Waarom ${body}`,
        implementerId: contact('Lindeman'),
        changeWhen: 'Als het niet helpt',
      });
    const before = everyRow(core.core.session);
    const second = await replace(first, 'tweede', 1);
    await core.call('history.undo', {});
    const after = everyRow(core.core.session);
    // The new implementer came into the address book beside it.
    expect({ ...after, contact: [] }).toEqual({ ...before, contact: [] });
    await core.call('history.redo', {});
    const { rows } = await core.call('followup.decisions', { status: 'valid' });
    const newest = rows.find(({ id }) => id === second.id);
    const third = await replace(second.id, 'derde', newest?.version ?? 0);
    for (const decisionId of [first, second.id, third.id]) {
      const { chain } = await core.call('followup.decision', { decisionId });
      expect(chain.map(({ body, status }) => [body, status])).toEqual([
        ['Veiligheid eerst', 'superseded'],
        ['tweede', 'superseded'],
        ['derde', 'valid'],
      ]);
    }
  });

  test('by somebody who may not decide at that meeting says so, with the day on which they answer', async () => {
    const meeting = { type: 'zvhCases', title: 'Casusoverleg', start_time: '09:30', status: 'finished' };
    const meetingId = plant('meeting', { ...meeting, date: '2026-10-01' });
    const elsewhere = plant('meeting', { ...meeting, date: '2026-10-15' });
    const caseId = aCase('M-9');
    const discussionId = aDiscussion(meetingId, caseId);
    const [asksBack, unknownDay, mayDecide] = [contact('Vraagt'), contact('Wanneer'), contact('Mag')];
    const mandate = (meeting_id: string, contact_id: string, values: Values): void => {
      plant('mandate', { meeting_id, contact_id, may_decide: 0, may_commit: 1, note: '', ...values });
    };
    mandate(meetingId, asksBack, { ask_back_on: '2026-10-08' });
    mandate(meetingId, unknownDay, { ask_back_on: null });
    mandate(meetingId, mayDecide, { may_decide: 1, ask_back_on: null });
    const place = { case_id: caseId, discussion_id: discussionId };
    valid({ ...place, body: 'na het bespreken', implementer_id: asksBack });
    valid({ ...place, body: 'geen dag bekend', implementer_id: unknownDay });
    valid({ ...place, body: 'mag besluiten', implementer_id: mayDecide });
    valid({ ...place, body: 'niet gevraagd' });
    valid({ case_id: caseId, meeting_id: meetingId, body: 'zonder casus', implementer_id: asksBack });
    valid({ case_id: caseId, meeting_id: elsewhere, body: 'ander overleg', implementer_id: asksBack });
    valid({ case_id: caseId, body: 'buiten een overleg', implementer_id: asksBack });
    const { rows } = await core.call('followup.decisions', { caseId });
    expect(Object.fromEntries(rows.map((row) => [row.body, row.withoutMandate]))).toEqual({
      'na het bespreken': { askBackOn: '2026-10-08' },
      'geen dag bekend': { askBackOn: null },
      'mag besluiten': null,
      'niet gevraagd': null,
      'zonder casus': { askBackOn: '2026-10-08' },
      'ander overleg': null,
      'buiten een overleg': null,
    });
    const decisionId = rows.find(({ body }) => body === 'na het bespreken')?.id ?? '';
    expect((await core.call('followup.decision', { decisionId })).decision.withoutMandate).toEqual({
      askBackOn: '2026-10-08',
    });
    await core.call('network.removeMandate', { meetingId, contactId: asksBack });
    expect((await core.call('followup.decision', { decisionId })).decision.withoutMandate).toBeNull();
  });

  test('that is not there is not found', async () => {
    const refused = await core.refusal('followup.decision', {
      decisionId: '01890a5d-ac96-774b-bcce-b302099a8057',
    });
    expect(refused.code).toBe('notFound');
  });
});

test('the register is narrowed by case, implementer and what was to be looked at again', async () => {
  const caseId = aCase('M-2');
  const implementer = contact('Lindeman');
  valid({ case_id: caseId, body: 'bij de casus' });
  valid({ implementer_id: implementer, body: 'van Lindeman' });
  valid({ review_date: '2026-11-21', body: 'voorbij' });
  valid({ review_date: '2026-11-21', body: 'al vervangen', status: 'superseded' });
  const bodies = async (input: object): Promise<string[]> =>
    (await core.call('followup.decisions', input)).rows.map(({ body }) => body);
  expect(await bodies({ caseId })).toEqual(['bij de casus']);
  expect(await bodies({ implementerId: implementer })).toEqual(['van Lindeman']);
  expect(await bodies({ onlyReviewLate: true })).toEqual(['voorbij']);
  const { rows } = await core.call('followup.decisions', { onlyReviewLate: true });
  expect(rows[0]?.isReviewLate).toBe(true);
});

describe('who may expect word', () => {
  test('the introducer, who contributed, the young person and the parents, by initials; nobody twice', async () => {
    const introducer = contact('Aanmelder');
    const caseId = aCase('M-1', { introducer_contact_id: introducer });
    const informant = contact('Mentor');
    for (const source of [introducer, informant]) {
      plant('statement', {
        case_id: caseId,
        kind: 'fact',
        body: 'x',
        source_contact_id: source,
        visibility: 'casePartners',
        shareability: 'shareable',
      });
    }
    const person = (given: string, role: string, subject: number): void => {
      const personId = plant('person', { given_name: given, family_name: 'Voorbeeld' });
      plant('case_person', { case_id: caseId, person_id: personId, role, is_subject: subject });
    };
    person('Jayden', 'youngPerson', 1);
    person('Mariam', 'parent', 0);
    person('Sem', 'sibling', 0);
    const expected = () => core.call('followup.feedbackExpected', { caseId, decisionId: null });
    expect((await expected()).map(({ why, name }) => [why, name])).toEqual([
      ['introducer', 'Proef Aanmelder'],
      ['informant', 'Proef Mentor'],
      ['youngPerson', 'J.V., jongere'],
      ['parent', 'M.V., ouder'],
    ]);
    const before = everyRow(core.core.session);
    const promise = { caseId, decisionId: null, mayTell: 'dat er een plan is', byContactId: informant };
    const to = [
      { toContactId: introducer, toWhom: '' },
      { toContactId: null, toWhom: 'M.V., ouder' },
    ];
    const added = await core.call('followup.addFeedbackFor', { ...promise, to, beforeDate: '2026-11-30' });
    expect(added).toEqual({ added: 2 });
    expect((await expected()).map(({ isListed }) => isListed)).toEqual([true, false, false, true]);
    await core.call('history.undo', {});
    expect(everyRow(core.core.session)).toEqual(before);
    const nobody = { ...promise, to: [{ toContactId: null, toWhom: '' }], beforeDate: null };
    expect((await core.refusal('followup.addFeedbackFor', nobody)).code).toBe('validation');
  });

  test('at a discussion whoever sat there heard it, and what was settled before does not count', async () => {
    const [there, away, told] = [contact('Daar'), contact('Weg'), contact('Eerder')];
    const caseId = aCase('M-4', { introducer_contact_id: away });
    const meetingId = plant('meeting', {
      type: 'zvhCases',
      title: 'Casusoverleg',
      date: '2026-11-22',
      start_time: '09:30',
      status: 'inProgress',
    });
    const discussionId = aDiscussion(meetingId, caseId);
    const seat = { discussion_id: discussionId, attendance: 'present', heard: 'newFact' };
    plant('seat', { ...seat, contact_id: there });
    for (const source of [there, told]) {
      plant('statement', {
        case_id: caseId,
        kind: 'fact',
        body: 'Gezien',
        source_contact_id: source,
        visibility: 'casePartners',
        shareability: 'shareable',
      });
    }
    plant('feedback', { case_id: caseId, to_contact_id: told, state: 'done' });
    const place = { caseId, decisionId: null, discussionId };
    const forgotten = async (): Promise<string[]> =>
      (await core.call('followup.feedbackExpected', place)).flatMap(({ name, isListed, wasThere }) =>
        isListed || wasThere ? [] : [name],
      );
    expect(await forgotten()).toEqual(['Proef Weg', 'Proef Eerder']);

    const before = everyRow(core.core.session);
    const rest = { mayTell: '', byContactId: null, beforeDate: null };
    const to = [{ toContactId: away, toWhom: '' }];
    const refusal = { ...place, ...rest, to, notAllowedReason: 'Onderzoek loopt nog' };
    await core.call('followup.addFeedbackFor', refusal);
    expect(await forgotten()).toEqual(['Proef Eerder']);
    const { rows } = await core.call('followup.feedback', { state: 'notAllowed', caseId });
    expect(rows).toMatchObject([{ to: 'Proef Weg', reason: 'Onderzoek loopt nog', waitingSince: null }]);
    await core.call('history.undo', {});
    expect(everyRow(core.core.session)).toEqual(before);
    const noReason = { ...refusal, notAllowedReason: '' };
    expect((await core.refusal('followup.addFeedbackFor', noReason)).code).toBe('validation');
  });

  test('about one decision only what was promised about that one counts', async () => {
    const introducer = contact('Aanmelder');
    const caseId = aCase('M-3', { introducer_contact_id: introducer });
    const decisionId = valid({ case_id: caseId });
    plant('feedback', { case_id: caseId, to_contact_id: introducer, state: 'done' });
    const [about] = await core.call('followup.feedbackExpected', { caseId, decisionId });
    expect(about?.isListed).toBe(false);
    const [atAll] = await core.call('followup.feedbackExpected', { caseId, decisionId: null });
    expect(atAll?.isListed).toBe(true);
  });
});
